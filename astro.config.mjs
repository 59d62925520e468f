import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { buildChecks } from './src/build/integration.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { searchIndex } from './src/build/search-index.ts';
import { isListed } from './src/build/sitemap.ts';
import { loadCorpus } from './src/content/corpus.ts';
import { editorialNotice } from './src/markdown/editorial-notice.ts';
import { explicitAnchors } from './src/markdown/explicit-anchors.ts';
import { glossary } from './src/markdown/glossary.ts';
import { internalLinks } from './src/markdown/internal-links.ts';
import { oldAnchors } from './src/markdown/old-anchors.ts';
import { typography } from './src/markdown/typography.ts';
import { astroRedirects } from './src/redirects.ts';
import { basePath, repository, siteUrl } from './src/routes.ts';
import { sidebar } from './src/sidebar.ts';
import { glossaryTerms } from './src/site/glossary-terms.ts';
import { siteName } from './src/site-name.ts';
import { starlightWithContentAtRoot } from './src/starlight/content-at-root.ts';
import { ourPrintStyles } from './src/starlight/print-styles.ts';

const folder = fileURLToPath(new URL('content', import.meta.url));
const content = loadCorpus(folder);

export default defineConfig({
  site: siteUrl,
  base: basePath,
  trailingSlash: 'always',
  prefetch: false,
  redirects: astroRedirects(content.corpus),
  // Ours say where they lead, in the reader's language.
  build: { redirects: false },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [
        [remarkGfm, { singleTilde: false }],
        explicitAnchors,
        [oldAnchors, content.corpus.redirects],
        editorialNotice,
        [glossary, glossaryTerms(content.corpus.model)],
        typography,
        internalLinks,
      ],
    }),
  },
  // Scripts and fonts of ours stay files: inline ones would each need a place in the content security policy.
  vite: { build: { assetsInlineLimit: 0 }, resolve: { alias: [ourPrintStyles] }, plugins: [plainImports()] },
  integrations: [
    starlightWithContentAtRoot({
      title: siteName,
      locales: { root: { label: 'Latviešu', lang: 'lv' }, en: { label: 'English', lang: 'en' } },
      defaultLocale: 'root',
      sidebar,
      ...(repository ? { editLink: { baseUrl: `${repository}/edit/main/` } } : {}),
      customCss: ['./src/styles/tokens.css', './src/styles/site.css'],
      favicon: '/favicon.svg',
      // Our own integration builds the index.
      pagefind: false,
      pagination: false,
      disable404Route: true,
      expressiveCode: false,
      routeMiddleware: './src/starlight/route-data.ts',
      components: {
        Head: './src/starlight/Head.astro',
        Footer: './src/starlight/Footer.astro',
        Hero: './src/starlight/Hero.astro',
        LanguageSelect: './src/starlight/LanguageSelect.astro',
        MarkdownContent: './src/starlight/MarkdownContent.astro',
        PageTitle: './src/starlight/PageTitle.astro',
        Search: './src/components/search/Search.astro',
        ThemeProvider: './src/starlight/ThemeProvider.astro',
        ThemeSelect: './src/starlight/ThemeSelect.astro',
        SiteTitle: './src/starlight/SiteTitle.astro',
      },
    }),
    sitemap({ filter: isListed, i18n: { defaultLocale: 'root', locales: { root: 'lv', en: 'en' } } }),
    searchIndex(content.corpus),
    buildChecks(content, folder),
  ],
});
