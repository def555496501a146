import { h, Component } from './preact.js';

const KEY = 'pincite.theme';
/** @type {Record<string, 'system'|'light'|'dark'>} */
const NEXT = { system: 'light', light: 'dark', dark: 'system' };
const LABEL = { system: 'Auto', light: 'Light', dark: 'Dark' };

/** @returns {'system'|'light'|'dark'} */
function current() {
  const theme = document.documentElement.dataset.theme;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

/** Steps through auto, light and dark; the choice is remembered on this device. */
export class ThemeToggle extends Component {
  constructor() {
    super();
    this.state = { theme: current() };
    this.step = () => {
      const theme = NEXT[this.state.theme];
      if (theme === 'system') {
        delete document.documentElement.dataset.theme;
      } else {
        document.documentElement.dataset.theme = theme;
      }
      remember(theme);
      this.setState({ theme });
    };
  }

  render() {
    const { theme } = this.state;
    return h(
      'button',
      {
        type: 'button',
        class: 'theme-toggle',
        onClick: this.step,
        'aria-label': `Colours: ${LABEL[theme]}. Change to ${LABEL[NEXT[theme]]}`,
      },
      h('span', { class: `theme-dot theme-dot-${theme}`, 'aria-hidden': 'true' }),
      h('span', { 'aria-hidden': 'true' }, LABEL[theme]),
    );
  }
}

/** @param {'system'|'light'|'dark'} theme */
function remember(theme) {
  try {
    if (theme === 'system') {
      localStorage.removeItem(KEY);
    } else {
      localStorage.setItem(KEY, theme);
    }
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
}
