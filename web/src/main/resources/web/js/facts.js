import { dateName, formatDate, humanise, statusName } from './words.js';

/** @import { Doc, Evidence } from './types.js' */
/** @typedef {{label: string, note: string, evidence: Evidence[]}} Fact */

/** @param {any} given one piece of evidence, several, or none @returns {Evidence[]} */
function evidenceOf({ evidence }) {
  const all = Array.isArray(evidence) ? evidence : evidence ? [evidence] : [];
  return all.filter(({ start, end }) => Number.isInteger(start) && end > start);
}

/** What earned a fact where the text itself does not say it, ex.: a web page's meta tag. @param {any} fact @returns {string[]} */
function outsideOf({ evidence }) {
  const first = Array.isArray(evidence) ? evidence.find(({ outside }) => outside) : null;
  return first ? [`from ${first.outside}`] : [];
}

/** @param {string|null|undefined} note @param {any} fact */
const noteOf = (note, fact) => [note, ...outsideOf(fact)].filter(Boolean).join(' · ');

/** How a fact of each kind reads: its label, and what is said about it. @type {Record<string, [string, (fact: any) => [string, string]]>} */
const KINDS = {
  parties: ['Parties', ({ name, role, asWritten }) => [name, [role, ...other(asWritten, name)].filter(Boolean).join(' · ')]],
  judges: ['Judges', ({ value }) => [value, '']],
  dates: ['Dates', ({ event, date }) => [`${dateName(event)} ${formatDate(date)}`, '']],
  allegations: ['Allegations', ({ label, status }) => [label, statusName(status)]],
  amounts: ['Amounts', ({ asWritten }) => [asWritten, '']],
  quotations: ['Quotations', ({ words, speaker }) => [`“${words}”`, speaker ?? '']],
  citations: ['Citations', ({ asWritten, normal }) => [asWritten, normal && normal !== asWritten ? normal : '']],
  mentions: ['Mentioned', ({ name, sort }) => [name, sort]],
};

/** Facts of which a document has one: what each is called, and how it reads. @type {[string, string, (fact: any) => string][]} */
const SINGLE = [
  ['title', 'title', ({ value }) => value],
  ['docType', 'document type', ({ value }) => humanise(value)],
  ['court', 'court', ({ name }) => name],
  ['docket', 'docket number', ({ number }) => number],
  ['caption', 'caption', ({ value }) => value],
  ['natureOfSuit', 'nature of suit', ({ value }) => value],
  ['publisher', 'publisher', ({ value }) => value],
];

/** As-written spellings that differ from the name shown. @param {string[]|undefined} asWritten @param {string} name */
function other(asWritten, name) {
  const spellings = (asWritten ?? []).filter((spelling) => spelling !== name);
  return spellings.length > 0 ? [`as “${spellings.slice(0, 3).join('”, “')}”`] : [];
}

/**
 * @param {Doc} doc
 * @returns {{name: string, facts: Fact[]}[]} the document's facts by kind, the empty kinds left out
 */
export function factGroups({ facts }) {
  const groups = Object.entries(KINDS).map(([kind, [name, read]]) => ({
    name,
    facts: list(facts?.[kind]).map((fact) => {
      const [label, note] = read(fact);
      return { label: String(label ?? ''), note: noteOf(note, fact), evidence: evidenceOf(fact) };
    }),
  }));
  const single = SINGLE.filter(([kind]) => facts?.[kind]).map(([kind, name, read]) => ({
    label: read(facts[kind]),
    note: noteOf(name, facts[kind]),
    evidence: evidenceOf(facts[kind]),
  }));
  return [...groups.slice(0, 4), { name: 'What it is', facts: [...single, ...bylines(facts)] }, ...groups.slice(4)].filter((group) => group.facts.length > 0);
}

/** @param {any} facts @returns {Fact[]} */
const bylines = (facts) => list(facts?.bylines).map((fact) => ({ label: fact.value, note: noteOf('byline', fact), evidence: evidenceOf(fact) }));

/** @param {any} value @returns {any[]} */
function list(value) {
  return Array.isArray(value) ? value : value ? [value] : [];
}
