/**
 * Single-key shortcuts, silent while the reader types or holds a modifier.
 *
 * @type {Map<string, () => void>}
 */
const shortcuts = new Map();

/** @param {EventTarget|null} target */
function takesText(target) {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName)) &&
    !(target instanceof HTMLInputElement && ['checkbox', 'radio', 'button', 'submit'].includes(target.type))
  );
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || takesText(event.target)) {
    return;
  }
  const act = shortcuts.get(event.key);
  if (act) {
    event.preventDefault();
    act();
  }
});

/**
 * @param {Record<string, () => void>} bindings key to act
 * @returns {() => void} takes the bindings back
 */
export function bindKeys(bindings) {
  for (const [key, act] of Object.entries(bindings)) {
    shortcuts.set(key, act);
  }
  return () => {
    for (const [key, act] of Object.entries(bindings)) {
      if (shortcuts.get(key) === act) {
        shortcuts.delete(key);
      }
    }
  };
}
