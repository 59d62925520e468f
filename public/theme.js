// Sets the theme before the page is shown, so that none is shown in the other one first; the key is that of
// `src/starlight/theme-choice.ts`.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem('starlight-theme');
  } catch {
    // A browser that keeps nothing has no choice either.
  }
  const light = matchMedia('(prefers-color-scheme: light)').matches;
  document.documentElement.dataset.theme = chosen || (light ? 'light' : 'dark');
})();
