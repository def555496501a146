import { h, Component } from './preact.js';
import { dateName, formatDate, humanise, number } from './words.js';

/** @import { Doc, Match } from './types.js' */

/** Terms whose counts are shown beside the find box. */
const TERMS = 8;

/** Title, the facts that identify the document, and the box that searches inside it. Props: `doc`, `q`, `matches`, `current`, `onFind`, `onMatch`. */
export function ReaderHead({ doc, q, matches, current, onFind, onMatch }) {
  return h(
    'header',
    { class: 'reader-head' },
    h('p', { class: 'reader-kind' }, humanise(doc.docType || doc.kind)),
    h('h1', null, doc.title || 'Untitled'),
    h('p', { class: 'facts-line' }, identifying(doc).map((part) => h('span', null, part))),
    h(Find, { key: q, q, onFind }),
    h(Terms, { matches: matches ?? [], current, onMatch }),
  );
}

/** @param {Doc} doc */
function identifying({ court, publisher, caption, docket, byline, dates }) {
  return [
    court?.name,
    publisher,
    caption && h('i', null, caption),
    docket && h('span', { class: 'docket' }, `No. ${docket}`),
    byline && `by ${byline}`,
    ...Object.entries(dates ?? {}).map(([kind, date]) => [`${dateName(kind)} `, h('time', { datetime: date }, formatDate(date))]),
  ].filter(Boolean);
}

/** Props: `q`, `onFind(q)`. */
class Find extends Component {
  constructor(props) {
    super(props);
    this.state = { draft: props.q };
  }

  render() {
    return h(
      'form',
      {
        class: 'find', role: 'search',
        onSubmit: (event) => {
          event.preventDefault();
          this.props.onFind(this.state.draft.trim());
        },
      },
      h('input', {
        type: 'search', name: 'q', value: this.state.draft, placeholder: 'Find in this document', 'aria-label': 'Find in this document',
        autocomplete: 'off', spellcheck: false, onInput: (event) => this.setState({ draft: event.currentTarget.value }),
      }),
      h('button', { type: 'submit', class: 'button' }, 'Find'),
    );
  }
}

/** How often each term of the query stands here; a press steps to its next place. @param {{matches: Match[], current: number, onMatch: (index: number) => void}} props */
function Terms({ matches, current, onMatch }) {
  /** @type {Map<string, number[]>} */
  const terms = new Map();
  matches.forEach(({ term }, index) => {
    const name = (term ?? '').toLowerCase();
    terms.set(name, terms.get(name) ?? []);
    terms.get(name)?.push(index);
  });
  if (terms.size < 2 || terms.size > TERMS) {
    return null;
  }
  return h(
    'ul',
    { class: 'terms', 'aria-label': 'Matches by term' },
    [...terms].map(([term, places]) =>
      h('li', { key: term },
        h('button', { type: 'button', onClick: () => onMatch(places.find((index) => index > current) ?? places[0]) },
          term, h('b', null, number(places.length)), h('span', { class: 'visually-hidden' }, ' matches: to the next')))),
  );
}
