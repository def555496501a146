import { h, Component } from './preact.js';
import { setDates } from './url-state.js';
import { formatDate, plural } from './words.js';

/** @import { FacetValue } from './types.js' */

/** Bars beyond which empty intervals are no longer filled in. */
const MOST_BARS = 60;

/**
 * Documents per interval of their own date; a bar narrows to its interval, and chosen again widens. The bars are thin, so
 * they are one stop of the Tab key, walked with the arrow keys; the limits below the bars say the same in writing.
 * Props: `facet`, `state`, `onChange(state)`.
 */
export class Histogram extends Component {
  constructor() {
    super();
    /** @type {{active: string|null}} the interval that the arrow keys have reached */
    this.state = { active: null };
    this.leave = () => this.setState({ active: null });
  }

  /** @param {string} value */
  choose(value) {
    const { state, onChange } = this.props;
    const only = state.dates['date.from'] === value && state.dates['date.to'] === value;
    onChange(only ? setDates(state, 'date', '', '') : setDates(state, 'date', value, value));
  }

  /** @param {KeyboardEvent} event @param {FacetValue[]} bars */
  key(event, bars) {
    const at = bars.findIndex(({ value }) => value === this.state.active);
    const last = bars.length - 1;
    /** @type {Record<string, number>} */
    const steps = { ArrowRight: Math.min(at + 1, last), ArrowLeft: at < 0 ? last : Math.max(at - 1, 0), Home: 0, End: last };
    if (event.key in steps) {
      event.preventDefault();
      this.setState({ active: bars[steps[event.key]].value });
    } else if ((event.key === 'Enter' || event.key === ' ') && at >= 0) {
      event.preventDefault();
      this.choose(bars[at].value);
    }
  }

  render() {
    const { facet, state, onChange } = this.props;
    const { active } = this.state;
    const bars = filled(facet?.values ?? [], facet?.interval);
    if (bars.length === 0) {
      return facet ? null : h('p', { class: 'histogram-empty' });
    }
    const most = Math.max(...bars.map(({ count }) => count));
    const from = state.dates['date.from'];
    const to = state.dates['date.to'];
    const reached = bars.some(({ value }) => value === active);
    return h(
      'div',
      { class: 'histogram' },
      h(
        'ul',
        {
          class: 'bars', role: 'listbox', tabIndex: 0, 'aria-orientation': 'horizontal',
          'aria-label': `Documents per ${facet?.interval ?? 'interval'}: narrow to one`,
          'aria-activedescendant': reached ? `bar-${active}` : undefined,
          onKeyDown: (event) => this.key(event, bars), onBlur: this.leave,
        },
        bars.map(({ value, count }) => {
          const words = `${formatDate(value)}: ${plural(count, 'document')}`;
          return h(
            'li',
            {
              key: value, id: `bar-${value}`, role: 'option', class: value === active ? 'is-active' : undefined, 'aria-label': words, title: words,
              'aria-selected': String(Boolean((from || to) && within(value, from, to))), onClick: () => this.choose(value),
            },
            h('span', { class: 'bar', style: { height: `${count === 0 ? 0 : Math.max(4, (100 * count) / most)}%` } }),
          );
        }),
      ),
      h('p', { class: 'axis', 'aria-hidden': 'true' }, h('span', null, formatDate(bars[0].value)),
        bars.length > 1 ? h('span', null, formatDate(bars[bars.length - 1].value)) : null),
      from || to ? h('button', { type: 'button', class: 'quiet', onClick: () => onChange(setDates(state, 'date', '', '')) }, 'All dates') : null,
    );
  }
}

/** Whether an interval lies in an inclusive range of partial dates. @param {string} value @param {string} [from] @param {string} [to] */
function within(value, from, to) {
  const overlap = (limit) => value.slice(0, limit.length);
  return (!from || overlap(from) >= from.slice(0, value.length)) && (!to || overlap(to) <= to.slice(0, value.length));
}

/** @param {FacetValue[]} values @param {string} [interval] @returns {FacetValue[]} in order, with the empty intervals between them */
function filled(values, interval) {
  const sorted = [...values].sort((a, b) => (a.value < b.value ? -1 : 1));
  const counts = new Map(sorted.map((value) => [value.value, value.count]));
  const out = [];
  const last = sorted[sorted.length - 1]?.value;
  for (let at = sorted[0]?.value; at !== undefined && at <= last; at = next(at, interval)) {
    out.push({ value: at, count: counts.get(at) ?? 0 });
    if (out.length > MOST_BARS) {
      return sorted;
    }
  }
  return out;
}

/** @param {string} value @param {string} [interval] */
function next(value, interval) {
  const [year, month = 1, day = 1] = value.split('-').map(Number);
  if (interval === 'year') {
    return String(year + 1).padStart(4, '0');
  }
  const date = interval === 'month' ? new Date(Date.UTC(year, month, 1)) : new Date(Date.UTC(year, month - 1, day + 1));
  return date.toISOString().slice(0, interval === 'month' ? 7 : 10);
}
