/** @import { SearchAnswer, Facet, EvidenceAnswer, Suggestion, Doc, PageText, Match } from './types.js' */

/** Milliseconds until a request is given up: longer than any deadline of the server. */
const GIVE_UP = 30_000;

/** What went wrong between this page and the server: `offline`, `timeout` or `http` (then with status and problem). */
export class ApiError extends Error {
  /**
   * @param {'offline'|'timeout'|'http'} kind
   * @param {number} status HTTP status, 0 when there was no answer
   * @param {{title?: string, detail?: string, position?: number}} problem RFC 9457 members, as far as given
   */
  constructor(kind, status, problem) {
    super(problem.detail || problem.title || kind);
    this.kind = kind;
    this.status = status;
    this.problem = problem;
  }
}

/** Milliseconds until the check of a paper is given up: reading its file and checking have deadlines of their own. */
const CHECK_GIVE_UP = 180_000;

/**
 * @param {string} path
 * @param {AbortSignal} [signal]
 * @param {RequestInit} [request] what else is sent
 * @param {number} [giveUp] milliseconds
 * @returns {Promise<Response>} an answer with status 2xx
 */
async function ask(path, signal, request = {}, giveUp = GIVE_UP) {
  const timeout = AbortSignal.timeout(giveUp);
  const both = signal ? AbortSignal.any([signal, timeout]) : timeout;
  let response;
  try {
    response = await fetch(path, { headers: { Accept: 'application/json, text/plain' }, ...request, signal: both });
  } catch (error) {
    if (signal?.aborted) {
      throw error;
    }
    throw new ApiError(timeout.aborted ? 'timeout' : 'offline', 0, {});
  }
  if (!response.ok) {
    throw new ApiError('http', response.status, await problemOf(response));
  }
  return response;
}

/** @param {Response} response */
async function problemOf(response) {
  try {
    return await response.json();
  } catch {
    return { title: response.statusText };
  }
}

/** @param {string} path @param {AbortSignal} [signal] @returns {Promise<any>} */
async function json(path, signal) {
  return (await ask(path, signal)).json();
}

/**
 * The lines of an answer, each as soon as it has come.
 *
 * @param {Response} response
 * @returns {AsyncGenerator<any>}
 */
async function* lines(response) {
  const reader = /** @type {ReadableStream<Uint8Array>} */ (response.body).pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    let part;
    try {
      part = await reader.read();
    } catch {
      throw new ApiError('offline', 0, {});
    }
    rest += part.value ?? '';
    const whole = rest.split('\n');
    rest = whole.pop() ?? '';
    for (const line of whole) {
      yield JSON.parse(line);
    }
    if (part.done) {
      return;
    }
  }
}

/** @param {string} id */
const doc = (id) => `/api/documents/${encodeURIComponent(id)}`;

/** @param {Record<string, string|number|null|undefined>} values @returns {string} query string without the empty ones */
function params(values) {
  const out = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== null && value !== undefined && value !== '') {
      out.set(name, String(value));
    }
  }
  return out.toString();
}

export const api = {
  /** @param {URLSearchParams} query @param {AbortSignal} [signal] @returns {Promise<SearchAnswer>} */
  search: (query, signal) => json(`/api/search?${query}`, signal),

  /** @param {string} facet @param {URLSearchParams} query @param {AbortSignal} [signal] @returns {Promise<Facet>} */
  facet: (facet, query, signal) => json(`/api/facets/${encodeURIComponent(facet)}?${query}`, signal),

  /**
   * The sentences behind a value. A slash in it stands as it is: servers refuse it in any other form.
   *
   * @param {string} facet @param {string} value @param {URLSearchParams} query as for a search @param {AbortSignal} [signal]
   * @returns {Promise<EvidenceAnswer>}
   */
  evidence: (facet, value, query, signal) =>
    json(`/api/facets/${encodeURIComponent(facet)}/${encodeURIComponent(value).replaceAll('%2F', '/')}/evidence?${query}`, signal),

  /** @param {string} words the beginning of a name @param {AbortSignal} [signal] @returns {Promise<Suggestion[]>} */
  suggest: async (words, signal) => (await json(`/api/suggest?${params({ q: words })}`, signal)).suggestions,

  /** @param {URLSearchParams} query as for a search @param {'csv'|'jsonl'} format @returns {string} address of every hit as a file */
  exported(query, format) {
    const all = new URLSearchParams(query);
    all.set('format', format);
    return `/api/export?${all}`;
  },

  /** @param {URLSearchParams} query as for a search @param {'atom'|'jsonfeed'} format @returns {string} address of the search as a feed */
  feed(query, format) {
    const asked = new URLSearchParams(query);
    asked.delete('sort');
    const params = asked.toString();
    return `/api/search.${format}${params ? `?${params}` : ''}`;
  },

  /** @param {AbortSignal} [signal] @returns {Promise<string|null>} how far the first pass over the files is; null once it is done */
  async reading(signal) {
    try {
      await json('/readyz', signal);
      return null;
    } catch (error) {
      if (error.status === 503) {
        return String(error.problem.detail ?? '').replace(/^Not ready yet: |\.$/g, '');
      }
      throw error;
    }
  },

  /** @param {string} id @param {AbortSignal} [signal] @returns {Promise<Doc>} */
  document: (id, signal) => json(doc(id), signal),

  /** @param {string} id @param {number} page ordinal, from 1 @param {AbortSignal} [signal] @returns {Promise<PageText>} */
  text: (id, page, signal) => json(`${doc(id)}/text?page=${page}`, signal),

  /**
   * @param {string} id
   * @param {{q: string, dialect?: string|null}} query
   * @param {AbortSignal} [signal]
   * @returns {Promise<Match[]>} every match in reading order
   */
  async matches(id, { q, dialect }, signal) {
    const answer = await json(`${doc(id)}/matches?${params({ q, dialect })}`, signal);
    return Array.isArray(answer) ? answer : (answer.matches ?? []);
  },

  /** @param {string} id @param {AbortSignal} [signal] @returns {Promise<any>} what the document quotes, and who quotes it */
  quotations: (id, signal) => json(`${doc(id)}/quotations`, signal),

  /** @param {string} id @param {number} start @param {number} end @returns {Promise<string>} a citation with its pin cite */
  async cite(id, start, end) {
    const response = await ask(`${doc(id)}/cite?${params({ start, end, style: 'bluebook' })}`);
    if ((response.headers.get('content-type') ?? '').includes('json')) {
      const answer = await response.json();
      return answer.citation ?? answer.text;
    }
    return response.text();
  },

  /**
   * Checks the quotations of a text, one quotation, or a file.
   *
   * @param {{text: string}|{quotes: {words: string}[]}|File} paper
   * @param {AbortSignal} signal
   * @returns {AsyncGenerator<any>} the lines of the answer
   */
  async *check(paper, signal) {
    const headers = { Accept: 'application/x-ndjson' };
    let body;
    if (paper instanceof File) {
      body = new FormData();
      body.set('file', paper);
    } else {
      body = JSON.stringify(paper);
      headers['Content-Type'] = 'application/json';
    }
    yield* lines(await ask('/api/quotes/check', signal, { method: 'POST', headers, body }, CHECK_GIVE_UP));
  },

  /** @param {AbortSignal} [signal] @returns {Promise<Record<string, any>>} */
  status: (signal) => json('/api/status', signal),

  /** @param {string} id @returns {string} address of the bytes as indexed */
  original: (id) => `${doc(id)}/original`,
};
