import { h, Component } from './preact.js';
import { api } from './api.js';
import { announce } from './live.js';
import { fragments } from './completion.js';
import { rememberLabels } from './labels.js';
import { facetName, plural } from './words.js';

/** @import { Suggestion } from './types.js' */
/** @import { Fragment } from './completion.js' */

/** Milliseconds of rest before completions are asked for. */
const REST = 120;
const LIST = 'suggestions';

/** Ways of writing a query, by the name that the API knows; the first is the one where none is named. */
const DIALECTS = [
  ['pincite', 'Pincite syntax'],
  ['westlaw', 'Westlaw syntax'],
  ['lexis', 'Lexis syntax'],
  ['courtlistener', 'CourtListener syntax'],
];

/**
 * The one question, with completions of names and phrases below it (the combobox pattern: the focus stays in the box).
 * Props: `q` and `dialect` as asked, `large` on an empty page, `onAsk(q, dialect)`, `onComplete(fragment, suggestion)`.
 */
export class SearchBox extends Component {
  constructor(props) {
    super(props);
    /** @type {{draft: string, asked: string, options: Suggestion[], fragment: Fragment|null, active: number}} */
    this.state = { draft: props.q, asked: props.q, options: [], fragment: null, active: -1 };
    this.submit = (event) => {
      event.preventDefault();
      this.close();
      this.props.onAsk(this.state.draft.trim(), this.props.dialect);
    };
    this.speak = (event) => {
      const [usual] = DIALECTS[0];
      this.props.onAsk(this.state.draft.trim(), event.currentTarget.value === usual ? null : event.currentTarget.value);
    };
    this.type = (event) => {
      const box = event.currentTarget;
      this.setState({ draft: box.value, active: -1 });
      clearTimeout(this.timer);
      this.abort?.abort();
      this.timer = setTimeout(() => (box.selectionEnd === box.value.length ? this.complete(box.value) : this.close()), REST);
    };
    this.press = (event) => this.key(event);
    this.close = () => {
      clearTimeout(this.timer);
      this.abort?.abort();
      this.setState({ options: [], active: -1 });
    };
  }

  static getDerivedStateFromProps(props, state) {
    return props.q === state.asked ? null : { draft: props.q, asked: props.q, options: [], active: -1 };
  }

  componentWillUnmount() {
    clearTimeout(this.timer);
    this.abort?.abort();
  }

  /** Completes the longest end of what was typed that begins a name or a phrase. @param {string} typed */
  async complete(typed) {
    const abort = (this.abort = new AbortController());
    try {
      for (const fragment of fragments(typed)) {
        const found = await api.suggest(fragment.words, abort.signal);
        const options = fragment.facet ? found.filter(({ facet }) => facet === fragment.facet) : found;
        if (abort.signal.aborted) {
          return;
        }
        if (options.length > 0) {
          this.setState({ options, fragment, active: -1 });
          announce(`${plural(options.length, 'suggestion')}: use the arrow keys`);
          return;
        }
      }
      this.setState({ options: [], active: -1 });
    } catch {
      // Completions are an aid: a search works without, and says itself what is wrong.
      if (!abort.signal.aborted) {
        this.setState({ options: [], active: -1 });
      }
    }
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    const { options, active } = this.state;
    if (options.length === 0 || event.isComposing) {
      return;
    }
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        event.preventDefault();
        // One place between the last and the first is the box itself.
        const places = options.length + 1;
        this.setState({ active: ((active + 1 + (event.key === 'ArrowDown' ? 1 : -1) + places) % places) - 1 });
        break;
      }
      case 'Enter':
        if (active >= 0) {
          event.preventDefault();
          this.choose(options[active]);
        }
        break;
      case 'Escape':
        event.preventDefault();
        this.close();
        break;
      default:
    }
  }

  /** @param {Suggestion} suggestion */
  choose(suggestion) {
    const { fragment, asked } = this.state;
    rememberLabels({ [suggestion.facet]: { values: [suggestion] } });
    this.close();
    this.setState({ draft: asked });
    if (fragment) {
      this.props.onComplete(fragment, suggestion);
    }
  }

  render() {
    const { draft, options, active } = this.state;
    const open = options.length > 0;
    return h(
      'form',
      { class: this.props.large ? 'ask ask-large' : 'ask', role: 'search', action: '/', method: 'get', onSubmit: this.submit },
      h('h1', { class: 'ask-question' }, h('label', { for: 'q' }, 'Where exactly does it say that?')),
      h(
        'div',
        { class: 'ask-row' },
        h(
          'div',
          { class: 'ask-field' },
          h('input', {
            id: 'q',
            name: 'q',
            type: 'search',
            role: 'combobox',
            value: draft,
            onInput: this.type,
            onKeyDown: this.press,
            onBlur: this.close,
            placeholder: '"special relationship" AND party:netflix',
            autocomplete: 'off',
            autocapitalize: 'off',
            spellcheck: false,
            enterkeyhint: 'search',
            'aria-describedby': 'ask-hint',
            'aria-autocomplete': 'list',
            'aria-expanded': String(open),
            'aria-controls': open ? LIST : undefined,
            'aria-activedescendant': active >= 0 ? `${LIST}-${active}` : undefined,
          }),
          open ? this.list(options, active) : null,
        ),
        this.dialects(),
        h('button', { type: 'submit', class: 'button button-primary' }, 'Search'),
      ),
      h(
        'p',
        { id: 'ask-hint', class: 'ask-hint' },
        'Quotation marks keep words together; ', h('code', null, 'AND'), ' ', h('code', null, 'OR'), ' ', h('code', null, 'NOT'),
        ' and fields such as ', h('code', null, 'court:cand'), ' work. ', h('a', { href: '/help' }, 'All of the syntax'),
      ),
    );
  }

  /** A blank, a star, a hyphen mean different things to different systems: whose syntax it is stays in the URL. */
  dialects() {
    const dialect = this.props.dialect ?? DIALECTS[0][0];
    return h(
      'select',
      { class: 'ask-dialect', name: this.props.dialect ? 'dialect' : undefined, 'aria-label': 'Query syntax', value: dialect, onChange: this.speak },
      DIALECTS.map(([name, words]) => h('option', { key: name, value: name, selected: name === dialect }, words)),
    );
  }

  /** @param {Suggestion[]} options @param {number} active */
  list(options, active) {
    return h(
      'ul',
      // The box must not lose the focus to a press on the list.
      { id: LIST, class: 'suggestions', role: 'listbox', 'aria-label': 'Suggestions', onMouseDown: (event) => event.preventDefault() },
      options.map((option, i) =>
        h(
          'li',
          {
            key: `${option.facet} ${option.value}`, id: `${LIST}-${i}`, role: 'option', 'aria-selected': String(i === active),
            class: 'suggestion', onClick: () => this.choose(option),
          },
          h('span', { class: 'suggestion-name' }, option.label),
          h('small', null, facetName(option.facet), ' · ', plural(option.count, 'document')),
        )),
    );
  }
}
