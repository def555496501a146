/**
 * Says something to a screen reader, politely. The same words twice in a row are said twice.
 *
 * @param {string} words
 */
export function announce(words) {
  const live = document.getElementById('live');
  if (live) {
    live.textContent = live.textContent === words ? `${words}\u00a0` : words;
  }
}
