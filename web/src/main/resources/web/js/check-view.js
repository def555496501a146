import { h, Component } from './preact.js';
import { api, ApiError } from './api.js';
import { announce } from './live.js';
import { number, plural } from './words.js';
import { CheckedQuote } from './checked-quote.js';
import { Problem } from './problem.js';

/** Quotation marks, by which a text that quotes is told from a quotation by itself. */
const MARKS = /["“”„«»]/;

/** @typedef {{quotations: number, warnings: string[], quotes: any[], ended: any|null}} Report */

/** Checks the quotations of a text or a file against the documents; results appear while they are found. */
export class CheckView extends Component {
  constructor() {
    super();
    /** @type {{text: string, file: File|null, over: boolean, busy: boolean, error: any, report: Report|null, onlyReview: boolean}} */
    this.state = { text: '', file: null, over: false, busy: false, error: null, report: null, onlyReview: false };
    this.type = (event) => this.setState({ text: event.currentTarget.value });
    this.choose = (event) => this.setState({ file: event.currentTarget.files[0] ?? null });
    this.forget = () => this.setState({ file: null });
    this.only = (event) => this.setState({ onlyReview: event.currentTarget.checked });
    this.submit = (event) => {
      event.preventDefault();
      this.check();
    };
    this.stop = () => this.abort?.abort();
    this.drag = (event) => {
      event.preventDefault();
      this.setState({ over: event.type === 'dragover' });
    };
    this.drop = (event) => {
      event.preventDefault();
      this.setState({ over: false, file: event.dataTransfer?.files[0] ?? this.state.file });
    };
  }

  componentDidMount() {
    document.title = 'Check quotations · Pincite';
  }

  componentWillUnmount() {
    this.stop();
  }

  async check() {
    const { file } = this.state;
    const text = this.state.text.trim();
    if (!file && text === '') {
      document.getElementById('paper')?.focus();
      return;
    }
    this.stop();
    const abort = (this.abort = new AbortController());
    const paper = file ?? (MARKS.test(text) ? { text } : { quotes: [{ words: text }] });
    /** @type {Report} */
    const report = { quotations: 0, warnings: [], quotes: [], ended: null };
    this.setState({ busy: true, error: null, report: null });
    try {
      for await (const line of api.check(paper, abort.signal)) {
        if ('quote' in line) {
          report.quotes[line.index] = line.quote;
        } else if ('counts' in line) {
          report.ended = line;
        } else {
          Object.assign(report, line);
        }
        this.setState({ report: { ...report } });
      }
      if (!report.ended) {
        throw new ApiError('offline', 0, {});
      }
      announce(verdictOf(report));
      this.setState({ busy: false });
    } catch (error) {
      this.setState({ busy: false, error: abort.signal.aborted ? null : error });
    }
  }

  render() {
    const { text, file, over, busy, error, report, onlyReview } = this.state;
    return h(
      'div',
      { class: 'check' },
      h('h1', null, 'Check quotations'),
      h('p', { class: 'check-lead' }, 'Paste a paragraph of your brief with the cites that follow its quotations, or choose the paper itself. ',
        'Each quotation is looked for in all documents, and nothing of what you send is kept.'),
      h(
        'form',
        { class: over ? 'check-form is-over' : 'check-form', onSubmit: this.submit, onDragOver: this.drag, onDragLeave: this.drag, onDrop: this.drop },
        h('label', { for: 'paper' }, 'Text with quotations, or one quotation'),
        h('textarea', { id: 'paper', rows: 8, value: text, onInput: this.type, disabled: file !== null, spellcheck: false,
          placeholder: 'The order calls it “history, not a secret.” ECF No. 41 at 3.' }),
        h(
          'div',
          { class: 'check-row' },
          file
            ? h('p', { class: 'check-file' }, h('span', null, file.name), h('button', { type: 'button', class: 'quiet', onClick: this.forget }, 'Remove'))
            : h('label', { class: 'check-choose' }, 'or a file (PDF, Word, HTML, text): ',
              h('input', { type: 'file', accept: '.pdf,.docx,.doc,.rtf,.html,.htm,.txt,.wpd', onChange: this.choose })),
          busy ? h('button', { type: 'button', class: 'button', onClick: this.stop }, 'Stop') : null,
          h('button', { type: 'submit', class: 'button button-primary', disabled: busy }, busy ? 'Checking…' : 'Check'),
        ),
      ),
      busy && report && report.quotations > 0
        ? h('progress', { 'aria-label': 'Quotations checked', value: report.quotes.filter(Boolean).length, max: report.quotations })
        : null,
      error ? h(Problem, { error, what: 'the check', retry: () => this.check() }) : null,
      report ? h(Results, { report, onlyReview, onOnly: this.only }) : null,
    );
  }
}

/** @param {{report: Report, onlyReview: boolean, onOnly: (event: any) => void}} props */
function Results({ report, onlyReview, onOnly }) {
  const { quotes, ended, warnings } = report;
  const found = quotes.map((quote, i) => ({ quote, number: i + 1 })).filter(({ quote }) => quote);
  const shown = onlyReview ? found.filter(({ quote }) => quote.needsReview) : found;
  return h(
    'section',
    { class: 'check-results', 'aria-labelledby': 'check-verdict' },
    h('h2', { id: 'check-verdict' }, verdictOf(report)),
    ended ? h(Searched, { ended }) : null,
    warnings.map((warning, i) => h('p', { key: i, class: 'notice' }, `Of the paper: ${warning}`)),
    found.some(({ quote }) => quote.needsReview) && found.some(({ quote }) => !quote.needsReview)
      ? h('label', { class: 'check-only' }, h('input', { type: 'checkbox', checked: onlyReview, onChange: onOnly }), ' Only those to look at')
      : null,
    found.length > 0 ? h('p', { class: 'check-legend' }, h('del', null, 'Struck-out words'), ' stand in the source only, ', h('ins', null, 'underlined words'), ' in the quotation only.') : null,
    h('ol', { class: 'checked-list' }, shown.map(({ quote, number: place }) => h(CheckedQuote, { key: place, quote, number: place }))),
  );
}

/** @param {Report} report */
function verdictOf({ quotations, quotes, ended }) {
  const toReview = quotes.filter((quote) => quote?.needsReview).length;
  if (quotations === 0) {
    return ended ? 'No quotation was found in this text' : 'Reading…';
  }
  const state = ended ? '' : ' so far';
  return `${plural(quotations, 'quotation')}: ${toReview === 0 ? 'none' : number(toReview)} to look at${state}`;
}

/** What was searched, and what could not be. @param {{ended: any}} props */
function Searched({ ended: { searched, notChecked, took } }) {
  const unread = searched.unreadablePages + searched.unreadableFiles;
  return h(
    'p',
    { class: 'check-searched' },
    `Searched ${plural(searched.documents, 'document')} with ${plural(searched.pages, 'page')} in ${number(took / 1000)} s.`,
    unread > 0 ? ` ${plural(searched.unreadablePages, 'page')} and ${plural(searched.unreadableFiles, 'whole file')} of the collection could not be read.` : '',
    notChecked > 0 ? h('strong', null, ` There was no time for ${plural(notChecked, 'quotation')}.`) : '',
  );
}
