let last = '';

/** Has the browser save a text as a file, without a request to any server. */
export function saveFile(name: string, text: string, type: string): void {
  // Browsers read the address after this function has ended, so only the one before can be let go.
  URL.revokeObjectURL(last);
  last = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href: last, download: name }).click();
}
