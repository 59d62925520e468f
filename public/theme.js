// Sets the theme before the page is shown, so that none is shown in the other one first; the key is that of
// `src/starlight/theme-choice.ts`.
document.documentElement.dataset.theme =
  localStorage.getItem('starlight-theme') || (matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark');
