/**
 * Navigation: ordinary links, followed without loading the page anew. Each history entry remembers how far its page was
 * scrolled; the view calls `restoreScroll` once it has something to scroll.
 */

/** @type {Set<() => void>} */
const listeners = new Set();
/** @type {Map<string, number>} scroll position by history entry */
const scrolls = new Map();
let entry = history.state?.entry ?? newEntry();
let wanted = 0;
/** How the view in front was reached: a `pop` may show what it showed before. @type {'load'|'push'|'pop'} */
let arrival = 'load';

history.scrollRestoration = 'manual';
history.replaceState({ ...history.state, entry }, '');

function newEntry() {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
}

export const location = () => ({ path: window.location.pathname, search: window.location.search });
export const arrivedBy = () => arrival;

/** @param {string} url @param {{replace?: boolean, quiet?: boolean}} [how] quiet: views are not told */
export function navigate(url, { replace = false, quiet = false } = {}) {
  const from = window.location.pathname;
  if (replace) {
    history.replaceState({ entry }, '', url);
  } else {
    scrolls.set(entry, window.scrollY);
    entry = newEntry();
    history.pushState({ entry }, '', url);
  }
  if (quiet) {
    return;
  }
  arrival = 'push';
  const samePage = from === window.location.pathname;
  wanted = samePage ? window.scrollY : 0;
  listeners.forEach((listener) => listener());
  if (!samePage) {
    window.scrollTo(0, 0);
    focusHeading();
  }
}

/** After a change of view, a screen reader should start at its heading. */
export function focusHeading() {
  const heading = document.querySelector('main h1');
  if (heading instanceof HTMLElement) {
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }
}

/** Scrolls to where this history entry was left; does nothing on a new one. */
export function restoreScroll() {
  if (arrival === 'pop' && wanted > 0) {
    const y = wanted;
    requestAnimationFrame(() => window.scrollTo(0, y));
  }
}

/** @param {() => void} listener called after every change of the URL */
export function onNavigate(listener) {
  listeners.add(listener);
}

window.addEventListener('popstate', (event) => {
  scrolls.set(entry, window.scrollY);
  entry = event.state?.entry ?? newEntry();
  wanted = scrolls.get(entry) ?? 0;
  arrival = 'pop';
  listeners.forEach((listener) => listener());
});

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented || event.button !== 0) {
    return;
  }
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || link.target || link.hasAttribute('download')) {
    return;
  }
  const url = new URL(link.href);
  const ours = url.origin === window.location.origin && !url.pathname.startsWith('/api/') && !url.hash;
  if (ours && link.getAttribute('data-native') === null) {
    event.preventDefault();
    navigate(url.pathname + url.search);
  }
});
