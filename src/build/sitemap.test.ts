import { expect, it } from 'vitest';
import { basePath, siteUrl } from '../routes.ts';
import { isListed } from './sitemap.ts';

const at = (path: string) => new URL(basePath + path, siteUrl).href;

it('the sitemap lists pages for readers, not those for frames and projectors', () => {
  for (const path of ['', 'en/', 'rec-hou-03/', 'en/jomas/majokli/']) expect(isListed(at(path))).toBe(true);
  for (const path of ['embed/rec-hou-03/', 'en/embed/sf-08/', 'radit/', 'en/radit/'])
    expect(isListed(at(path))).toBe(false);
});
