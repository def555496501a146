/** @import { Page } from './types.js' */

/**
 * @param {Page[]} pages in order, tiling the text
 * @param {number} offset
 * @returns {Page|undefined} the page an offset stands on
 */
export function pageAt(pages, offset) {
  let low = 0;
  let high = pages.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pages[middle].start <= offset) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return pages[low];
}

/** The three ways a page is numbered, as far as this document has them. @param {Page[]} pages */
export function numberings(pages) {
  const out = [];
  if (pages.some(({ label }) => label !== null && label !== undefined)) {
    out.push(['label', 'printed page']);
  }
  if (pages.some(({ ecfPage }) => ecfPage)) {
    out.push(['ecfPage', 'ECF page']);
  }
  out.push(['ordinal', 'page in file']);
  return out;
}

/** @param {Page[]} pages @param {string} numbering @param {string} wanted @returns {Page|undefined} */
export function findPage(pages, numbering, wanted) {
  const same = wanted.trim().toLowerCase();
  return pages.find((page) => String(page[numbering] ?? '').toLowerCase() === same);
}

/** What else a page is called, ex.: `printed 11 · ECF page 12 · read by OCR`. @param {Page} page */
export function otherNames({ ordinal, label, ecfPage, ocr }) {
  return [
    label && label !== String(ordinal) && `printed ${label}`,
    ecfPage && ecfPage !== ordinal && `ECF page ${ecfPage}`,
    ocr && 'read by OCR',
  ].filter(Boolean).join(' · ');
}
