import { h } from './preact.js';
import { CopyButton } from './copy-button.js';
import { documentUrl } from './url-state.js';
import { number as digits } from './words.js';

/** Further places that are listed; the others are counted. */
const MOST_PLACES = 5;

/** A quotation with its verdict, the words that differ, and where the source has it. @param {{quote: any, number: number}} props */
export function CheckedQuote({ quote, number }) {
  const { label, page, words, diff, source, pin, omitted, notes, alsoAt } = quote;
  return h(
    'li',
    { class: `checked is-${gradeOf(quote)}` },
    h('span', { class: 'checked-number' }, number),
    h(
      'div',
      { class: 'checked-body' },
      h('h3', null, label, page ? h('small', null, ` page ${page} of the paper`) : null),
      h('blockquote', null, diff.length > 0 ? diff.map(run) : words),
      h(
        'dl',
        null,
        source ? [h('dt', { key: 't' }, 'Source'), h('dd', { key: 'd' }, h(Place, { place: source }), h(CopySource, { source }))] : null,
        source && quote.needsReview ? [h('dt', { key: 'wt' }, 'Its words'), h('dd', { key: 'wd', class: 'checked-source' }, h('span', { class: 'around' }, source.before), source.text, h('span', { class: 'around' }, source.after))] : null,
        pin.cited ? [h('dt', { key: 'ct' }, 'Cited'), h('dd', { key: 'cd' }, pin.cited, ' · ', pin.label, isWrong(pin) && pin.found ? [': ', h('b', { key: 'f' }, pin.found)] : null)] : null,
        omitted ? [h('dt', { key: 'ot' }, 'Left out'), h('dd', { key: 'od' }, omitted)] : null,
        alsoAt.length > 0 ? [h('dt', { key: 'at' }, 'Also at'), h('dd', { key: 'ad' }, h(Places, { places: alsoAt }))] : null,
      ),
      notes.length > 0 ? h('ul', { class: 'checked-notes' }, notes.map((note) => h('li', { key: note }, note))) : null,
    ),
  );
}

/** @param {{op: string, text: string, marked: boolean}} run @param {number} key */
function run({ op, text, marked }, key) {
  if (op === 'equal') {
    return text;
  }
  return h(op === 'delete' ? 'del' : 'ins', { key, class: marked ? 'is-marked' : undefined, title: marked ? 'The quotation shows this change' : undefined }, text);
}

/** A word for how grave it is, by which it is coloured. */
function gradeOf({ needsReview, verdict, severity }) {
  if (!needsReview) {
    return 'fine';
  }
  return verdict === 'ALTERED' && severity === 'MINOR' ? 'minor' : 'grave';
}

const isWrong = ({ verdict }) => verdict === 'WRONG_PIN' || verdict === 'WRONG_DOCUMENT';

/** @param {{place: any}} props */
function Place({ place: { documentId, start, end, pinCite, title } }) {
  return [h('a', { key: 'a', class: 'pin', href: documentUrl(documentId, { at: start, to: end }) }, pinCite), h('span', { key: 's' }, ` ${title} `)];
}

/** @param {{places: any[]}} props */
function Places({ places }) {
  const left = places.length - MOST_PLACES;
  return [
    h('ul', { key: 'l', class: 'checked-places' }, places.slice(0, MOST_PLACES).map((place) => h('li', { key: `${place.documentId} ${place.start}` }, h(Place, { place })))),
    left > 0 ? h('p', { key: 'm', class: 'around' }, `and ${digits(left)} more`) : null,
  ];
}

/** @param {{source: any}} props */
function CopySource({ source }) {
  return h(CopyButton, { text: `“${source.text}” ${source.pinCite}`, label: `Copy the source’s words with their pin cite, ${source.pinCite}`, class: 'quiet' }, 'Copy its words');
}
