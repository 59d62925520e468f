/**
 * An address below the root of the site, as the file that a server would send for it: `en/?q=a#b` → `en/index.html?q=a#b`.
 * @param address without a leading slash
 */
export function indexFile(address: string): string {
  const end = address.search(/[?#]|$/);
  const path = address.slice(0, end);
  return `${path}${path === '' || path.endsWith('/') ? 'index.html' : ''}${address.slice(end)}`;
}
