import { getEntry } from 'astro:content';
import type { Entry, Model } from '../model/types.ts';
import { type PageView, page } from '../schema/page.ts';
import type { Labels } from '../schema/taxonomy.ts';
import { getModel } from './model.ts';

/** What a Starlight page stands for: an entry, a page with a part put together from the model, or prose alone. */
export interface PageContext {
  lang: keyof Labels;
  /** Address without language and slashes; `''` is home. */
  address: string;
  model: Model;
  entry: Entry | undefined;
  view: PageView | undefined;
  /** Review days of a page that is no entry; undefined for those that no file stands for. */
  review: { reviewed: string; reviewBy: string } | undefined;
}

/** Finds out what the page with this Starlight id stands for; English pages take view and dates from the Latvian file. */
export async function pageContext(routeId: string, locale: string | undefined): Promise<PageContext> {
  const lang = locale === 'en' ? 'en' : 'lv';
  const address = routeId.replace(/^en(\/|$)/, '').replace(/^index$/, '');
  const model = await getModel();
  const latvian = await getEntry('docs', address || 'index');
  const data = latvian?.data as Record<string, unknown> | undefined;
  const entry = model.entries.get(address);
  const view = page.shape.view.safeParse(data?.view).data;
  const dates = page.pick({ reviewed: true, reviewBy: true }).strip().safeParse(data).data;
  return { lang, address, model, entry, view, review: entry ? undefined : dates };
}
