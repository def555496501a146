import { h, Component } from './preact.js';
import { VALUE_FACETS } from './url-state.js';
import { FacetBox } from './facet.js';
import { Histogram } from './histogram.js';
import { DateRanges } from './date-range.js';

/** Facets of the panel in order; the others narrow by URL only. */
const SHOWN = VALUE_FACETS.filter((facet) => facet !== 'status');

/** The facet panel; on a narrow screen a disclosure. Props: `facets`, `state`, `onChange(state)`. */
export class FacetPanel extends Component {
  constructor() {
    super();
    this.state = { open: false };
    this.toggle = () => this.setState({ open: !this.state.open });
  }

  render() {
    const { facets, state, onChange } = this.props;
    const { open } = this.state;
    const chosen = Object.values(state.filters).flat().length + new Set(Object.keys(state.dates).map((name) => name.split('.')[0])).size;
    const [first, ...rest] = SHOWN;
    const box = (facet) => h(FacetBox, { key: facet, facet, counts: facets[facet], state, onChange });
    return h(
      'aside',
      { class: open ? 'facets is-open' : 'facets', 'aria-label': 'Narrow the list' },
      h(
        'button',
        { type: 'button', class: 'facets-toggle button', onClick: this.toggle, 'aria-expanded': String(open), 'aria-controls': 'facet-list' },
        chosen > 0 ? `Filters (${chosen})` : 'Filters',
      ),
      h(
        'div',
        { id: 'facet-list', class: 'facet-list' },
        box(first),
        h(
          'section',
          { class: 'facet', 'aria-labelledby': 'facet-date' },
          h('h2', { id: 'facet-date' }, 'Date'),
          h(Histogram, { facet: facets.date, state, onChange }),
          h(DateRanges, { state, onChange }),
        ),
        rest.map(box),
      ),
    );
  }
}
