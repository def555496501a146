import { h, Component } from './preact.js';
import { number, plural } from './words.js';

/** Quotations of a group shown at first. */
const SHOWN = 6;

/**
 * A quotation as it is marked in the text.
 *
 * @typedef {{start: number, end: number, quotation: {grade: 'fine'|'grave'|'open', what: string, url: string|null}}} QuotationMark
 */

/** How a verdict is shown: `open` where nothing is known of the words. @param {{needsReview: boolean, verdict: string}} quotation */
const gradeOf = ({ needsReview, verdict }) =>
  (verdict === 'NOT_FOUND' || verdict === 'UNVERIFIABLE' ? 'open' : needsReview ? 'grave' : 'fine');

/** @param {any} answer what the document quotes and who quotes it @returns {QuotationMark[]} */
export function quotationMarks({ quotes, quotedBy }) {
  const made = quotes
    .filter(({ source }) => source)
    .map((quote) => mark(quote, `Quotation. ${quote.label}: ${quote.source.pinCite} of ${quote.source.title}`, quote.source.url));
  const received = quotedBy.map((quote) => mark(quote, `Quoted by ${nameOf(quote.by)}. ${quote.label}`, quote.by.url));
  return [...made, ...received];
}

/** @param {any} quotation @param {string} what @param {string} url @returns {QuotationMark} */
const mark = ({ start, end, ...rest }, what, url) => ({ start, end, quotation: { grade: gradeOf(/** @type {any} */ (rest)), what, url } });

/** Words of the text that are quoted, as a link to the other side. @param {{mark: QuotationMark, children?: any}} props */
export function Quoted({ mark: { quotation }, children }) {
  return h('a', { class: `quoted is-${quotation.grade}`, href: quotation.url, title: quotation.what }, children);
}

/** @param {{title: string, publisher: string|null}} document */
const nameOf = ({ title, publisher }) => (publisher ? `${publisher}, “${title}”` : title);

/** What the document quotes and who quotes it, beside its text. Props: `answer`, `shown` (evidence), `onPick(span, what)`. */
export function QuotationGroups({ answer, shown, onPick }) {
  if (!answer) {
    return null;
  }
  const { resolved, quotes, quotedBy, allQuotedBy } = answer;
  const found = quotes.filter(({ source }) => source);
  const open = quotes.length - found.length;
  return [
    allQuotedBy > 0
      ? h(Group, {
          key: 'by', name: `Quoted by others (${number(allQuotedBy)})`, shown, onPick,
          rows: quotedBy.map((quote) => ({ quote, other: quote.by, name: nameOf(quote.by) })),
        })
      : null,
    found.length > 0
      ? h(Group, {
          key: 'made', name: `Quotes from filings (${number(found.length)})`, shown, onPick,
          rows: found.map((quote) => ({ quote, other: quote.source, name: quote.source.title })),
        })
      : null,
    open > 0 ? h('p', { key: 'open', class: 'fact-note' }, `The source of ${plural(open, 'quotation')} is not among the documents, or is not known.`) : null,
    resolved ? null : h('p', { key: 'wait', class: 'fact-note' }, 'What it quotes has not been looked for yet.'),
  ];
}

/** Props: `name`, `rows`, `shown`, `onPick`. */
class Group extends Component {
  constructor() {
    super();
    this.state = { all: false };
    this.showAll = () => this.setState({ all: true });
  }

  render() {
    const { name, rows, shown, onPick } = this.props;
    const visible = this.state.all ? rows : rows.slice(0, SHOWN);
    return h(
      'section',
      { class: 'fact-group' },
      h('h2', null, name),
      h('ul', null, visible.map(({ quote, other, name: title }) =>
        h('li', { key: `${quote.start} ${other.documentId} ${other.start}` },
          h('button', {
            type: 'button', class: `fact is-${gradeOf(quote)}`, onClick: () => onPick(quote, 'Quotation'),
            'aria-pressed': String(shown?.start === quote.start && shown?.end === quote.end),
          }, h('span', { class: 'fact-label' }, `“${quote.words}”`), h('small', null, quote.label)),
          h('p', { class: 'fact-more' }, h('a', { href: other.url }, other.pinCite), ` ${title}`)))),
      visible.length < rows.length ? h('button', { type: 'button', class: 'quiet', onClick: this.showAll }, `All ${number(rows.length)}`) : null,
    );
  }
}
