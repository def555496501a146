import { h, Component } from './preact.js';
import { api } from './api.js';
import { factGroups } from './facts.js';
import { QuotationGroups } from './quotations.js';
import { formatBytes, number } from './words.js';

/** @import { Doc, Evidence } from './types.js' */
/** @import { Fact } from './facts.js' */

/** Facts of a kind shown at first, and places of a fact. */
const SHOWN = 6;
const PLACES = 4;

/**
 * What the document says of itself; each fact opens its evidence. Props: `doc`, `quotations` (or null), `evidence` (shown now), `printing`, `onEvidence(evidence, what)`,
 * `onPrint()`.
 */
export class FactsPanel extends Component {
  constructor() {
    super();
    this.state = { open: false };
    this.toggle = () => this.setState({ open: !this.state.open });
    this.pick = (evidence, what) => {
      this.setState({ open: false });
      this.props.onEvidence(evidence, what);
    };
  }

  render() {
    const { doc, quotations, evidence, printing, onPrint } = this.props;
    const { open } = this.state;
    return h(
      'aside',
      { class: open ? 'facts is-open' : 'facts', 'aria-label': 'Facts' },
      h('button', { type: 'button', class: 'facts-toggle button', 'aria-expanded': String(open), 'aria-controls': 'facts-list', onClick: this.toggle }, 'Facts and evidence'),
      h(
        'div',
        { class: 'facts-list', id: 'facts-list' },
        h(Warnings, { warnings: doc.warnings ?? [] }),
        h(QuotationGroups, { answer: quotations, shown: evidence, onPick: this.pick }),
        factGroups(doc).map(({ name, facts }) => h(FactGroup, { key: name, name, facts, shown: evidence, onPick: this.pick })),
        h(Origin, { doc, printing, onPrint }),
      ),
    );
  }
}

/** Props: `name`, `facts`, `shown`, `onPick`. */
class FactGroup extends Component {
  constructor() {
    super();
    this.state = { all: false };
  }

  render() {
    const { name, facts, shown, onPick } = this.props;
    const visible = this.state.all ? facts : facts.slice(0, SHOWN);
    return h(
      'section',
      { class: 'fact-group' },
      h('h2', null, name),
      h('ul', null, visible.map((fact, i) => h(FactItem, { key: i, fact, shown, onPick }))),
      visible.length < facts.length
        ? h('button', { type: 'button', class: 'quiet', onClick: () => this.setState({ all: true }) }, `All ${number(facts.length)}`)
        : null,
    );
  }
}

/** @param {{fact: Fact, shown: Evidence|null, onPick: (evidence: Evidence, what: string) => void}} props */
function FactItem({ fact, shown, onPick }) {
  const { label, note, evidence } = fact;
  const words = [h('span', { class: 'fact-label' }, label), note ? h('small', null, note) : null];
  if (evidence.length === 0) {
    return h('li', null, h('div', { class: 'fact' }, words));
  }
  const isShown = (place) => shown?.start === place.start && shown?.end === place.end;
  const place = (at) => at.pinCite || (at.page ? `p. ${at.page}` : 'place');
  return h(
    'li',
    null,
    h(
      'button',
      { type: 'button', class: 'fact', 'aria-pressed': String(evidence.some(isShown)), onClick: () => onPick(evidence[0], label), title: `Show where it says so: ${place(evidence[0])}` },
      words,
      h('small', { class: 'fact-place' }, place(evidence[0])),
    ),
    evidence.length > 1
      ? h('p', { class: 'fact-more' }, 'also ',
          evidence.slice(1, PLACES).map((at, i) =>
            h('button', { type: 'button', class: 'quiet', key: i, 'aria-pressed': String(isShown(at)), 'aria-label': `${label}, also at ${place(at)}`, onClick: () => onPick(at, label) }, place(at))),
          evidence.length > PLACES ? ` and ${evidence.length - PLACES} more` : '')
      : null,
  );
}

/** @param {{warnings: {code?: string, page?: number, message?: string}[]}} props */
function Warnings({ warnings }) {
  if (warnings.length === 0) {
    return null;
  }
  return h(
    'section',
    { class: 'fact-group warnings' },
    h('h2', null, 'Read with problems'),
    h('ul', null, warnings.map((warning, i) => h('li', { key: i }, warning.page ? h('b', null, `p. ${warning.page} `) : null, warning.message ?? warning.code ?? String(warning)))),
  );
}

/** Where the document came from, the bytes as indexed, and paper. @param {{doc: Doc, printing: boolean, onPrint: () => void}} props */
function Origin({ doc, printing, onPrint }) {
  const { path, id, mediaType, bytes, collection } = doc.origin ?? {};
  return h(
    'section',
    { class: 'fact-group' },
    h('h2', null, 'Original'),
    path ? h('p', { class: 'origin-path' }, path, id ? ` (${id})` : '') : null,
    h('p', null, h('small', null, [mediaType, Number.isFinite(bytes) ? formatBytes(bytes) : null, collection ? `collection ${collection}` : null].filter(Boolean).join(' · '))),
    h('p', { class: 'origin-acts' },
      h('a', { class: 'button', href: api.original(doc.id), download: '' }, 'Download the original'),
      h('button', { type: 'button', class: 'button', onClick: onPrint, disabled: printing }, printing ? 'Reading all pages…' : 'Print')),
  );
}
