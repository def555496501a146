import { h, Component } from './preact.js';
import { announce } from './live.js';

/** Milliseconds for which a button says that it has copied. */
const SAID = 2000;

/**
 * Copies text that may have to be fetched first.
 *
 * Props: `text` (a string, or a function giving a string or a promise of one), `label` (what a screen reader hears),
 * `children` (what is shown).
 */
export class CopyButton extends Component {
  constructor() {
    super();
    this.state = { outcome: '' };
    this.copy = async () => {
      const { text } = this.props;
      try {
        await writeClipboard(await (typeof text === 'function' ? text() : text));
        this.say('Copied');
      } catch {
        this.say('Not copied');
      }
    };
  }

  /** @param {string} outcome */
  say(outcome) {
    announce(outcome);
    this.setState({ outcome });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.setState({ outcome: '' }), SAID);
  }

  componentWillUnmount() {
    clearTimeout(this.timer);
  }

  render() {
    const { outcome } = this.state;
    return h(
      'button',
      { type: 'button', class: `copy ${this.props.class ?? ''}`, onClick: this.copy, 'aria-label': this.props.label },
      h('span', { class: outcome ? 'copy-words is-hidden' : 'copy-words' }, this.props.children),
      outcome ? h('span', { class: 'copy-outcome', 'aria-hidden': 'true' }, outcome) : null,
    );
  }
}

/** Browsers offer the clipboard to secure pages only; elsewhere a selection is copied. @param {string} text */
async function writeClipboard(text) {
  if (navigator.clipboard) {
    await navigator.clipboard.writeText(text);
    return;
  }
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'visually-hidden';
  document.body.append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  if (!copied) {
    throw new Error('the browser refused to copy');
  }
}
