import { siteAddress } from '../http/site-address.ts';

/**
 * Adds a style sheet of the site to the page; resolves when it holds, so that nothing shows without its styles.
 * @throws when it can't be had
 */
export function addStyles(href: string): Promise<void> {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: siteAddress(href) });
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(href));
    });
    document.head.append(link);
  });
}
