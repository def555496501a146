import { h, Component } from './preact.js';
import { api } from './api.js';
import { announce } from './live.js';
import { findPage, numberings, pageAt } from './pages.js';
import { number, plural } from './words.js';
import { CopyButton } from './copy-button.js';

/** @import { Doc, Match, Evidence, Page } from './types.js' */

/**
 * The bar that stays in sight: which match, where it stands, step, copy, jump.
 *
 * @param {{doc: Doc, q: string, matches: Match[]|null, current: number, evidence: Evidence|null,
 *   onStep: (by: number) => void, onPage: (page: Page) => void}} props
 */
export function ReaderBar({ doc, q, matches, current, evidence, onStep, onPage }) {
  const place = matches?.[current] ?? evidence;
  const some = Boolean(matches?.length);
  if (!q && !place && doc.paged === false) {
    return null;
  }
  return h(
    'div',
    { class: 'reader-bar', role: 'region', 'aria-label': 'Matches and pages' },
    h(
      'div',
      { class: 'reader-bar-inner' },
      q
        ? h(
            'div',
            { class: 'steps' },
            h('button', { type: 'button', class: 'button step', disabled: !some, onClick: () => onStep(-1), 'aria-label': 'Previous match', 'aria-keyshortcuts': 'p', title: 'Previous match (p)' }, '↑'),
            h('button', { type: 'button', class: 'button step', disabled: !some, onClick: () => onStep(1), 'aria-label': 'Next match', 'aria-keyshortcuts': 'n', title: 'Next match (n)' }, '↓'),
          )
        : null,
      h('p', { class: 'where' }, h('b', null, counter(q, matches, current, evidence)), place ? h(Place, { doc, place }) : null),
      place
        ? h('div', { class: 'copies' },
            h(CopyButton, { text: () => api.cite(doc.id, place.start, place.end), class: 'button', label: 'Copy cite of this place' }, 'Copy cite'),
            h(CopyButton, { text: () => window.location.href, class: 'button', label: 'Copy link to this place' }, 'Copy link'))
        : null,
      doc.paged === false ? null : h(PageJump, { pages: doc.pages, onPage }),
    ),
  );
}

/** @param {string} q @param {Match[]|null} matches @param {number} current @param {Evidence|null} evidence */
function counter(q, matches, current, evidence) {
  if (q && matches === null) {
    return 'Finding…';
  }
  if (evidence) {
    return 'Marked';
  }
  if (!q) {
    return '';
  }
  return current >= 0 ? `Match ${number(current + 1)} of ${number(matches?.length ?? 0)}` : plural(matches?.length ?? 0, 'match', 'matches');
}

/** @param {{doc: Doc, place: {start: number, pinCite?: string, rule?: string}}} props */
function Place({ doc, place }) {
  const page = doc.paged === false ? null : pageAt(doc.pages, place.start);
  return [
    page && place.pinCite !== `p. ${page.ordinal}` ? h('span', { class: place.pinCite ? 'where-page' : undefined }, `p. ${page.ordinal}`) : null,
    place.pinCite ? h('span', { class: 'pin' }, place.pinCite) : null,
    place.rule ? h('span', { class: 'rule', title: 'The rule that found this fact' }, place.rule) : null,
  ];
}

/** Jump to a page by any of its numbers. Props: `pages`, `onPage(page)`. */
class PageJump extends Component {
  constructor(props) {
    super(props);
    this.state = { numbering: 'ordinal', wanted: '', missing: false };
    this.submit = (event) => {
      event.preventDefault();
      const { numbering, wanted } = this.state;
      const page = findPage(this.props.pages, numbering, wanted);
      this.setState({ missing: !page });
      if (page) {
        announce(`Page ${page.ordinal}`);
        this.props.onPage(page);
      } else {
        announce(`No ${numbering === 'ordinal' ? 'page' : 'such page'} ${wanted}`);
      }
    };
  }

  render() {
    const { pages } = this.props;
    const { numbering, wanted, missing } = this.state;
    const ways = numberings(pages);
    return h(
      'form',
      { class: 'jump', onSubmit: this.submit, 'aria-label': 'Go to page' },
      ways.length > 1
        ? h('select', { 'aria-label': 'Page numbers to go by', value: numbering, onChange: (event) => this.setState({ numbering: event.currentTarget.value, missing: false }) },
            ways.map(([value, name]) => h('option', { value, selected: value === numbering }, name)))
        : h('label', { for: 'jump-page' }, 'Page'),
      h('input', {
        id: 'jump-page', type: 'text', size: 5, value: wanted, 'aria-label': 'Page number', autocomplete: 'off', placeholder: `of ${number(pages.length)}`,
        'aria-invalid': missing ? 'true' : undefined, onInput: (event) => this.setState({ wanted: event.currentTarget.value, missing: false }),
      }),
      h('button', { type: 'submit', class: 'button' }, 'Go'),
      missing ? h('span', { class: 'jump-missing' }, 'No such page') : null,
    );
  }
}
