import { h, Component } from './preact.js';
import { api } from './api.js';
import { announce } from './live.js';
import { bindKeys } from './keys.js';
import { arrivedBy, focusHeading, navigate } from './router.js';
import { documentUrl } from './url-state.js';
import { plural } from './words.js';
import { PageLoader } from './page-loader.js';
import { pageAt } from './pages.js';
import { Sheet } from './sheet.js';
import { ReaderHead } from './reader-head.js';
import { ReaderBar } from './reader-bar.js';
import { FactsPanel } from './facts-panel.js';
import { quotationMarks } from './quotations.js';
import { Problem } from './problem.js';

/** @import { Doc, Match, Evidence } from './types.js' */

/** @type {never[]} one value, so that pages without matches are never drawn again for them */
const NONE = [];

/** Pages read at once before all are printed. */
const AT_ONCE = 8;

/** @param {string} search */
function asked(search) {
  const params = new URLSearchParams(search);
  const offset = (name) => (/^\d+$/.test(params.get(name) ?? '') ? Number(params.get(name)) : null);
  return { q: params.get('q') ?? '', dialect: params.get('dialect'), at: offset('at'), to: offset('to') };
}

/** A document, its matches and its facts. Props: `id`, `search` (the query part of the URL). */
export class ReaderView extends Component {
  constructor(props) {
    super(props);
    /** @type {{doc: Doc|null, error: any, matches: Match[]|null, matchError: any, current: number, evidence: Evidence|null, quotations: any, printing: boolean}} */
    this.state = { doc: null, error: null, matches: null, matchError: null, current: -1, evidence: null, quotations: null, printing: false };
    /** @type {Map<number, (Match & {index: number})[]>} matches by page ordinal */
    this.byPage = new Map();
    /** @type {Map<number, any[]>} marks of quotations by page ordinal */
    this.quotedByPage = new Map();
    this.loader = new PageLoader(props.id, () => this.setState({}));
    this.list = null;
    this.keepList = (list) => (this.list = list);
    this.step = (by) => this.goToMatch(this.state.current + by);
    this.goToPage = (page) => this.goTo(page.start, () => this.sheet(page.ordinal));
    this.showEvidence = (evidence, what) => this.goToEvidence(evidence, what);
    this.print = () => this.printAll();
    this.catchPrint = (event) => this.onPrintKey(event);
    this.retryPage = (ordinal) => this.loader.load(ordinal);
    this.retry = () => this.open();
    this.find = (q) => navigate(documentUrl(props.id, { q, dialect: asked(this.props.search).dialect }));
  }

  componentDidMount() {
    this.unbind = bindKeys({ n: () => this.step(1), p: () => this.step(-1) });
    window.addEventListener('keydown', this.catchPrint);
    this.open();
  }

  componentDidUpdate(before) {
    if (before.search !== this.props.search) {
      this.findMatches();
    }
  }

  componentWillUnmount() {
    this.unbind?.();
    window.removeEventListener('keydown', this.catchPrint);
    this.abort?.abort();
    this.loader.stop();
  }

  async open() {
    const { id } = this.props;
    document.title = 'Document · Pincite';
    this.setState({ error: null });
    try {
      const doc = await api.document(id);
      document.title = `${doc.title || 'Untitled'} · Pincite`;
      this.setState({ doc }, () => {
        // The heading that had the focus stood for the document while it was opened.
        if (arrivedBy() === 'push' && window.document.activeElement === window.document.body) {
          focusHeading();
        }
        if (this.list) {
          this.loader.watch(this.list);
        }
        this.findMatches();
        this.findQuotations();
      });
    } catch (error) {
      this.setState({ error });
    }
  }

  async findMatches() {
    const { doc } = this.state;
    if (!doc) {
      return;
    }
    const { q, dialect, at, to } = asked(this.props.search);
    this.abort?.abort();
    const abort = (this.abort = new AbortController());
    this.byPage = new Map();
    this.setState({ matches: q ? null : NONE, matchError: null, current: -1, evidence: null });
    if (!q) {
      this.arrive(NONE, at, to);
      return;
    }
    try {
      const matches = await api.matches(doc.id, { q, dialect }, abort.signal);
      this.byPage = this.placed(matches.map((match, index) => ({ ...match, index })));
      this.setState({ matches }, () => this.arrive(matches, at, to));
    } catch (matchError) {
      if (!abort.signal.aborted) {
        this.setState({ matches: NONE, matchError });
        this.arrive(NONE, at, to);
      }
    }
  }

