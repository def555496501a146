import { h, Component } from './preact.js';
import { SYNTAX } from './syntax.js';

const KEYS = [
  ['/', 'to the search box'],
  ['n', 'next match in a document'],
  ['p', 'previous match in a document'],
  ['↓ ↑', 'through the names and phrases suggested below the search box'],
  ['Ctrl P', 'print a document, with all of its pages'],
];

/** How queries are written; every example runs. */
export class HelpView extends Component {
  componentDidMount() {
    document.title = 'Syntax help · Pincite';
  }

  render() {
    return h(
      'div',
      { class: 'prose' },
      h('h1', null, 'How queries are written'),
      h('p', null, 'Above each list of results stands how the query was read. Press an example to run it.'),
      h('p', null, 'Those who think in the syntax of Westlaw, Lexis or CourtListener choose it beside the search box: a blank, a star or a hyphen is then read as it is there.'),
      SYNTAX.map(({ name, rows }) =>
        h(
          'section',
          { key: name },
          h('h2', null, name),
          h('table', { class: 'syntax' },
            h('thead', { class: 'visually-hidden' }, h('tr', null, h('th', { scope: 'col' }, 'Query'), h('th', { scope: 'col' }, 'Finds'))),
            h('tbody', null, rows.map(([query, finds]) =>
              h('tr', { key: query },
                h('th', { scope: 'row' }, h('a', { href: `/?q=${encodeURIComponent(query)}` }, h('code', null, query))),
                h('td', null, finds))))),
        )),
      h('section', null, h('h2', null, 'Keys'),
        h('table', { class: 'syntax' },
          h('thead', { class: 'visually-hidden' }, h('tr', null, h('th', { scope: 'col' }, 'Key'), h('th', { scope: 'col' }, 'Does'))),
          h('tbody', null, KEYS.map(([key, does]) => h('tr', { key }, h('th', { scope: 'row' }, h('kbd', null, key)), h('td', null, does)))))),
    );
  }
}
