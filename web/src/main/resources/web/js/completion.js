/** @import { Suggestion } from './types.js' */
/** @import { SearchState } from './url-state.js' */

/** Names have few words: no more are taken for the beginning of one. */
const MOST_WORDS = 5;
/** Letters from which completions are asked for. */
const FEWEST = 2;

/** What a completion says it is if it is no name. */
const PHRASE = 'phrase';

const CONNECTOR = /^(and|or|not)$/i;
const FIELD = /(?:^|[\s(])(party|court|docket):("?)([^"()]*)$/i;

/**
 * @typedef {{before: string, words: string, facet: string|null}} Fragment `words`: the end of what was typed, which a name may
 *   complete; `before`: what stands before it; `facet`: the only one whose names fit, where a field was typed
 */

/**
 * The ends of a query that a name or a phrase may complete, the longest first; inside quotation marks only phrases do. Ex.:
 * `messages and quillow pl` → `quillow pl`, `pl`.
 *
 * @param {string} typed
 * @returns {Fragment[]}
 */
export function fragments(typed) {
  const field = typed.match(FIELD);
  if (field && (field[2] || !/\s/.test(field[3].trimEnd()))) {
    const words = field[3].trim();
    const before = typed.slice(0, typed.length - `${field[1]}:${field[2]}${field[3]}`.length);
    return words.length >= FEWEST ? [{ before, words, facet: field[1].toLowerCase() }] : [];
  }
  if ((typed.match(/"/g) ?? []).length % 2 === 1) {
    const open = typed.lastIndexOf('"');
    const words = typed.slice(open + 1).trimStart();
    return /\s\S/.test(words) ? [{ before: typed.slice(0, open), words, facet: PHRASE }] : [];
  }
  const tokens = typed.trimEnd().split(/(\s+)/);
  let first = tokens.length;
  while (first > 0 && tokens.length - first < 2 * MOST_WORDS - 1 && isWord(tokens[first - 1])) {
    first -= 2;
  }
  const run = Math.max(0, first + (first < tokens.length ? 1 : 0));
  const starts = [...new Set([run, tokens.length - 1])].filter((at) => at >= 0 && at < tokens.length && isWord(tokens[at]));
  return starts
    .map((at) => ({ before: tokens.slice(0, at).join(''), words: tokens.slice(at).join(''), facet: null }))
    .filter(({ words }) => words.length >= FEWEST);
}

/** @param {string} token */
const isWord = (token) => /^[^\s"()*!]+$/.test(token) && !CONNECTOR.test(token) && !/^[a-z.]+:/i.test(token);

/**
 * The question once a completion is chosen: a phrase in the query; or for a name a filter, which means exactly that value, where the query allows it; a field in
 * the query where a connector before it asks for one.
 *
 * @param {SearchState} state as asked now
 * @param {Fragment} fragment
 * @param {Suggestion} chosen
 * @returns {SearchState}
 */
export function completed(state, { before }, { facet, value, label }) {
  if (facet === PHRASE) {
    return { ...state, q: `${before}"${value}"` };
  }
  const open = (before.match(/\(/g) ?? []).length > (before.match(/\)/g) ?? []).length;
  if (open || /\b(or|not)\s*$/i.test(before)) {
    const name = facet === 'party' ? label : value;
    return { ...state, q: `${before}${facet}:"${name.replaceAll('"', '')}"` };
  }
  const others = (state.filters[facet] ?? []).filter((other) => other !== value && other !== `-${value}`);
  return {
    ...state,
    q: before.replace(/(^|\s)and\s*$/i, '').trim(),
    filters: { ...state.filters, [facet]: [...others, value] },
  };
}
