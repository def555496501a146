import { h, Component } from './preact.js';
import { api } from './api.js';
import { formatBytes, formatDate, humanise, number, plural } from './words.js';
import { Problem } from './problem.js';
import { Reading } from './reading.js';

/** What is in the index, and what could not be read. */
export class StatusView extends Component {
  constructor() {
    super();
    this.state = { status: null, error: null };
    this.load = async () => {
      try {
        this.setState({ status: await api.status(), error: null });
      } catch (error) {
        this.setState({ error });
      }
    };
  }

  componentDidMount() {
    document.title = 'Status · Pincite';
    this.load();
  }

  render() {
    const { status, error } = this.state;
    return h(
      'div',
      { class: 'prose' },
      h('h1', null, 'What is in the index'),
      h(Reading, { onLook: this.load, onDone: this.load }),
      error ? h(Problem, { error, what: 'the status', retry: this.load }) : null,
      !status && !error ? h('p', { class: 'waiting' }, 'Asking…') : null,
      status ? [h(Figures, { status }), h(Collections, { status }), h(Unreadable, { status })] : null,
    );
  }
}

/** @param {{status: any}} props */
function Figures({ status }) {
  const figures = [
    ['Documents', status.documents, number],
    ['Pages', status.pages, number],
    ['Pages read by OCR', status.ocrPages, number],
    ['Files looked at', status.files, number],
    ['Index size', status.indexBytes, formatBytes],
    ['Last change', status.lastCommit, (time) => h('time', { datetime: time }, formatDate(time.slice(0, 10)), ' ', time.slice(11, 16), ' UTC')],
  ].filter(([, value]) => value !== undefined && value !== null);
  return h('dl', { class: 'figures' }, figures.map(([name, value, show]) => h('div', { key: name }, h('dt', null, name), h('dd', null, show(value)))));
}

/** @param {{status: any}} props */
function Collections({ status }) {
  const collections = Object.entries(status.collections ?? {});
  if (collections.length === 0) {
    return null;
  }
  const rows = collections.map(([name, documents]) => [h('a', { href: `/?collection=${encodeURIComponent(name)}` }, name), documents]);
  return h('section', null, h('h2', null, 'Collections'), h(Counts, { what: 'Collection', of: 'Documents', rows }));
}

/** @param {{status: any}} props */
function Unreadable({ status }) {
  const reasons = Object.entries(status.unreadable ?? {});
  const total = reasons.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) {
    return h('section', null, h('h2', null, 'Unreadable files'), h('p', null, 'Every file looked at was read.'));
  }
  const rows = reasons.map(([reason, count]) => [humanise(reason), count]);
  return h(
    'section',
    null,
    h('h2', null, 'Unreadable files'),
    h('p', null, `${plural(total, 'file')} could not be read; no search can find their words. `, h('code', null, './pincite report'),
      ' lists them one by one.'),
    h(Counts, { what: 'Reason', of: 'Files', rows }),
  );
}

/** A table of names with counts. @param {{what: string, of: string, rows: [any, number][]}} props */
function Counts({ what, of, rows }) {
  return h(
    'table',
    null,
    h('thead', null, h('tr', null, h('th', { scope: 'col' }, what), h('th', { scope: 'col', class: 'is-number' }, of))),
    h('tbody', null, rows.map(([name, count], i) =>
      h('tr', { key: i }, h('th', { scope: 'row' }, name), h('td', { class: 'is-number' }, number(count))))),
  );
}
