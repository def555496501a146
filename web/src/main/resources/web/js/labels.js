import { valueName } from './words.js';

/** @import { Facet } from './types.js' */

/**
 * Labels of facet values seen in this visit: a chip must name its value even when no hit has it any more.
 *
 * @type {Map<string, string>}
 */
const labels = new Map();

/** @param {Record<string, Facet>|undefined} facets */
export function rememberLabels(facets) {
  for (const [facet, { values }] of Object.entries(facets ?? {})) {
    for (const value of values ?? []) {
      if (value.label && value.label !== value.value) {
        labels.set(`${facet} ${value.value}`, value.label);
      }
    }
  }
}

/** @param {string} facet @param {string} value @returns {string} */
export function labelOf(facet, value) {
  return valueName(facet, { value, label: labels.get(`${facet} ${value}`) });
}
