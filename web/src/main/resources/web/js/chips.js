import { h } from './preact.js';
import { cleared, DATE_KINDS, isNarrowed, setDates, toggle, toggleNot, VALUE_FACETS } from './url-state.js';
import { dateName, facetName, formatDate } from './words.js';
import { labelOf } from './labels.js';

/** @import { SearchState } from './url-state.js' */

/** @param {SearchState} state @param {string} kind @returns {string} ex.: `from Apr 2023 to 2024` */
function rangeWords(state, kind) {
  const from = state.dates[`${kind}.from`];
  const to = state.dates[`${kind}.to`];
  if (from && from === to) {
    return formatDate(from);
  }
  return [from && `from ${formatDate(from)}`, to && `to ${formatDate(to)}`].filter(Boolean).join(' ');
}

/** @param {{name: string, value: string, not?: boolean, onRemove: () => void}} props */
function Chip({ name, value, not, onRemove }) {
  return h(
    'li',
    { class: not ? 'chip chip-not' : 'chip' },
    h('span', { class: 'chip-name' }, name),
    not ? h('b', null, 'not') : null,
    h('span', { class: 'chip-value' }, value),
    h('button', { type: 'button', onClick: onRemove, 'aria-label': `Remove ${name}${not ? ' not' : ''} ${value}` }, '×'),
  );
}

/** What narrows the list, each removable. @param {{state: SearchState, onChange: (state: SearchState) => void}} props */
export function Chips({ state, onChange }) {
  if (!isNarrowed(state)) {
    return null;
  }
  const chips = [];
  for (const facet of VALUE_FACETS) {
    for (const chosen of state.filters[facet] ?? []) {
      const not = chosen.startsWith('-');
      const value = not ? chosen.slice(1) : chosen;
      const undo = not ? toggleNot : toggle;
      chips.push(
        h(Chip, {
          key: `${facet} ${chosen}`, name: facetName(facet), value: labelOf(facet, value), not,
          onRemove: () => onChange(undo(state, facet, value)),
        }),
      );
    }
  }
  for (const kind of DATE_KINDS) {
    const words = rangeWords(state, kind);
    if (words) {
      const name = dateName(kind);
      chips.push(h(Chip, { key: kind, name, value: words, onRemove: () => onChange(setDates(state, kind, '', '')) }));
    }
  }
  return h(
    'div',
    { class: 'chips', role: 'group', 'aria-label': 'Active filters' },
    h('ul', null, chips),
    h('button', { type: 'button', class: 'quiet', onClick: () => onChange(cleared(state)) }, 'Clear all'),
  );
}
