/**
 * The API's answers, as far as the pages read them. Offsets are UTF-16 code units into the document's text, half-open.
 *
 * @typedef {{text: string, match?: boolean}} Segment
 * @typedef {{segments: Segment[], start: number, end: number, matchStart: number,
 *   page: number|null, pinCite: string|null}} Snippet `start` and `end` of the words shown, `matchStart` of the first match
 * @typedef {{id: string, name: string}} Court
 * @typedef {{id?: string, name: string, role?: string|null, asWritten?: string[]}} PartyName
 * @typedef {{id: string, label: string, status: string}} AllegationLabel
 * @typedef {{id: string, kind: string, title: string, docType: string|null, court: Court|null, docket: string|null,
 *   caption: string|null, dates: Record<string, string>, publisher: string|null, byline: string|null,
 *   parties: PartyName[], allegations: AllegationLabel[], matches: number, snippets: Snippet[], quotedBy: number|null,
 *   quotes: number|null}} Hit `quotedBy`: documents that quote it; `quotes`: its quotations with a source, null while they are not resolved
 * @typedef {{value: string, label?: string, count: number, selected?: boolean,
 *   as?: {label: string, count: number}[]}} FacetValue
 * @typedef {{values: FacetValue[], more?: boolean, interval?: string}} Facet
 * @typedef {{documentId: string, title: string, kind: string, caption: string|null, publisher: string|null, label: string,
 *   start: number|null, end: number|null, page: number|null, pinCite: string|null, snippet: Snippet|null, rule: string, confidence: number,
 *   outside: string|null}} FacetSentence one piece of evidence; without offsets and snippet where it lies outside the text
 * @typedef {{documents: number, items: FacetSentence[], next: string|null}} EvidenceAnswer
 * @typedef {{readAs: string, total: {value: number, exact: boolean}, took: number, hits: Hit[],
 *   facets: Record<string, Facet>, zeroedBy: string|null, parts: Part[], didYouMean: DidYouMean|null, unreadable: number, next: string|null}} SearchAnswer
 * @typedef {{query: string, documents: number}} Part what a part of the query finds by itself
 * @typedef {{query: string, documents: number, words: {word: string, meant: string, documents: number}[]}} DidYouMean
 * @typedef {{facet: string, value: string, label: string, count: number}} Suggestion
 *
 * @typedef {{start: number, end: number, page?: number|null, pinCite?: string|null, rule?: string, confidence?: number,
 *   outside?: string|null}} Evidence `outside`: the evidence itself where it is not in the text; the offsets are then null
 * @typedef {{ordinal: number, label: string|null, ecfPage: number|null, start: number, end: number, ocr?: boolean}} Page
 * @typedef {{start: number, end: number, page: number, pinCite: string, term?: string}} Match
 * @typedef {{start: number, end: number}} Span
 * @typedef {{page: number, label: string|null, start: number, text: string,
 *   lines?: {number: number, start: number, end: number}[],
 *   paragraphs?: {start: number, end: number, number: number|string|null}[], furniture?: Span[]}} PageText
 * @typedef {Hit & {paged?: boolean, pages: Page[], facts: Record<string, any>, warnings: any[], origin: Record<string, any>|null}} Doc
 */
export {};
