import { h } from './preact.js';
import { api } from './api.js';
import { documentUrl, toggle, toUrl } from './url-state.js';
import { dateName, formatDate, humanise, plural, statusName } from './words.js';
import { CopyButton } from './copy-button.js';

/** @import { Hit, Snippet } from './types.js' */
/** @import { SearchState } from './url-state.js' */

/** Parties and allegations shown before "and n more". */
const SHOWN = 4;

/**
 * One document of the list, set like pleading paper: what it is and its pin cites in the margin, its words beside them.
 *
 * @param {{hit: Hit, query: SearchState}} props
 */
export function HitItem({ hit, query }) {
  const { id, snippets } = hit;
  const first = snippets[0];
  const where = { q: query.q, dialect: query.dialect };
  return h(
    'li',
    { class: 'hit' },
    h('div', { class: 'hit-margin' }, h('span', { class: 'hit-type' }, humanise(hit.docType || hit.kind)), h(Dates, { dates: hit.dates })),
    h(
      'div',
      { class: 'hit-head' },
      h('h3', null, h('a', { href: documentUrl(id, { ...where, at: first ? startOf(first) : null }) }, hit.title || 'Untitled')),
      h(Source, { hit }),
      h(Parties, { parties: hit.parties }),
      h(Allegations, { hit, query }),
    ),
    snippets.map((snippet) => h(SnippetRow, { key: snippet.start, id, snippet, where })),
    h(
      'p',
      { class: 'hit-foot' },
      hit.matches > 0
        ? h('a', { href: documentUrl(id, where) }, `${plural(hit.matches, 'match', 'matches')} in this document`)
        : null,
      hit.quotedBy ? h('span', null, `quoted by ${plural(hit.quotedBy, 'document')}`) : null,
      hit.quotes ? h('span', null, `${plural(hit.quotes, 'quotation')} from filings`) : null,
    ),
  );
}

/** Each date with what it is the date of. @param {{dates: Record<string, string>}} props */
function Dates({ dates }) {
  return Object.entries(dates ?? {}).map(([kind, date]) =>
    h('span', { class: 'hit-date', key: kind }, `${dateName(kind)} `, h('time', { datetime: date }, formatDate(date))));
}

/** Court and docket, or publisher and byline. @param {{hit: Hit}} props */
function Source({ hit }) {
  const parts = [
    hit.court?.name && h('span', { class: 'court' }, hit.court.name),
    hit.publisher && h('span', { class: 'court' }, hit.publisher),
    hit.caption && h('i', null, hit.caption),
    hit.docket && h('span', { class: 'docket' }, `No. ${hit.docket}`),
    hit.byline && `by ${hit.byline}`,
  ].filter(Boolean);
  return parts.length > 0 ? h('p', { class: 'facts-line' }, parts.map((part) => h('span', null, part))) : null;
}

/** @param {{parties: Hit['parties']}} props */
function Parties({ parties }) {
  if (!parties?.length) {
    return null;
  }
  const rest = parties.length - SHOWN;
  return h(
    'p',
    { class: 'facts-line parties' },
    h('span', { class: 'visually-hidden' }, 'Parties: '),
    parties.slice(0, SHOWN).map(({ name, role }) => h('span', null, name, role ? h('small', null, ` ${role}`) : null)),
    rest > 0 ? h('span', null, h('small', null, `and ${rest} more`)) : null,
  );
}

/** @param {{hit: Hit, query: SearchState}} props */
function Allegations({ hit, query }) {
  const allegations = hit.allegations ?? [];
  if (allegations.length === 0) {
    return null;
  }
  return h(
    'ul',
    { class: 'allegations', 'aria-label': 'Allegations' },
    allegations.slice(0, SHOWN).map(({ id, label, status }) => {
      const chosen = query.filters.allegation?.includes(id);
      return h(
        'li',
        { key: id, class: `allegation status-${status}` },
        chosen ? h('span', null, label) : h('a', { href: toUrl(toggle(query, 'allegation', id)), title: 'Only this allegation' }, label),
        h('small', null, statusName(status)),
      );
    }),
    allegations.length > SHOWN ? h('li', { class: 'allegation' }, h('small', null, `and ${allegations.length - SHOWN} more`)) : null,
  );
}

/** Where the words that matched begin. @param {Snippet} snippet */
const startOf = ({ start, matchStart }) => matchStart ?? start;

/** A pin cite and the words that stand there. @param {{id: string, snippet: Snippet, where: object}} props */
function SnippetRow({ id, snippet, where }) {
  const { page } = snippet;
  const start = startOf(snippet);
  const end = start + (snippet.segments.find(({ match }) => match)?.text.length ?? 1);
  const pinCite = snippet.pinCite || (page ? `p. ${page}` : 'here');
  return h(
    'div',
    { class: 'snippet' },
    h(
      'div',
      { class: 'snippet-margin' },
      h('a', { class: 'pin', href: documentUrl(id, { ...where, at: start }) }, pinCite),
      h(CopyButton, { text: () => api.cite(id, start, end), label: `Copy cite ${pinCite}` }, 'Copy cite'),
    ),
    h(
      'blockquote',
      null,
      '… ',
      snippet.segments.map(({ text, match }) => (match ? h('mark', null, text) : text)),
      ' …',
    ),
  );
}
