/** The key under which the site keeps the reader's choice; it is read here and never written. */
const KEY = 'starlight-theme';

const light = matchMedia('(prefers-color-scheme: light)');
let chosenHere = false;

/** Shows the theme that the reader chose for the site, else that of the device, also when the device changes. */
export function followTheme(): void {
  const follow = () => {
    if (!chosenHere) show(chosen() || (light.matches ? 'light' : 'dark'));
  };
  light.addEventListener('change', follow);
  follow();
}

/** The other theme, for this page until it is closed. */
export function otherTheme(): void {
  chosenHere = true;
  show(document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark');
}

function chosen(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    // Where the browser keeps nothing, nothing was chosen.
    return null;
  }
}

function show(theme: string): void {
  document.documentElement.dataset.theme = theme === 'dark' ? 'dark' : 'light';
}
