import { h, Component } from './preact.js';
import { api } from './api.js';
import { documentUrl, toParams } from './url-state.js';
import { facetName, number, plural } from './words.js';

/** @import { FacetSentence } from './types.js' */

/** Documents whose sentences are loaded at once. */
const PAGE = 10;

/**
 * Why the documents of the list have a value: the sentences that earned it, each with its pin cite, rule and confidence. A modal dialog, so
 * that Escape closes it and focus returns to where it was. Props: `facet`, `value`, `name` (of the value), `state`, `onClose`.
 */
export class WhyDialog extends Component {
  constructor() {
    super();
    /** @type {{items: FacetSentence[], documents: number|null, next: string|null, busy: boolean, failed: boolean}} */
    this.state = { items: [], documents: null, next: null, busy: true, failed: false };
    this.place = (element) => {
      this.dialog = element;
    };
    this.close = () => this.dialog?.close();
    this.outside = (event) => (event.target === this.dialog ? this.close() : null);
    this.more = () => this.load();
  }

  componentDidMount() {
    this.dialog?.showModal();
    this.load();
  }

  componentWillUnmount() {
    this.abort?.abort();
  }

  async load() {
    const { facet, value, state } = this.props;
    const abort = (this.abort = new AbortController());
    const params = toParams(state);
    params.set('size', String(PAGE));
    if (this.state.next) {
      params.set('cursor', this.state.next);
    }
    this.setState({ busy: true, failed: false });
    try {
      const { items, documents, next } = await api.evidence(facet, value, params, abort.signal);
      this.setState({ items: [...this.state.items, ...items], documents, next, busy: false });
    } catch {
      if (!abort.signal.aborted) {
        this.setState({ busy: false, failed: true });
      }
    }
  }

  render() {
    const { facet, name, onClose } = this.props;
    const { items, documents, next, busy, failed } = this.state;
    return h(
      'dialog',
      { class: 'why-dialog', ref: this.place, onClose, onClick: this.outside, 'aria-labelledby': 'why-name' },
      h(
        'div',
        { class: 'why' },
        h(
          'header',
          null,
          h('h2', { id: 'why-name' }, h('small', null, `Why ${facetName(facet).toLowerCase()}`), ' ', name),
          h('button', { type: 'button', class: 'button', onClick: this.close }, 'Close'),
        ),
        h('p', { class: 'why-count', role: 'status' }, countOf(documents, items.length, busy)),
        h('ol', { class: 'why-list' }, items.map((item, i) => h(Sentence, { key: i, item, first: items[i - 1]?.documentId !== item.documentId }))),
        failed ? h('p', { class: 'notice' }, 'The sentences could not be loaded. ', h('button', { type: 'button', class: 'quiet', onClick: this.more }, 'Try again')) : null,
        next && !failed ? h('button', { type: 'button', class: 'button', disabled: busy, onClick: this.more }, busy ? 'Loading…' : 'Sentences of more documents') : null,
      ),
    );
  }
}

/** @param {number|null} documents @param {number} items @param {boolean} busy */
function countOf(documents, items, busy) {
  if (documents === null) {
    return busy ? 'Loading…' : '';
  }
  return `${plural(items, 'sentence')} of ${plural(documents, 'document')}`;
}

/** A sentence with its place; above the first of a document stands what the document is. @param {{item: FacetSentence, first: boolean}} props */
function Sentence({ item, first }) {
  const { documentId, title, caption, publisher, label, start, end, pinCite, page, snippet, rule, confidence, outside } = item;
  const where = pinCite || (page ? `p. ${page}` : 'in the text');
  return h(
    'li',
    null,
    first ? h('h3', null, h('a', { href: documentUrl(documentId) }, title), caption || publisher ? h('small', null, ` ${caption || publisher}`) : null) : null,
    snippet
      ? h('blockquote', null, snippet.segments.map(({ text, match }) => (match ? h('mark', { class: 'evidence' }, text) : text)))
      : h('p', { class: 'why-outside' }, outside ? `From ${outside}` : ''),
    h(
      'p',
      { class: 'why-place' },
      start === null ? h('span', null, 'outside the text') : h('a', { class: 'pin', href: documentUrl(documentId, { at: start, to: end }), 'aria-label': `${where} of ${title}` }, where),
      h('span', null, label),
      h('span', { title: `Read by the rule ${rule}` }, rule),
      h('span', null, `${number(Math.round(confidence * 100))} % sure`),
    ),
  );
}
