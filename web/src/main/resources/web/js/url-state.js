/**
 * The search view's state is its URL, in the API's own words, so that history, bookmarks and a shared link all work.
 *
 * @typedef {{q: string, dialect: string|null, sort: string|null, filters: Record<string, string[]>,
 *   dates: Record<string, string>}} SearchState `filters` holds facet values, excluded ones with a leading `-`
 */

/** Facets that narrow by value, in the order of the panel. */
export const VALUE_FACETS = [
  'party', 'allegation', 'court', 'docket', 'docType', 'kind', 'publisher', 'mention', 'collection', 'verdict', 'status',
];

/** Kinds of date that narrow by range. */
export const DATE_KINDS = ['date', 'filed', 'published', 'signed', 'mentioned'];

/** @param {string} search the part of the URL from `?` on @returns {SearchState} */
export function parse(search) {
  const params = new URLSearchParams(search);
  /** @type {SearchState} */
  const state = { q: params.get('q') ?? '', dialect: params.get('dialect'), sort: params.get('sort'), filters: {}, dates: {} };
  for (const facet of VALUE_FACETS) {
    const values = params.getAll(facet).filter((value) => value !== '' && value !== '-');
    if (values.length > 0) {
      state.filters[facet] = [...new Set(values)];
    }
  }
  for (const kind of DATE_KINDS) {
    for (const end of ['from', 'to']) {
      const value = params.get(`${kind}.${end}`);
      if (value) {
        state.dates[`${kind}.${end}`] = value;
      }
    }
  }
  return state;
}

/** @param {SearchState} state @returns {URLSearchParams} */
export function toParams(state) {
  const params = new URLSearchParams();
  for (const name of ['q', 'dialect', 'sort']) {
    if (state[name]) {
      params.set(name, state[name]);
    }
  }
  for (const facet of VALUE_FACETS) {
    for (const value of state.filters[facet] ?? []) {
      params.append(facet, value);
    }
  }
  for (const [name, value] of Object.entries(state.dates)) {
    params.set(name, value);
  }
  return params;
}

/** @param {SearchState} state */
export function toUrl(state) {
  const params = toParams(state).toString();
  return params ? `/?${params}` : '/';
}

/** Selects a value, or takes it back. @param {SearchState} state @param {string} facet @param {string} value */
export function toggle(state, facet, value) {
  return change(state, facet, value, value);
}

/** Excludes a value, or takes the exclusion back. @param {SearchState} state @param {string} facet @param {string} value */
export function toggleNot(state, facet, value) {
  return change(state, facet, value, `-${value}`);
}

/** @param {SearchState} state @param {string} facet @param {string} value @param {string} wanted */
function change(state, facet, value, wanted) {
  const before = state.filters[facet] ?? [];
  const rest = before.filter((other) => other !== value && other !== `-${value}`);
  const after = before.includes(wanted) ? rest : [...rest, wanted];
  return { ...state, filters: { ...state.filters, [facet]: after } };
}

/**
 * @param {SearchState} state
 * @param {string} kind
 * @param {string} from inclusive; empty for no limit
 * @param {string} to inclusive; empty for no limit
 */
export function setDates(state, kind, from, to) {
  const dates = { ...state.dates };
  for (const [name, value] of [[`${kind}.from`, from], [`${kind}.to`, to]]) {
    if (value) {
      dates[name] = value;
    } else {
      delete dates[name];
    }
  }
  return { ...state, dates };
}

/** The same question without any narrowing. @param {SearchState} state */
export function cleared(state) {
  return { ...state, filters: {}, dates: {} };
}

/** @param {SearchState} state */
export function isNarrowed(state) {
  return Object.keys(state.dates).length > 0 || Object.values(state.filters).some((values) => values.length > 0);
}

/** How the answer is ordered: with nothing asked, relevance says nothing. @param {SearchState} state */
export function sortOf(state) {
  return state.sort ?? (state.q ? 'relevance' : 'newest');
}

/**
 * Address of a place in a document, carrying the question along.
 *
 * @param {string} id
 * @param {{q?: string, dialect?: string|null, at?: number|null, to?: number|null}} where
 */
export function documentUrl(id, { q, dialect, at, to } = {}) {
  const params = new URLSearchParams();
  if (q) {
    params.set('q', q);
  }
  if (q && dialect) {
    params.set('dialect', dialect);
  }
  if (at !== null && at !== undefined) {
    params.set('at', String(at));
  }
  if (to !== null && to !== undefined) {
    params.set('to', String(to));
  }
  const query = params.toString();
  return `/documents/${encodeURIComponent(id)}${query ? `?${query}` : ''}`;
}
