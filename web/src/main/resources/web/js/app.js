import { h, render, Component } from './preact.js';
import { location, onNavigate } from './router.js';
import { bindKeys } from './keys.js';
import { Header, Footer } from './frame.js';
import { SearchView } from './search-view.js';
import { ReaderView } from './reader-view.js';
import { CheckView } from './check-view.js';
import { StatusView } from './status-view.js';
import { HelpView } from './help-view.js';
import { NotFound } from './problem.js';

/** Chooses the view from the URL. */
class App extends Component {
  constructor() {
    super();
    this.state = location();
    onNavigate(() => this.setState(location()));
  }

  componentDidMount() {
    bindKeys({ '/': focusSearch });
  }

  render() {
    const { path, search } = this.state;
    return [h(Header, { path }), h('main', { id: 'main' }, view(path, search)), h(Footer, null)];
  }
}

/** @param {string} path @param {string} search */
function view(path, search) {
  const document = path.match(/^\/documents\/([^/]+)$/);
  if (document) {
    const id = decodeURIComponent(document[1]);
    return h(ReaderView, { key: id, id, search });
  }
  switch (path) {
    case '/':
      return h(SearchView, { search });
    case '/check':
      return h(CheckView, null);
    case '/status':
      return h(StatusView, null);
    case '/help':
      return h(HelpView, null);
    default:
      return h(NotFound, null);
  }
}

function focusSearch() {
  const box = window.document.querySelector('input[type=search][name=q]');
  if (box instanceof HTMLInputElement) {
    box.focus();
    box.select();
  }
}

const root = document.getElementById('app');
if (root) {
  render(h(App, null), root);
}
