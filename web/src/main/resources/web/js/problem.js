import { h } from './preact.js';

/** What happened and what to do, in the reader's words. @param {any} error @param {string} what ex.: `the search` */
function explain(error, what) {
  const { kind, status, problem = {} } = error;
  if (kind === 'offline') {
    return ['The server does not answer.', 'It may have been stopped, or the connection was lost. Start it again, then try once more.'];
  }
  if (kind === 'timeout') {
    return [`There was no answer to ${what} within 30 seconds.`, 'The server may be busy. Try again, or ask something narrower.'];
  }
  if (status === 503) {
    return [problem.title || 'The server is not ready.', problem.detail || 'Files are still being indexed. Try again in a moment.'];
  }
  if (status === 404) {
    return [problem.title || 'Not found.', problem.detail || ''];
  }
  if (kind === 'http') {
    return [problem.title || `The server answered ${status}.`, problem.detail || ''];
  }
  return [`This page failed to show ${what}.`, String(error.message || error)];
}

/**
 * A failure in place of what was asked for. `query` is what was typed, to point into it; `retry` tries again.
 *
 * @param {{error: any, what: string, query?: string, retry?: () => void, children?: any}} props
 */
export function Problem({ error, what, query, retry, children }) {
  const [title, detail] = explain(error, what);
  const column = error.problem?.position;
  const pointed = typeof query === 'string' && query !== '' && column >= 1;
  return h(
    'section',
    { class: 'problem', role: 'alert' },
    h('h2', null, title),
    pointed ? h(Caret, { query, column }) : null,
    detail ? h('p', null, detail) : null,
    pointed ? h('p', null, 'How queries are written: ', h('a', { href: '/help' }, 'syntax help'), '.') : null,
    retry && error.status !== 400 && error.status !== 404
      ? h('p', null, h('button', { type: 'button', class: 'button', onClick: retry }, 'Try again'))
      : null,
    children,
  );
}

/** The query with a caret under the offending character. @param {{query: string, column: number}} props column from 1 */
function Caret({ query, column }) {
  const at = Math.min(column - 1, query.length);
  return h(
    'pre',
    { class: 'caret', tabIndex: 0 },
    query,
    h('span', { 'aria-hidden': 'true' }, '\n', ' '.repeat(at), h('b', null, '^')),
    h('span', { class: 'visually-hidden' }, ` Problem at character ${at + 1}.`),
  );
}

export function NotFound() {
  document.title = 'Not found · Pincite';
  return h(
    'div',
    { class: 'prose' },
    h('h1', null, 'There is no such page'),
    h('p', null, 'The address may be mistyped, or come from another version of Pincite. ', h('a', { href: '/' }, 'Search instead'), '.'),
  );
}
