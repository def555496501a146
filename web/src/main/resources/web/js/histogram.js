import { h } from './preact.js';
import { setDates } from './url-state.js';
import { formatDate, plural } from './words.js';

/** @import { Facet, FacetValue } from './types.js' */

/** Bars beyond which empty intervals are no longer filled in. */
const MOST_BARS = 60;

/**
 * Documents per interval of their own date; a bar narrows to its interval, and pressed again widens.
 *
 * @param {{facet: Facet|undefined, state: any, onChange: (state: any) => void}} props
 */
export function Histogram({ facet, state, onChange }) {
  const bars = filled(facet?.values ?? [], facet?.interval);
  if (bars.length === 0) {
    return facet ? null : h('p', { class: 'histogram-empty' });
  }
  const most = Math.max(...bars.map(({ count }) => count));
  const from = state.dates['date.from'];
  const to = state.dates['date.to'];
  return h(
    'div',
    { class: 'histogram' },
    h(
      'ul',
      { class: 'bars', 'aria-label': `Documents per ${facet?.interval ?? 'interval'}` },
      bars.map(({ value, count }) => {
        const chosen = Boolean((from || to) && within(value, from, to));
        const only = from === value && to === value;
        return h(
          'li',
          { key: value },
          h(
            'button',
            {
              type: 'button', disabled: count === 0, 'aria-pressed': String(chosen),
              'aria-label': `${formatDate(value)}: ${plural(count, 'document')}`, title: `${formatDate(value)}: ${plural(count, 'document')}`,
              onClick: () => onChange(only ? setDates(state, 'date', '', '') : setDates(state, 'date', value, value)),
            },
            h('span', { class: 'bar', style: { height: `${count === 0 ? 0 : Math.max(4, (100 * count) / most)}%` } }),
          ),
        );
      }),
    ),
    h('p', { class: 'axis', 'aria-hidden': 'true' }, h('span', null, formatDate(bars[0].value)),
      bars.length > 1 ? h('span', null, formatDate(bars[bars.length - 1].value)) : null),
    from || to ? h('button', { type: 'button', class: 'quiet', onClick: () => onChange(setDates(state, 'date', '', '')) }, 'All dates') : null,
  );
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
