/**
 * How a page's text is laid out: its numbered lines where it has them, else its paragraphs, else its lines as extracted;
 * furniture (stamps, running heads and feet) in blocks of its own.
 *
 * @import { PageText, Span } from './types.js'
 * @typedef {{kind: 'line'|'paragraph'|'loose'|'furniture', start: number, end: number, number?: number|string|null,
 *   flows?: boolean, paragraph?: number}} Block offsets into the document; `flows`: line ends are spaces; `paragraph`: where the
 *   paragraph of a numbered line begins
 */

/** Dots that lead the eye to a page number in a table of contents. */
export const LEADER = /((?:[ \u00a0]?\.){5,})/;

/** A line shorter than this share of its paragraph's longest was ended by its author, not by the margin. */
const FULL_LINE = 0.6;

/** @param {PageText} page @returns {Block[]} in reading order; blank text is left out */
export function blocksOf(page) {
  const { text, start } = page;
  const numbered = (page.lines?.length ?? 0) > 0;
  const apart = furnitureBlocks(page, numbered);
  const units = (numbered ? page.lines : page.paragraphs) ?? [];
  /** @type {Block[]} */
  const out = [];
  let at = start;
  for (const unit of [...units].sort((a, b) => a.start - b.start)) {
    const from = Math.max(unit.start, at);
    const to = Math.min(unit.end, start + text.length);
    if (to <= from) {
      continue;
    }
    add(out, page, apart, { kind: 'loose', start: at, end: from });
    add(out, page, apart, { kind: numbered ? 'line' : 'paragraph', start: from, end: to, number: unit.number });
    at = to;
  }
  add(out, page, apart, { kind: 'loose', start: at, end: start + text.length });
  return out;
}

/**
 * Furniture that stands on lines of its own. The numbers at numbered lines are shown in the gutter instead.
 *
 * @param {PageText} page @param {boolean} numbered @returns {(Span & {hidden: boolean})[]}
 */
function furnitureBlocks({ text, start, furniture }, numbered) {
  return [...(furniture ?? [])]
    .sort((a, b) => a.start - b.start)
    .map((span) => ({
      start: Math.max(span.start, start),
      end: Math.min(span.end, start + text.length),
    }))
    .filter((span) => span.end > span.start)
    .map((span) => {
      const words = text.slice(span.start - start, span.end - start).trim();
      const before = text.slice(0, span.start - start).trimEnd().length;
      const ownLine = text.slice(before, span.start - start).includes('\n') || before === 0;
      const rest = text.slice(span.end - start);
      const ends = /^[^\S\n]*(\n|$)/.test(rest) || words === '' || text.slice(0, span.end - start).endsWith('\n');
      return { ...span, hidden: words === '' || (numbered && /^(\d{1,2}\s*)+$/.test(words)), apart: ownLine && ends };
    })
    .filter((span) => span.hidden || span.apart);
}

/**
 * Adds a block, cut around the furniture inside it.
 *
 * @param {Block[]} out @param {PageText} page @param {(Span & {hidden: boolean})[]} furniture @param {Block} block
 */
function add(out, page, furniture, block) {
  let at = block.start;
  const inside = furniture.filter((span) => span.end > block.start && span.start < block.end);
  for (const span of inside) {
    push(out, page, { ...block, start: at, end: Math.max(at, span.start) });
    if (!span.hidden) {
      push(out, page, { kind: 'furniture', start: Math.max(span.start, at), end: Math.min(span.end, block.end) });
    }
    at = Math.max(at, Math.min(span.end, block.end));
  }
  push(out, page, { ...block, start: at, end: block.end });
}

/** @param {Block[]} out @param {PageText} page @param {Block} block */
function push(out, page, block) {
  const text = page.text.slice(block.start - page.start, block.end - page.start);
  const words = text.trim();
  if (words === '') {
    return;
  }
  // The blanks before the first words of a loose block are kept: they may be an indent.
  const lead = text.slice(0, text.length - text.trimStart().length);
  const start = block.start + lead.lastIndexOf('\n') + 1;
  const end = block.start + text.trimEnd().length;
  const paragraph = block.kind === 'line' ? page.paragraphs?.find((each) => each.start < end && each.end > start) : undefined;
  const whole = paragraph ? linesOf(page, paragraph) : words;
  out.push({ ...block, start, end, flows: (block.kind === 'paragraph' || paragraph !== undefined) && flows(whole), paragraph: paragraph?.start });
}

/** The words of a paragraph's numbered lines, without the furniture between them. @param {PageText} page @param {Span} paragraph */
function linesOf({ text, start, lines }, paragraph) {
  return (lines ?? [])
    .filter((line) => line.start < paragraph.end && line.end > paragraph.start)
    .map((line) => text.slice(line.start - start, line.end - start).trim())
    .join('\n');
}

/** Whether line ends come from the margin (prose) or from the author (a caption, a table). @param {string} words */
function flows(words) {
  if (LEADER.test(words)) {
    return false;
  }
  const lengths = words.split('\n').map((line) => line.trim().length);
  const longest = Math.max(...lengths);
  return longest > 40 && lengths.slice(0, -1).every((length) => length >= FULL_LINE * longest);
}

/**
 * Cuts a block at the edges of the spans that mark it.
 *
 * @template {Span} T
 * @param {PageText} page @param {Span} block @param {T[]} marks
 * @returns {{text: string, start: number, marks: T[]}[]}
 */
export function piecesOf(page, block, marks) {
  const touching = marks.filter((mark) => mark.end > block.start && mark.start < block.end);
  const edges = new Set([block.start, block.end]);
  for (const mark of touching) {
    edges.add(Math.max(mark.start, block.start));
    edges.add(Math.min(mark.end, block.end));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, i) => ({
    text: page.text.slice(start - page.start, sorted[i + 1] - page.start),
    start,
    marks: touching.filter((mark) => mark.start <= start && mark.end > start),
  }));
}
