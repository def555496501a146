import { h, Component } from './preact.js';
import { api } from './api.js';
import { announce } from './live.js';

/** Milliseconds between two looks at how far reading is. */
const AGAIN = 2_000;
/** How the server begins to say how far it is, ex.: `338/416 files · 822 pages`. */
const FILES = /^([\d,]+)\/([\d,]+) files/;

/**
 * Says how far the first pass over the files is, for as long as it lasts, and nothing otherwise.
 * Props: `onLook(words)`, called at each look while files are being read; `onDone()`, called once they are.
 */
export class Reading extends Component {
  constructor() {
    super();
    /** @type {{words: string|null}} */
    this.state = { words: null };
    this.look = async () => {
      const words = await api.reading(this.abort.signal).catch(() => null);
      if (this.abort.signal.aborted) {
        return;
      }
      const before = this.state.words;
      this.setState({ words });
      if (words !== null) {
        this.props.onLook?.(words);
        this.timer = setTimeout(this.look, AGAIN);
      } else if (before !== null) {
        announce('All files are read');
        this.props.onDone?.();
      }
    };
    this.abort = new AbortController();
  }

  componentDidMount() {
    this.look();
  }

  componentWillUnmount() {
    clearTimeout(this.timer);
    this.abort.abort();
  }

  render() {
    const { words } = this.state;
    if (words === null) {
      return null;
    }
    const [, done, all] = words.match(FILES) ?? [];
    return h(
      'section',
      { class: 'reading', 'aria-label': 'Reading files' },
      h('p', null, h('b', null, 'Files are still being read.'), ' What is read already can be searched; totals and counts will grow.'),
      all ? h('progress', { 'aria-label': 'Files read', value: amount(done), max: amount(all) }) : null,
      h('p', { class: 'reading-words' }, words),
    );
  }
}

/** @param {string} digits ex.: `1,072` */
const amount = (digits) => Number(digits.replaceAll(',', ''));
