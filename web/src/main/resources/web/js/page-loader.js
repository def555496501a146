import { api } from './api.js';

/** @import { PageText } from './types.js' */

/** Milliseconds of rest before the pages in sight are read: those flown over are not. */
const REST = 60;
/** How far ahead of the window pages are read. */
const AHEAD = '1400px 0px';

/** Reads pages as they come near the window, each once. */
export class PageLoader {
  /** @param {string} id @param {() => void} onChange called when a page has arrived or failed */
  constructor(id, onChange) {
    this.id = id;
    this.onChange = onChange;
    /** @type {Map<number, PageText>} by ordinal */
    this.texts = new Map();
    /** @type {Map<number, any>} */
    this.failures = new Map();
    /** @type {Map<number, Promise<void>>} */
    this.running = new Map();
    this.abort = new AbortController();
    /** @type {Set<number>} */
    this.near = new Set();
    this.observer = new IntersectionObserver((entries) => this.see(entries), { rootMargin: AHEAD });
  }

  /** @param {IntersectionObserverEntry[]} entries */
  see(entries) {
    for (const { target, isIntersecting } of entries) {
      const ordinal = Number(target instanceof HTMLElement ? target.dataset.page : 0);
      if (isIntersecting) {
        this.near.add(ordinal);
      } else {
        this.near.delete(ordinal);
      }
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      for (const ordinal of this.near) {
        if (!this.failures.has(ordinal)) {
          this.load(ordinal);
        }
      }
    }, REST);
  }

  /** @param {Element} list watches all sheets in it */
  watch(list) {
    for (const sheet of list.querySelectorAll('[data-page]')) {
      this.observer.observe(sheet);
    }
  }

  /** @param {number} ordinal @returns {Promise<void>} settled when the page is there or has failed */
  load(ordinal) {
    if (this.texts.has(ordinal)) {
      return Promise.resolve();
    }
    const running = this.running.get(ordinal);
    if (running) {
      return running;
    }
    const started = api
      .text(this.id, ordinal, this.abort.signal)
      .then((text) => {
        this.texts.set(ordinal, text);
        this.failures.delete(ordinal);
      })
      .catch((error) => {
        if (!this.abort.signal.aborted) {
          this.failures.set(ordinal, error);
        }
      })
      .finally(() => {
        this.running.delete(ordinal);
        if (!this.abort.signal.aborted) {
          this.onChange();
        }
      });
    this.running.set(ordinal, started);
    return started;
  }

  stop() {
    clearTimeout(this.timer);
    this.abort.abort();
    this.observer.disconnect();
  }
}
