import { h, Component } from './preact.js';
import { blocksOf, LEADER, piecesOf } from './page-blocks.js';
import { otherNames } from './pages.js';
import { Quoted } from './quotations.js';

/** @import { Page, PageText, Span } from './types.js' */
/** @import { Block } from './page-blocks.js' */

/** Rough measures of a page before it is read, so that the scroll bar tells the truth: characters a line, pixels a line. */
const LINE_CHARS = 68;
const LINE_PIXELS = 28;

/**
 * One page of the document. Props: `page`, `paged` (whether its number means something), `text` (null until read), `failed`, `matches` (with `index`), `quotations` (marks),
 * `current` (index of the match in front, or -1), `evidence` (a span, or null), `onRetry(ordinal)`.
 */
export class Sheet extends Component {
  /** A document may have thousands of pages: only those that change are drawn again. */
  shouldComponentUpdate(next) {
    return ['page', 'text', 'failed', 'matches', 'quotations', 'current', 'evidence'].some((name) => next[name] !== this.props[name]);
  }

  render() {
    /** @type {{page: Page, paged: boolean, text: PageText|null, failed: any, onRetry: (ordinal: number) => void}} */
    const { page, paged, text, failed, onRetry } = this.props;
    const height = 64 + Math.max(8, Math.ceil((page.end - page.start) / LINE_CHARS)) * LINE_PIXELS;
    const others = otherNames(page);
    return h(
      'section',
      {
        class: text ? 'sheet' : 'sheet is-unread',
        'data-page': page.ordinal,
        'aria-labelledby': `page-${page.ordinal}`,
        style: { containIntrinsicSize: `auto ${height}px`, minHeight: text ? '' : `${height}px` },
      },
      h('h2', { class: paged ? 'page-mark' : 'page-mark visually-hidden', id: `page-${page.ordinal}` }, `Page ${page.ordinal}`, others ? h('small', null, ` ${others}`) : null),
      text ? this.body(text) : null,
      failed
        ? h('p', { class: 'notice' }, 'This page could not be loaded. ',
            h('button', { type: 'button', class: 'quiet', onClick: () => onRetry(page.ordinal) }, 'Try again'))
        : null,
    );
  }

  /** @param {PageText} text */
  body(text) {
    const { matches, quotations, current, evidence } = this.props;
    const marks = [
      ...matches,
      ...quotations,
      ...(text.furniture ?? []).map((span) => ({ ...span, furniture: true })),
      ...(evidence ? [{ start: evidence.start, end: evidence.end, evidence: true }] : []),
    ];
    const blocks = blocksOf(text);
    if (blocks.length === 0) {
      return h('p', { class: 'sheet-empty' }, 'No text on this page.');
    }
    const numbered = blocks.some(({ kind }) => kind === 'line');
    return h(
      'div',
      { class: ['sheet-body', numbered && 'is-numbered', !this.props.paged && 'is-unpaged'].filter(Boolean).join(' ') },
      grouped(blocks).map((group) => {
        const [block] = group;
        const words = (of) => piecesOf(text, of, marks).map((piece) => drawn(piece, current, of));
        switch (block.kind) {
          case 'line':
            return h('div', { class: block.flows ? 'lines is-flowing' : 'lines', key: block.start },
              group.map((line, i) => [
                h('div', { class: 'line', key: line.start },
                  h('span', { class: 'line-number', 'data-line': line.first ? line.number : '', 'aria-hidden': 'true' }),
                  h('span', { class: 'line-words' }, words(line))),
                i < group.length - 1 ? ' ' : null,
              ]));
          case 'furniture':
            return h('p', { class: 'furniture', key: block.start }, words(block));
          default:
            return h('p', { class: block.flows ? 'paragraph' : 'paragraph is-set', key: block.start }, words(block));
        }
      }),
    );
  }
}

/**
 * The numbered lines of a paragraph together; every other block alone. Of several lines at one number, the first shows it.
 *
 * @param {Block[]} blocks
 * @returns {(Block & {first?: boolean})[][]}
 */
function grouped(blocks) {
  /** @type {(Block & {first?: boolean})[][]} */
  const groups = [];
  let number = null;
  for (const block of blocks) {
    const group = groups[groups.length - 1];
    const placed = block.kind === 'line' ? { ...block, first: block.number !== number } : block;
    number = block.kind === 'line' ? block.number : number;
    if (group && block.kind === 'line' && group[0].kind === 'line' && block.paragraph !== undefined && block.paragraph === group[0].paragraph) {
      group.push(placed);
    } else {
      groups.push([placed]);
    }
  }
  return groups;
}

/** @param {string} text @returns {any} the text, its leaders marked so that they can be shortened */
function withLeaders(text) {
  const parts = text.split(LEADER);
  return parts.length === 1 ? text : parts.map((part, i) => (i % 2 === 1 ? h('span', { class: 'leader' }, part) : part));
}

/** A line's end after a hyphen, which is no space where lines flow. */
const HYPHEN_END = /-[^\S\n]*\n\s*/g;

/** @param {{text: string, start: number, marks: any[]}} piece @param {number} current @param {Block} block */
function drawn({ text: words, start, marks }, current, block) {
  const furniture = block.kind === 'furniture';
  const text = block.flows ? words.replace(HYPHEN_END, '-') : words;
  const match = marks.filter(({ index }) => index !== undefined);
  const front = match.some(({ index }) => index === current);
  const evidence = marks.some((mark) => mark.evidence);
  /** @type {any} */
  let out = withLeaders(text);
  if (!furniture && marks.some((mark) => mark.furniture)) {
    out = h('span', { class: 'furniture-inline' }, out);
  }
  if (match.length > 0) {
    out = h('mark', { class: front ? 'match is-current' : 'match', 'aria-current': front ? 'true' : undefined }, out);
  }
  if (evidence) {
    out = h('mark', { class: 'evidence' }, out);
  }
  const quoted = furniture ? undefined : marks.find(({ quotation }) => quotation);
  if (quoted) {
    out = h(Quoted, { mark: quoted }, out);
  }
  return out === text ? text : h('span', { key: start }, out);
}
