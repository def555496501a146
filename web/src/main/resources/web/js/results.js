import { h } from './preact.js';
import { api } from './api.js';
import { isNarrowed, cleared, sortOf, toParams, toUrl } from './url-state.js';
import { number, plural } from './words.js';
import { Chips } from './chips.js';
import { HitItem } from './hit.js';
import { Problem } from './problem.js';

/** @import { SearchAnswer, Hit } from './types.js' */
/** @import { SearchState } from './url-state.js' */

const SORTS = [
  ['relevance', 'Relevance'],
  ['newest', 'Newest first'],
  ['oldest', 'Oldest first'],
];

/** What the API calls the filters where they left nothing; they have a line of their own. */
const FILTERS = 'the filters';

/**
 * The list of hits with what is said about it.
 *
 * @param {{answer: SearchAnswer|null, hits: Hit[], next: string|null, error: any, moreError: any, busy: boolean,
 *   slow: boolean, reading: boolean, older: boolean, query: SearchState, onMore: () => void, onRetry: () => void,
 *   onChange: (state: SearchState) => void}} props
 */
export function Results(props) {
  const { answer, hits, error, busy, slow, older, query, onRetry, onChange } = props;
  return h(
    'section',
    { class: 'results', 'aria-label': 'Results', 'aria-busy': busy ? 'true' : 'false' },
    h(Chips, { state: query, onChange }),
    slow ? h('p', { class: 'notice' }, 'Still searching: the server is taking longer than usual.') : null,
    older
      ? h('p', { class: 'notice' }, 'All files are read now. ', h('button', { type: 'button', class: 'quiet', onClick: onRetry }, 'Search again'))
      : null,
    error ? h(Problem, { error, what: 'the search', query: query.q, retry: onRetry }) : null,
    !error && answer ? [h(Summary, { answer, query, onChange }), h(DidYouMean, { answer, query, onChange }), h(List, { ...props, answer, hits })] : null,
    !error && !answer ? h('p', { class: 'waiting' }, 'Searching…') : null,
  );
}

/** Total, time, and how the query was read. @param {{answer: SearchAnswer, query: SearchState, onChange: Function}} props */
function Summary({ answer, query, onChange }) {
  const { total, took, readAs } = answer;
  return h(
    'div',
    { class: 'summary' },
    h('h2', null, total.exact === false ? 'More than ' : '', plural(total.value, 'document')),
    h('p', { class: 'took' }, `${number(took)} ms`),
    h(Follow, { query, alone: total.value === 0 }),
    total.value > 0 ? h(Export, { query, count: total.value }) : null,
    h(
      'label',
      { class: total.value > 0 ? 'sort' : 'sort is-alone' },
      h('span', { class: 'sort-name' }, 'Order '),
      h(
        'select',
        { 'aria-label': 'Order', value: sortOf(query), onChange: (event) => onChange({ ...query, sort: event.currentTarget.value }) },
        SORTS.filter(([sort]) => query.q || sort !== 'relevance').map(([sort, name]) =>
          h('option', { value: sort, selected: sort === sortOf(query) }, name)),
      ),
    ),
    query.q && readAs ? h('p', { class: 'read-as' }, 'Read as ', h('code', null, readAs)) : null,
  );
}

/** Words in no document, and the nearest that are. @param {{answer: SearchAnswer, query: SearchState, onChange: Function}} props */
function DidYouMean({ answer, query, onChange }) {
  const { didYouMean } = answer;
  if (!didYouMean) {
    return null;
  }
  const meant = { ...query, q: didYouMean.query };
  const ask = (event) => {
    event.preventDefault();
    onChange(meant);
  };
  return h(
    'p',
    { class: 'did-you-mean' },
    'Did you mean ',
    h('a', { href: toUrl(meant), onClick: ask }, h('code', null, didYouMean.query)),
    `? ${plural(didYouMean.documents, 'document')}. `,
    h('small', null, didYouMean.words.map(({ word, meant: like }) => `“${word}” stands in no document, “${like}” does.`).join(' ')),
  );
}

/** The search as a feed: what is new comes to the reader's own program. @param {{query: SearchState, alone: boolean}} props */
function Follow({ query, alone }) {
  const params = toParams(query);
  return h(
    'p',
    { class: alone ? 'export follow is-alone' : 'export follow' },
    'Follow ',
    /** @type {['atom'|'jsonfeed', string][]} */ ([['atom', 'Atom'], ['jsonfeed', 'JSON']]).map(([format, name]) =>
      h('a', { key: format, href: api.feed(params, format), 'aria-label': `Follow this search as a feed in ${name}` }, name)),
  );
}

