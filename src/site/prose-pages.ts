import { getCollection, getEntry } from 'astro:content';
import { pageHref } from '../routes.ts';
import { review } from '../schema/parts/review.ts';
import type { Labels } from '../schema/taxonomy.ts';

/** A page that is no entry, with the day its text is to be reviewed by. */
export interface ProsePage {
  title: string;
  href: string;
  /** `YYYY-MM-DD` */
  reviewBy: string;
}

/** The pages that are no entries, the soonest due first. */
export async function prosePages(lang: keyof Labels): Promise<ProsePage[]> {
  const latvian = await getCollection(
    'docs',
    ({ id, data }) => !id.startsWith('en') && 'kind' in data && data.kind === 'page',
  );
  const pages = await Promise.all(
    latvian.map(async ({ id, data }) => {
      const address = id === 'index' ? '' : id;
      const english = await getEntry('docs', ['en', address].filter(Boolean).join('/'));
      return {
        title: (lang === 'en' && english?.data.title) || data.title,
        href: pageHref(address, lang),
        reviewBy: review.reviewBy.parse((data as { reviewBy?: unknown }).reviewBy),
      };
    }),
  );
  return pages.sort((a, b) => a.reviewBy.localeCompare(b.reviewBy) || a.title.localeCompare(b.title, lang));
}
