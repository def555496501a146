import { h, Component } from './preact.js';
import { api } from './api.js';
import { announce } from './live.js';
import { arrivedBy, navigate, restoreScroll } from './router.js';
import { isNarrowed, parse, sortOf, toParams, toUrl } from './url-state.js';
import { number, plural } from './words.js';
import { SearchBox } from './search-box.js';
import { FacetPanel } from './facets.js';
import { Results } from './results.js';
import { rememberLabels } from './labels.js';
import { completed } from './completion.js';
import { Reading } from './reading.js';

/** @import { SearchAnswer, Hit } from './types.js' */

const FACETS = 'kind,party,allegation,court,docket,docType,publisher,mention,collection,verdict,date';
const PAGE = 10;
/** Milliseconds after which the page says that it is still waiting. */
const SLOW = 2500;
/** Answers shown before, by URL, so that going back shows the same list, as far as it was loaded, at once. */
const seen = new Map();
const SEEN = 30;

/** @param {string} search @returns {URLSearchParams} what is asked of the API for a view's URL */
function request(search) {
  const state = parse(search);
  const params = toParams(state);
  params.set('sort', sortOf(state));
  params.set('facets', FACETS);
  params.set('size', String(PAGE));
  return params;
}

/** Search box, facets and results; props: `search`, the query part of the URL. */
export class SearchView extends Component {
  constructor(props) {
    super(props);
    /**
     * `reading`: files are still being read; `older`: more of them have been read since the list was made.
     *
     * @type {{answer: SearchAnswer|null, hits: Hit[], next: string|null, error: any, moreError: any, busy: boolean, slow: boolean,
     *   reading: boolean, older: boolean}}
     */
    this.state = { answer: null, hits: [], next: null, error: null, moreError: null, busy: true, slow: false, reading: false, older: false };
    /** Where programs that follow feeds look for the one of this page. */
    this.alternate = Object.assign(document.createElement('link'), { rel: 'alternate', type: 'application/atom+xml', title: 'This search' });
    this.ask = (q, dialect) => navigate(toUrl({ ...parse(this.props.search), q, dialect }));
    this.change = (state) => navigate(toUrl(state));
    this.complete = (fragment, chosen) => this.change(completed(parse(this.props.search), fragment, chosen));
    this.look = () => {
      this.setState({ reading: true });
      if (this.state.error?.status === 503) {
        this.run();
      }
    };
    this.done = () => {
      const { error, hits } = this.state;
      seen.clear();
      this.setState({ reading: false, older: !error && hits.length > 0 });
      if (error || hits.length === 0) {
        this.run();
      }
    };
    this.again = () => this.run();
    this.more = () => this.loadMore();
  }

  componentDidMount() {
    this.run();
  }

  componentDidUpdate(before) {
    if (before.search !== this.props.search) {
      this.run();
    }
  }

  componentWillUnmount() {
    this.abort?.abort();
    clearTimeout(this.slowTimer);
    this.alternate.remove();
  }

  async run() {
    const { search } = this.props;
    this.abort?.abort();
    clearTimeout(this.slowTimer);
    this.title();
    const known = arrivedBy() === 'pop' ? seen.get(search) : undefined;
    if (known) {
      this.setState({ ...known, error: null, moreError: null, busy: false, slow: false }, restoreScroll);
      return;
    }
    const abort = (this.abort = new AbortController());
    this.setState({ busy: true, slow: false, moreError: null, older: false });
    this.slowTimer = setTimeout(() => this.setState({ slow: true }), SLOW);
    try {
      const answer = await api.search(request(search), abort.signal);
      rememberLabels(answer.facets);
      this.show({ answer, hits: answer.hits, next: answer.next });
      announce(plural(answer.total.value, 'document'));
    } catch (error) {
      if (!abort.signal.aborted) {
        this.setState({ error, busy: false });
      }
    } finally {
      if (this.abort === abort) {
        clearTimeout(this.slowTimer);
        this.setState({ slow: false });
      }
    }
  }

  async loadMore() {
    const { search } = this.props;
    const { hits, next, answer } = this.state;
    const abort = (this.abort = new AbortController());
    const params = request(search);
    params.set('cursor', String(next));
    params.set('facets', '');
    this.setState({ busy: true, moreError: null });
    try {
      const page = await api.search(params, abort.signal);
      this.show({ answer, hits: [...hits, ...page.hits], next: page.next });
      announce(`${number(hits.length + page.hits.length)} of ${plural(answer?.total.value ?? 0, 'document')} shown`);
    } catch (moreError) {
      if (!abort.signal.aborted) {
        this.setState({ moreError, busy: false });
      }
    }
  }

  /** @param {{answer: SearchAnswer|null, hits: Hit[], next: string|null}} shown */
  show(shown) {
    seen.set(this.props.search, shown);
    if (seen.size > SEEN) {
      seen.delete(seen.keys().next().value);
    }
    this.setState({ ...shown, error: null, busy: false });
  }

  title() {
    const { q } = parse(this.props.search);
    document.title = q ? `${q} · Pincite` : 'Pincite: where exactly does it say that?';
    this.alternate.href = api.feed(toParams(parse(this.props.search)), 'atom');
    document.head.append(this.alternate);
  }

  render() {
    const { answer } = this.state;
    const state = parse(this.props.search);
    const blank = !state.q && !isNarrowed(state);
    return h(
      'div',
      { class: blank ? 'search search-blank' : 'search' },
      h(SearchBox, { q: state.q, dialect: state.dialect, large: blank, onAsk: this.ask, onComplete: this.complete }),
      h(Reading, { onLook: this.look, onDone: this.done }),
      h(
        'div',
        { class: 'search-body' },
        h(FacetPanel, { facets: answer?.facets ?? {}, state, onChange: this.change }),
        h(Results, { .../** @type {any} */ (this.state), query: state, onMore: this.more, onRetry: this.again, onChange: this.change }),
      ),
    );
  }
}