  /** Marks of quotations are an aid: the document is read without them where they cannot be had. */
  async findQuotations() {
    try {
      const quotations = await api.quotations(this.props.id, this.loader.abort.signal);
      this.quotedByPage = this.placed(quotationMarks(quotations));
      this.setState({ quotations });
    } catch {
      this.setState({ quotations: null });
    }
  }

  /** Goes where the URL points. @param {Match[]} matches @param {number|null} at @param {number|null} to */
  arrive(matches, at, to) {
    if (at === null) {
      if (matches.length > 0) {
        this.goToMatch(0);
      }
      return;
    }
    const index = to === null ? matches.findIndex((match) => match.end > at && match.start <= at) : -1;
    if (index >= 0) {
      this.goToMatch(index);
    } else {
      this.goToPlace(at, to);
    }
  }

  /** Marks what the URL names, or the word that begins there. @param {number} at @param {number|null} to */
  async goToPlace(at, to) {
    const { pages } = /** @type {Doc} */ (this.state.doc);
    const page = pageAt(pages, at);
    if (!page) {
      return;
    }
    await this.loader.load(page.ordinal);
    const text = this.loader.texts.get(page.ordinal);
    const word = text?.text.slice(at - text.start).match(/^[\p{L}\p{N}]+/u)?.[0].length ?? 1;
    this.goToEvidence({ start: at, end: to ?? at + word }, 'Place asked for');
  }

  /** What runs over a page break stands on both pages. @template {{start: number, end: number}} T @param {T[]} spans */
  placed(spans) {
    const { pages } = /** @type {Doc} */ (this.state.doc);
    const byPage = new Map();
    spans.forEach((span) => {
      const last = pageAt(pages, span.end - 1)?.ordinal ?? 0;
      for (let ordinal = pageAt(pages, span.start)?.ordinal ?? 1; ordinal <= last; ordinal++) {
        byPage.set(ordinal, [...(byPage.get(ordinal) ?? []), span]);
      }
    });
    return byPage;
  }

  /** @param {number} index counted around: after the last comes the first */
  goToMatch(index) {
    const { matches, doc } = this.state;
    if (!matches?.length || !doc) {
      return;
    }
    const current = (index + matches.length) % matches.length;
    const { start, pinCite } = matches[current];
    const { q, dialect } = asked(this.props.search);
    this.setState({ current, evidence: null });
    navigate(documentUrl(doc.id, { q, dialect, at: start }), { replace: true, quiet: true });
    announce([`Match ${current + 1} of ${matches.length}`, ...this.pageWords(start), pinCite].filter(Boolean).join(', '));
    return this.goTo(start, () => this.list?.querySelector('mark.is-current'));
  }

  /** @param {Evidence} evidence @param {string} what the fact it is evidence of */
  goToEvidence(evidence, what) {
    const { q, dialect } = asked(this.props.search);
    this.setState({ evidence, current: -1 });
    navigate(documentUrl(this.props.id, { q, dialect, at: evidence.start, to: evidence.end }), { replace: true, quiet: true });
    announce([what, ...this.pageWords(evidence.start)].join(', '));
    return this.goTo(evidence.start, () => this.list?.querySelector('mark.evidence'));
  }

  /** @param {number} offset @returns {string[]} ex.: `page 12`; nothing where pages mean nothing */
  pageWords(offset) {
    const { doc } = this.state;
    const page = doc && doc.paged !== false ? pageAt(doc.pages, offset) : null;
    return page ? [`page ${page.ordinal}`] : [];
  }

  /**
   * Reads the pages around an offset, then brings it into sight.
   *
   * @param {number} offset
   * @param {() => Element|null|undefined} find what to bring into sight, once drawn
   */
  async goTo(offset, find) {
    const pages = this.state.doc?.pages ?? [];
    const ordinal = pageAt(pages, offset)?.ordinal ?? 1;
    const errand = (this.errand = Symbol('go to'));
    await Promise.all([ordinal - 1, ordinal, ordinal + 1].filter((n) => n >= 1 && n <= pages.length).map((n) => this.loader.load(n)));
    if (this.errand !== errand) {
      return;
    }
    this.setState({}, () => {
      const target = find() ?? this.sheet(ordinal);
      target?.scrollIntoView({ block: target.matches('section') ? 'start' : 'center' });
    });
  }

