// A classic script, run before anything is painted, so that a remembered theme never flashes.
(() => {
  try {
    const theme = localStorage.getItem('pincite.theme');
    if (theme === 'light' || theme === 'dark') {
      document.documentElement.dataset.theme = theme;
    }
  } catch {
    // Storage may be forbidden; the system's preference then holds.
  }
})();
