import { h, Component } from './preact.js';
import { api } from './api.js';
import { toggle, toggleNot, toParams } from './url-state.js';
import { facetName, familyName, number, valueName } from './words.js';
import { labelOf, rememberLabels } from './labels.js';
import { WhyDialog } from './why.js';

/** @import { Facet, FacetValue } from './types.js' */

/** Values listed when all are asked for: as many as the API gives. */
const MOST = 100;
/** Milliseconds of rest before a facet's values are searched. */
const REST = 180;

/** One facet: its values with counts, search inside them, select, exclude, and ask why. Props: `facet`, `counts`, `state`, `onChange`. */
export class FacetBox extends Component {
  constructor() {
    super();
    /** @type {{prefix: string, found: Facet|null, failed: boolean, why: FacetValue|null}} `why`: the value whose evidence is shown */
    this.state = { prefix: '', found: null, failed: false, why: null };
    this.closeWhy = () => this.setState({ why: null });
    this.type = (event) => {
      const prefix = event.currentTarget.value;
      this.setState({ prefix });
      clearTimeout(this.timer);
      this.timer = setTimeout(() => (prefix.trim() ? this.look(prefix.trim()) : this.setState({ found: null, failed: false })), REST);
    };
    this.all = () => this.look('');
  }

  componentDidUpdate(before) {
    if (before.counts !== this.props.counts && this.state.found) {
      this.look(this.state.prefix.trim());
    }
  }

  componentWillUnmount() {
    clearTimeout(this.timer);
    this.abort?.abort();
  }

  /** @param {string} prefix the beginning of a word of a value; empty for all of them */
  async look(prefix) {
    const { facet, state } = this.props;
    this.abort?.abort();
    const abort = (this.abort = new AbortController());
    const params = toParams(state);
    params.delete('sort');
    params.set('prefix', prefix);
    params.set('limit', String(MOST));
    try {
      const found = await api.facet(facet, params, abort.signal);
      rememberLabels({ [facet]: found });
      this.setState({ found, failed: false });
    } catch {
      if (!abort.signal.aborted) {
        this.setState({ failed: true });
      }
    }
  }

  render() {
    const { facet, counts, state } = this.props;
    const { prefix, found, failed, why } = this.state;
    const values = withChosen(facet, (found ?? counts)?.values ?? [], state, prefix !== '');
    if ((values.length === 0 || isMoot(this.props, values)) && !prefix) {
      return null;
    }
    const searchable = Boolean(counts?.more || found || prefix);
    const heading = `facet-${facet}`;
    return h(
      'section',
      { class: 'facet', 'aria-labelledby': heading },
      h('h2', { id: heading }, facetName(facet)),
      searchable
        ? h('input', {
            type: 'text', class: 'facet-search', value: prefix, onInput: this.type, autocomplete: 'off', spellcheck: false,
            placeholder: 'Find…', 'aria-label': `Find in ${facetName(facet)}`,
          })
        : null,
      failed ? h('p', { class: 'facet-note', role: 'status' }, 'The values could not be loaded. Type again to retry.') : null,
      prefix && found && values.length === 0 ? h('p', { class: 'facet-note', role: 'status' }, 'No value begins so.') : null,
      facet === 'allegation' ? this.families(values) : h('ul', { class: found ? 'values values-all' : 'values' }, values.map((value) => this.row(value))),
      counts?.more && !found ? h('button', { type: 'button', class: 'quiet', onClick: this.all }, `More of ${facetName(facet).toLowerCase()}…`) : null,
      why ? h(WhyDialog, { facet, value: why.value, name: valueName(facet, why), state, onClose: this.closeWhy }) : null,
    );
  }

  /** Types under their families, families in order of their first type. @param {FacetValue[]} values */
  families(values) {
    /** @type {Map<string, FacetValue[]>} */
    const families = new Map();
    for (const value of values) {
      const family = value.value.split('.')[0];
      families.set(family, [...(families.get(family) ?? []), value]);
    }
    return [...families].map(([family, types]) => {
      const whole = types.find(({ value }) => value === family);
      return h(
        'div',
        { class: 'family', key: family },
        whole ? h('ul', { class: 'values' }, this.row(whole)) : h('h3', null, familyName(family)),
        h('ul', { class: 'values family-types' }, types.filter((type) => type !== whole).map((value) => this.row(value))),
      );
    });
  }

  /** @param {FacetValue} value */
  row(value) {
    const { facet, state, onChange } = this.props;
    const chosen = state.filters[facet] ?? [];
    const excluded = chosen.includes(`-${value.value}`);
    const name = valueName(facet, value);
    return h(
      'li',
      { key: value.value, class: excluded ? 'value is-excluded' : 'value' },
      h(
        'label',
        null,
        h('input', {
          type: 'checkbox',
          checked: chosen.includes(value.value),
          onChange: () => onChange(toggle(state, facet, value.value)),
        }),
        h('span', { class: 'value-name' }, name,
          otherSpellings(name, value.as ?? []).map(({ label, count }) => h('small', { key: label }, `as ${label} ${number(count)}`))),
        h('span', { class: 'value-count' }, number(value.count)),
      ),
      facet === 'collection' || value.count === 0
        ? null
        : h(
            'button',
            {
              type: 'button', class: 'why-button', 'aria-haspopup': 'dialog', 'aria-label': `why ${name}`, title: `The sentences behind ${name}`,
              onClick: () => this.setState({ why: value }),
            },
            'why',
          ),
      h(
        'button',
        {
          type: 'button', class: 'not', 'aria-pressed': String(excluded), 'aria-label': `not ${name}`, title: `Exclude ${name}`,
          onClick: () => onChange(toggleNot(state, facet, value.value)),
        },
        'not',
      ),
    );
  }
}

/** Whether a facet cannot narrow: there is one collection, and nothing else to choose. @param {any} props @param {FacetValue[]} values */
const isMoot = ({ facet, state }, values) => facet === 'collection' && values.length === 1 && !state.filters[facet]?.length;

/** @param {string} name */
const letters = (name) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Spellings that differ from the name in more than capitals and punctuation. @param {string} name @param {{label: string, count: number}[]} as */
const otherSpellings = (name, as) => as.filter(({ label }) => letters(label) !== letters(name));

/**
 * The counted values, with the chosen ones that are not among them, so that a choice can always be taken back.
 *
 * @param {string} facet @param {FacetValue[]} values @param {any} state @param {boolean} searching
 * @returns {FacetValue[]}
 */
function withChosen(facet, values, state, searching) {
  if (searching) {
    return values;
  }
  const there = new Set(values.map(({ value }) => value));
  const missing = (state.filters[facet] ?? [])
    .map((chosen) => chosen.replace(/^-/, ''))
    .filter((value) => !there.has(value))
    .map((value) => ({ value, label: labelOf(facet, value), count: 0 }));
  return [...missing, ...values];
}
