import { h } from './preact.js';
import { ThemeToggle } from './theme.js';

const PAGES = [
  ['/', 'Search'],
  ['/check', 'Check quotations'],
  ['/status', 'Status'],
  ['/help', 'Syntax help'],
];

/** @param {{path: string}} props */
export function Header({ path }) {
  return h(
    'header',
    { class: 'site-header' },
    h('a', { class: 'wordmark', href: '/', 'aria-label': 'Pincite, to the start' }, 'Pincite', h('i', { 'aria-hidden': 'true' })),
    h(
      'nav',
      { 'aria-label': 'Pages' },
      PAGES.map(([href, name]) => h('a', { href, 'aria-current': path === href ? 'page' : undefined }, name)),
    ),
    h(ThemeToggle, null),
  );
}

export function Footer() {
  return h(
    'footer',
    { class: 'site-footer' },
    h('p', null, 'Every hit with its pin cite, every fact with its evidence. The same answers as JSON: ',
      h('a', { href: '/openapi.json', 'data-native': '' }, 'the API'), '.'),
    h('p', { class: 'keys' }, h('kbd', null, '/'), ' search   ', h('kbd', null, 'n'), ' next match   ', h('kbd', null, 'p'), ' previous match'),
  );
}
