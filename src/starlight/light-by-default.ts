/**
 * The same page in the light theme until its script has looked for the reader's choice. Starlight writes
 * `data-theme="dark"` into every page, so without scripts all readers would get the dark one; it has no option for it.
 * Can go when Starlight follows `prefers-color-scheme` by itself.
 */
export function lightByDefault(html: string): string {
  return html.replace(/^([^>]*>\s*<html[^>]*) data-theme="dark"/i, '$1 data-theme="light"');
}
