/** How the pages name what the API gives by id: facets, statuses, kinds of date, families. */

const FACETS = {
  party: 'Party', allegation: 'Allegation', court: 'Court', docket: 'Docket', docType: 'Document type', kind: 'Kind',
  publisher: 'Publisher', mention: 'Mentioned', collection: 'Collection', status: 'Allegation status', verdict: 'Quotations', date: 'Date', phrase: 'Phrase',
};

const STATUSES = {
  pleaded: 'pleaded', argued: 'argued', answered_denied: 'denied', survived: 'survived dismissal',
  decided_for_claimant: 'decided for claimant', decided_against_claimant: 'decided against claimant',
  settled: 'settled', alleged_in_news: 'alleged in news', mentioned: 'mentioned',
};

const DATES = { modified: 'updated', hearing: 'hearing on', date: 'filed or published' };

const FAMILIES = {
  antitrust: 'Antitrust & competition', privacy: 'Privacy, surveillance & data', securities: 'Securities & governance',
  consumer: 'Consumer protection', fraud: 'Fraud & false claims', contract: 'Contract & business torts',
  ip: 'Intellectual property', employment: 'Employment & labor', civil_rights: 'Civil rights & government action',
  tort: 'Injury, defamation & property', environment: 'Environment & energy', criminal: 'Criminal',
  special: 'Bankruptcy, tax & immigration', conduct: 'Litigation conduct',
};

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** An id as words: `letter_brief` → `Letter brief`. @param {string} id */
export function humanise(id) {
  const words = String(id).replace(/[_-]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** @param {string} facet */
export const facetName = (facet) => FACETS[facet] ?? humanise(facet);

/** @param {string} status */
export const statusName = (status) => STATUSES[status] ?? humanise(status).toLowerCase();

/** What a date is the date of, ex.: `filed`. @param {string} kind */
export const dateName = (kind) => DATES[kind] ?? humanise(kind).toLowerCase();

/** @param {string} family */
export const familyName = (family) => FAMILIES[family] ?? humanise(family);

/** The label of a facet value; those without one of their own are ids. @param {string} facet @param {{value: string, label?: string}} value */
export function valueName(facet, { value, label }) {
  if (facet === 'status') {
    return humanise(statusName(value));
  }
  if (label && label !== value) {
    return label;
  }
  if (facet === 'allegation' && !value.includes('.')) {
    return familyName(value);
  }
  return facet === 'docType' || facet === 'kind' || facet === 'allegation' ? humanise(value.split('.').pop() ?? value) : value;
}

/** `2023-04-14` → `14 Apr 2023`, `2013-08` → `Aug 2013`, `2017` → `2017`. @param {string} iso */
export function formatDate(iso) {
  const [year, month, day] = String(iso).split('-');
  const name = MONTHS[Number(month) - 1];
  if (!name) {
    return year;
  }
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

const NUMBER = new Intl.NumberFormat('en');

/** @param {number} value */
export const number = (value) => NUMBER.format(value);

/** @param {number} count @param {string} one @param {string} [many] */
export const plural = (count, one, many = `${one}s`) => `${number(count)} ${count === 1 ? one : many}`;

/** @param {number} bytes */
export function formatBytes(bytes) {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${unit === 0 ? value : value.toFixed(value < 10 ? 1 : 0)} ${units[unit]}`;
}
