import { h, Component } from './preact.js';
import { blocksOf, piecesOf } from './page-blocks.js';
import { otherNames } from './pages.js';

/** @import { Page, PageText, Span } from './types.js' */

/** Rough measures of a page before it is read, so that the scroll bar tells the truth: characters a line, pixels a line. */
const LINE_CHARS = 68;
const LINE_PIXELS = 28;

/**
 * One page of the document. Props: `page`, `paged` (whether its number means something), `text` (null until read), `failed`, `matches` (with `index`), `current` (index
 * of the match in front, or -1), `evidence` (a span, or null), `onRetry(ordinal)`.
 */
export class Sheet extends Component {
  /** A document may have thousands of pages: only those that change are drawn again. */
  shouldComponentUpdate(next) {
    return ['page', 'text', 'failed', 'matches', 'current', 'evidence'].some((name) => next[name] !== this.props[name]);
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
    const { matches, current, evidence } = this.props;
    const marks = [
      ...matches,
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
      blocks.map((block) => {
        const words = piecesOf(text, block, marks).map((piece) => drawn(piece, current, block.kind === 'furniture'));
        switch (block.kind) {
          case 'line':
            return h('div', { class: 'line', key: block.start },
              h('span', { class: 'line-number', 'data-line': block.number, 'aria-hidden': 'true' }), h('span', null, words));
          case 'furniture':
            return h('p', { class: 'furniture', key: block.start }, words);
          default:
            return h('p', { class: block.flows ? 'paragraph' : 'paragraph is-set', key: block.start }, words);
        }
      }),
    );
  }
}

/** @param {{text: string, start: number, marks: any[]}} piece @param {number} current @param {boolean} furniture */
function drawn({ text, start, marks }, current, furniture) {
  const match = marks.filter(({ index }) => index !== undefined);
  const front = match.some(({ index }) => index === current);
  const evidence = marks.some((mark) => mark.evidence);
  /** @type {any} */
  let out = text;
  if (!furniture && marks.some((mark) => mark.furniture)) {
    out = h('span', { class: 'furniture-inline' }, out);
  }
  if (match.length > 0) {
    out = h('mark', { class: front ? 'match is-current' : 'match', 'aria-current': front ? 'true' : undefined }, out);
  }
  if (evidence) {
    out = h('mark', { class: 'evidence' }, out);
  }
  return out === text ? text : h('span', { key: start }, out);
}