/** Every hit as a file, in the order of the list. @param {{query: SearchState, count: number}} props */
function Export({ query, count }) {
  const params = toParams(query);
  params.set('sort', sortOf(query));
  return h(
    'p',
    { class: 'export' },
    'Export ',
    /** @type {['csv'|'jsonl', string][]} */ ([['csv', 'CSV'], ['jsonl', 'JSONL']]).map(([format, name]) =>
      h('a', { key: format, href: api.exported(params, format), download: '', 'aria-label': `Export ${plural(count, 'document')} as ${name}` }, name)),
  );
}

/** @param {any} props */
function List({ answer, hits, next, busy, moreError, reading, query, onMore, onRetry, onChange }) {
  if (hits.length === 0) {
    return h(NothingFound, { answer, reading, query, onChange });
  }
  return h(
    'div',
    { class: busy ? 'hits is-busy' : 'hits' },
    h('ol', { class: 'hit-list' }, hits.map((hit) => h(HitItem, { key: hit.id, hit, query }))),
    moreError ? h(MoreProblem, { error: moreError, onMore, onRetry }) : null,
    next && !moreError
      ? h(
          'p',
          { class: 'more' },
          h('button', { type: 'button', class: 'button', onClick: onMore, disabled: busy },
            `Load more (${number(hits.length)} of ${number(answer.total.value)} shown)`),
        )
      : null,
    next ? null : h('p', { class: 'end' }, 'End of the list.', h(Unreadable, { count: answer.unreadable })),
  );
}

/** A list is walked by cursor, and a cursor can outlive its index. @param {any} props */
function MoreProblem({ error, onMore, onRetry }) {
  if (error.status === 400 || error.status === 404 || error.status === 410) {
    return h(
      'section',
      { class: 'problem', role: 'alert' },
      h('h3', null, 'The list cannot be continued'),
      h('p', null, error.problem.detail || 'The documents have changed since this list was started.'),
      h('p', null, h('button', { type: 'button', class: 'button', onClick: onRetry }, 'Search again from the top')),
    );
  }
  return h(Problem, { error, what: 'the rest of the list', retry: onMore });
}

/** Zero hits, explained. @param {{answer: SearchAnswer, reading: boolean, query: SearchState, onChange: Function}} props */
function NothingFound({ answer, reading, query, onChange }) {
  const { zeroedBy, parts, unreadable } = answer;
  return h(
    'div',
    { class: 'nothing' },
    h('h3', null, 'No document says that'),
    h(
      'ul',
      null,
      reading ? h('li', null, 'Files are still being read: the words may be in one of those to come.') : null,
      zeroedBy && zeroedBy !== FILTERS ? h('li', null, 'The part that left nothing: ', h('code', null, zeroedBy), '. Try without it.') : null,
      parts.length > 1 ? h('li', null, 'What each part finds by itself:', h(Parts, { parts })) : null,
      isNarrowed(query)
        ? h('li', null, 'The list is narrowed by filters. ',
            h('button', { type: 'button', class: 'quiet', onClick: () => onChange(cleared(query)) }, 'Search without them'),
            parts.length === 1 && parts[0].documents > 0 ? `: ${plural(parts[0].documents, 'document')}` : null)
        : null,
      unreadable > 0 ? h('li', null, h(Unreadable, { count: unreadable }), ' The words may be in there.') : null,
      h('li', null, 'Words are matched exactly inside quotation marks. ', h('a', { href: '/help' }, 'How queries are written')),
    ),
  );
}

/** @param {{parts: import('./types.js').Part[]}} props */
function Parts({ parts }) {
  return h(
    'table',
    { class: 'parts' },
    h('thead', { class: 'visually-hidden' }, h('tr', null, h('th', { scope: 'col' }, 'Part'), h('th', { scope: 'col' }, 'Documents'))),
    h('tbody', null, parts.map(({ query, documents }, i) =>
      h('tr', { key: i, class: documents === 0 ? 'is-nothing' : '' },
        h('th', { scope: 'row' }, query),
        h('td', null, plural(documents, 'document'))))),
  );
}

/** @param {{count: number}} props */
function Unreadable({ count }) {
  if (!(count > 0)) {
    return null;
  }
  return h('span', null, ` ${plural(count, 'file')} in this scope could not be read (`, h('a', { href: '/status' }, 'which and why'), ').');
}
