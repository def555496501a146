import { h, Component } from './preact.js';
import { setDates } from './url-state.js';

const KINDS = [
  ['filed', 'Filed'],
  ['published', 'Published'],
];
/** A partial ISO date, as the API takes it. */
const PATTERN = '\\s*\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?\\s*';

/** From and to, for each kind of date apart. Props: `state`, `onChange(state)`. */
export function DateRanges({ state, onChange }) {
  return h(
    'div',
    { class: 'ranges' },
    KINDS.map(([kind, name]) => {
      const from = state.dates[`${kind}.from`] ?? '';
      const to = state.dates[`${kind}.to`] ?? '';
      return h(Range, { key: `${kind} ${from} ${to}`, kind, name, from, to, onChange: (a, b) => onChange(setDates(state, kind, a, b)) });
    }),
    h('p', { class: 'facet-note', id: 'range-hint' }, 'A year, month or day: 2023, 2023-04, 2023-04-14'),
  );
}

/** One range; a key of its limits sets it anew whenever the URL does. */
class Range extends Component {
  constructor(props) {
    super(props);
    this.state = { from: props.from, to: props.to };
    this.submit = (event) => {
      event.preventDefault();
      this.props.onChange(this.state.from.trim(), this.state.to.trim());
    };
  }

  /** @param {'from'|'to'} end */
  limit(end) {
    const { kind, name } = this.props;
    return h('input', {
      type: 'text', value: this.state[end], pattern: PATTERN, inputMode: 'numeric', size: 10, maxLength: 10, autocomplete: 'off',
      placeholder: end, title: 'A year, month or day: 2023, 2023-04, 2023-04-14', 'aria-label': `${name} ${end}`, 'aria-describedby': 'range-hint',
      id: `${kind}-${end}`,
      onInput: (event) => this.setState({ [end]: event.currentTarget.value }),
    });
  }

  render() {
    const { name } = this.props;
    return h(
      'form',
      { class: 'range', onSubmit: this.submit, 'aria-label': `${name} between` },
      h('span', { class: 'range-name', 'aria-hidden': 'true' }, name),
      this.limit('from'),
      h('span', { 'aria-hidden': 'true' }, '–'),
      this.limit('to'),
      h('button', { type: 'submit', class: 'button button-small', 'aria-label': `Go: ${name.toLowerCase()} dates` }, 'Go'),
    );
  }
}

