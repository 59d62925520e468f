import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { typeset } from '../markdown/typography.ts';
import { fileHref, permanentUrl } from '../routes.ts';
import { pageContext } from '../site/page-context.ts';
import { generatedSections } from '../site/sections.ts';
import { viewStyles } from '../site/view-styles.ts';

/**
 * Adds to Starlight's page data what our components put on the page: their sections in the table of contents and the
 * social image. Pages that are tools have no table of contents: there is nothing in them to jump to. A page that falls back to Latvian under /en/ stays out of the English search index,
 * and the search page out of both.
 */
export const onRequest = defineRouteMiddleware(async (context) => {
  const route = context.locals.starlightRoute;
  const page = await pageContext(route.id, route.locale);
  route.entry.data.title = typeset(route.entry.data.title, page.lang);
  if (['home', 'search', 'builder'].includes(page.view?.type ?? '')) route.toc = undefined;
  const items = route.toc?.items ?? [];
  for (const { slug, text, after } of generatedSections(page)) {
    const before = items.findIndex((item) => item.slug === after);
    items.splice(before < 0 ? items.length : before + 1, 0, { depth: 2, slug, text, children: [] });
  }
  if (route.isFallback || page.view?.type === 'search') route.entry.data.pagefind = false;
  for (const href of viewStyles(page)) route.head.push({ tag: 'link', attrs: { rel: 'stylesheet', href } });
  const image = permanentUrl(fileHref('social.png'));
  route.head.push(
    { tag: 'meta', attrs: { property: 'og:image', content: image } },
    { tag: 'meta', attrs: { property: 'og:image:width', content: '1200' } },
    { tag: 'meta', attrs: { property: 'og:image:height', content: '630' } },
  );
});
