/**
 * The query syntax of the `pincite` dialect: groups of rows, each an example that can be run and what it finds.
 *
 * @type {{name: string, rows: [string, string][]}[]}
 */
export const SYNTAX = [
  {
    name: 'Words',
    rows: [
      ['relationship netflix', 'documents with both words, anywhere; other endings of a word count too'],
      ['"special relationship"', 'these words in this order, exactly as written'],
      ['monopol*', 'any word that begins so: monopoly, monopolist, monopolization'],
    ],
  },
  {
    name: 'AND, OR, NOT',
    rows: [
      ['netflix AND onavo', 'both'],
      ['netflix AND special relationship', 'beside a connector, words that stand together are a phrase'],
      ['unseal OR redact', 'one or the other, or both'],
      ['privilege NOT waiver', 'the first without the second'],
      ['(unseal OR redact) AND "letter brief"', 'parentheses say what belongs together; without them OR binds first'],
    ],
  },
  {
    name: 'Fields',
    rows: [
      ['party:netflix', 'a party of the case, under any spelling'],
      ['court:cand', 'the court, by its short id'],
      ['docket:20-cv-08570', 'the docket number, with or without the office before it'],
      ['judge:donato', 'the judge'],
      ['title:"letter brief"', 'words of the title only'],
      ['publisher:ledger', 'who published an article'],
      ['party:(meta OR facebook)', 'parentheses work inside a field too'],
    ],
  },
  {
    name: 'Dates',
    rows: [
      ['filed:2023', 'filed in 2023'],
      ['filed:2023-01..2023-06', 'filed from January to the end of June 2023'],
      ['filed:>=2022', 'filed in 2022 or later'],
      ['published:2024-03-23', 'an article published on that day'],
    ],
  },
];
