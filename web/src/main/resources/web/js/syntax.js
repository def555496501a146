/**
 * The query syntax of the `pincite` dialect: groups of rows, each an example that can be run and what it finds. A test runs
 * every example against the sample corpus; each finds something there.
 *
 * @type {{name: string, rows: [string, string][]}[]}
 */
export const SYNTAX = [
  {
    name: 'Words',
    rows: [
      ['relationship messages', 'documents with both words, anywhere, in plural and possessive forms as well'],
      ['"special relationship"', 'these words in this order, exactly as written, also over a line or page break'],
      ['#messages', 'this form of the word only'],
      ['monopol!', 'any word that begins so: monopoly, monopolist, monopolization; monopol* is the same'],
      ['wom?n', 'one letter in place of the question mark'],
      ['letter-brief', 'letter brief, letter-brief and letterbrief'],
    ],
  },
  {
    name: 'AND, OR, NOT',
    rows: [
      ['messages AND contract', 'both'],
      ['messages AND special relationship', 'beside a connector, words that stand together are a phrase'],
      ['unseal OR redact', 'one or the other, or both'],
      ['privilege NOT waiver', 'the first without the second'],
      ['(order OR judgment) AND "summary judgment"', 'parentheses say what belongs together; without them OR binds first'],
    ],
  },
  {
    name: 'Near each other',
    rows: [
      ['access /5 messages', 'within five words, whichever comes first; w/5 and near/5 are the same'],
      ['private pre/3 messages', 'the first within three words before the second; +3 is the same'],
      ['access /s messages', 'in the same sentence; +s in that order'],
      ['access /p messages', 'in the same paragraph; /seg in the same text or title'],
      ['messages not w/5 private', 'at least once without the other within five words'],
      ['"private messages" /s (read OR access!)', 'phrases, patterns and parentheses may stand on either side'],
    ],
  },
  {
    name: 'How often, how written',
    rows: [
      ['atleast5(messages)', 'five times or more in a document'],
      ['caps(order)', 'with a capital at its beginning; allcaps() and nocaps() too'],
      ['plural(message)', 'the plural only; singular() too'],
    ],
  },
  {
    name: 'Fields',
    rows: [
      ['party:quillow', 'a party of the case, under any spelling'],
      ['court:cand', 'the court, by its short id'],
      ['judge:abara', 'the judge'],
      ['title:"letter brief"', 'words of the title or caption'],
      ['name(quillow)', 'parties, caption or title; every field may be written so'],
      ['publisher:ledger', 'who published an article'],
      ['party:(quillow OR northgate)', 'connectors work inside a field too'],
    ],
  },
  {
    name: 'Dates',
    rows: [
      ['filed:2023', 'filed in 2023'],
      ['filed:2023-01..2023-06', 'filed from January to the end of June 2023'],
      ['date(aft 2021 & bef 7/1/2024)', 'after one day and before another; a year stands for all of it'],
      ['published:>=2022', 'an article published in 2022 or later'],
    ],
  },
];
