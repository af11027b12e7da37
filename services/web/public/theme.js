// Runs before the first paint, so that no page flashes in the wrong theme.
(function () {
  var chosen = null;
  try {
    chosen = JSON.parse(localStorage.getItem('spendsense.theme'));
  } catch {
    // Without storage the system decides.
  }
  var dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
})();
