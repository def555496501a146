import { h, Component } from './preact.js';

/** The one question. Props: `q` as asked, `large` on an empty page, `onAsk(q)`. */
export class SearchBox extends Component {
  constructor(props) {
    super(props);
    this.state = { draft: props.q, asked: props.q };
    this.submit = (event) => {
      event.preventDefault();
      this.props.onAsk(this.state.draft.trim());
    };
    this.type = (event) => this.setState({ draft: event.currentTarget.value });
  }

  static getDerivedStateFromProps(props, state) {
    return props.q === state.asked ? null : { draft: props.q, asked: props.q };
  }

  render() {
    return h(
      'form',
      { class: this.props.large ? 'ask ask-large' : 'ask', role: 'search', action: '/', method: 'get', onSubmit: this.submit },
      h('h1', { class: 'ask-question' }, h('label', { for: 'q' }, 'Where exactly does it say that?')),
      h(
        'div',
        { class: 'ask-row' },
        h('input', {
          id: 'q',
          name: 'q',
          type: 'search',
          value: this.state.draft,
          onInput: this.type,
          placeholder: '"special relationship" AND party:netflix',
          autocomplete: 'off',
          autocapitalize: 'off',
          spellcheck: false,
          enterkeyhint: 'search',
          'aria-describedby': 'ask-hint',
        }),
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
}