  /** The browser would print the pages that happen to be read. @param {KeyboardEvent} event */
  onPrintKey(event) {
    if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === 'p' && this.state.doc) {
      event.preventDefault();
      this.printAll();
    }
  }

  /** Reads every page, then prints. */
  async printAll() {
    const { doc, printing } = this.state;
    if (!doc || printing) {
      return;
    }
    this.setState({ printing: true });
    for (let first = 0; first < doc.pages.length; first += AT_ONCE) {
      await Promise.all(doc.pages.slice(first, first + AT_ONCE).map(({ ordinal }) => this.loader.load(ordinal)));
    }
    if (!this.loader.abort.signal.aborted) {
      this.setState({ printing: false }, () => requestAnimationFrame(() => window.print()));
    }
  }

  /** @param {number} ordinal */
  sheet(ordinal) {
    return this.list?.querySelector(`[data-page="${ordinal}"]`);
  }

  render() {
    const { doc, error, matches, matchError, current, evidence, quotations } = this.state;
    const { q } = asked(this.props.search);
    if (error) {
      return h('div', { class: 'prose' }, h('h1', null, 'Document'), h(DocumentProblem, { error, retry: this.retry }));
    }
    if (!doc) {
      return h('div', { class: 'prose' }, h('h1', { class: 'visually-hidden' }, 'Document'), h('p', { class: 'waiting' }, 'Opening the document…'));
    }
    const evidencePage = evidence ? pageAt(doc.pages, evidence.start)?.ordinal : 0;
    const lastEvidencePage = evidence ? pageAt(doc.pages, evidence.end - 1)?.ordinal : 0;
    return h(
      'div',
      { class: 'reader' },
      h(ReaderHead, { doc, q, matches, current, onFind: this.find, onMatch: (index) => this.goToMatch(index) }),
      h(ReaderBar, { doc, q, matches, current, evidence, onStep: this.step, onPage: this.goToPage }),
      matchError ? h('div', { class: 'reader-note' }, h(Problem, { error: matchError, what: 'the matches', query: q, retry: () => this.findMatches() })) : null,
      h(
        'div',
        { class: 'reader-body' },
        h(FactsPanel, { doc, quotations, evidence, printing: this.state.printing, onEvidence: this.showEvidence, onPrint: this.print }),
        h(
          'article',
          { class: 'pages', ref: this.keepList, 'aria-label': doc.paged === false ? 'Text' : `Text, ${plural(doc.pages.length, 'page')}` },
          doc.pages.map((page) => {
            const here = this.byPage.get(page.ordinal) ?? NONE;
            return h(Sheet, {
              key: page.ordinal, page, paged: doc.paged !== false, text: this.loader.texts.get(page.ordinal) ?? null, failed: this.loader.failures.get(page.ordinal) ?? null,
              matches: here, quotations: this.quotedByPage.get(page.ordinal) ?? NONE, current: here.some(({ index }) => index === current) ? current : -1, onRetry: this.retryPage,
              evidence: page.ordinal >= evidencePage && page.ordinal <= lastEvidencePage ? evidence : null,
            });
          }),
          h('p', { class: 'end' }, doc.paged === false ? 'End of the document.' : `End of the document, ${plural(doc.pages.length, 'page')}.`),
        ),
      ),
    );
  }
}

/** @param {{error: any, retry: () => void}} props */
function DocumentProblem({ error, retry }) {
  if (error.status !== 404) {
    return h(Problem, { error, what: 'the document', retry });
  }
  return h(
    'section',
    { class: 'problem', role: 'alert' },
    h('h2', null, 'This document is not in the index'),
    h('p', null, 'It may have been removed or replaced by another version since the link was made; a changed file gets a new address.'),
    h('p', null, h('a', { href: '/' }, 'Search for its words'), ' to find the version that is indexed now.'),
  );
}
