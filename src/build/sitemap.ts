import { basePath } from '../routes.ts';

/** True for pages that search engines should list: those for frames and for a projector show what others say. */
export function isListed(address: string): boolean {
  return !/^(?:en\/)?(?:embed|radit)\//.test(new URL(address).pathname.slice(basePath.length));
}
