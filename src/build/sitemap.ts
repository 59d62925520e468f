import { basePath, presentPath } from '../routes.ts';

const UNLISTED = new RegExp(`^(?:en/)?(?:embed|${presentPath})/`);

/** True for pages that search engines should list: those for frames and for a projector show what others say. */
export function isListed(address: string): boolean {
  return !UNLISTED.test(new URL(address).pathname.slice(basePath.length));
}
