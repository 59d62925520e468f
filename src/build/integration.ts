import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkLoaded } from '../checks/all.ts';
import type { Loaded } from '../content/corpus.ts';
import { offered } from '../downloads/offered.ts';
import { pageHref } from '../routes.ts';
import { buildDay } from '../site/build-day.ts';
import { lightByDefault } from '../starlight/light-by-default.ts';
import { drawsDataImages, withPolicy } from './csp.ts';
import { type HandbookProcess, startHandbooks } from './handbook-process.ts';
import { EMBED, headersFile } from './headers.ts';
import { writeMovedPages } from './moved-pages.ts';
import { contentReport, plainError } from './report.ts';

/**
 * Stops a build whose content has errors, leads on from old addresses, gives every page its security policy and makes
 * the editions. The check runs in the setup hook, since Astro reads the collections, and stops at the first bad file,
 * before `astro:build:start`.
 * @param content what was loaded
 * @param dir the folder it was loaded from
 */
export function buildChecks(content: Loaded, dir: string): AstroIntegration {
  const files = offered(content.corpus.model).map(({ file }) => file);
  let handbooks: HandbookProcess | undefined;
  return {
    name: 'guide-build-checks',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build') return;
        const lang = process.env.GUIDE_LANG === 'en' ? 'en' : 'lv';
        const { text, stops } = contentReport(checkLoaded(content), content.corpus.files.length, lang);
        if (stops) throw plainError(text);
        if (text) logger.warn(text);
      },
      'astro:build:start': () => {
        if (files.length > 0) handbooks = startHandbooks(dir);
      },
      'astro:build:done': async ({ dir: built, logger }) => {
        const folder = fileURLToPath(built);
        logger.info(`${writeMovedPages(folder, content.corpus)} pages lead on from old addresses.`);
        const count = secureFolder(folder);
        logger.info(`Content security policy written to ${count} pages.`);
        // Here, so that neither the development server nor a check loads what it needs.
        const { writeEditions } = await import('./editions.ts');
        await writeEditions(folder, { offered: files, handbooks, day: buildDay(), say: (text) => logger.info(text) });
      },
    },
  };
}

/**
 * Writes the policy into every HTML file of a built site and the `_headers` file beside them.
 * @param dir the built site
 * @returns how many pages got their policy
 * @throws when a page has inline event handlers
 */
export function secureFolder(dir: string): number {
  const read = (file: string) => readFileSync(join(dir, file), 'utf8');
  const dataImages = globSync('**/*.css', { cwd: dir }).some((file) => drawsDataImages(read(file)));
  const pages = globSync('**/*.html', { cwd: dir });
  for (const file of pages)
    writeFileSync(join(dir, file), withPolicy(lightByDefault(read(file)), file, { dataImages }));
  const embedded = pages.some((file) => file.startsWith(`${EMBED}/`) || file.startsWith(`en/${EMBED}/`));
  writeFileSync(join(dir, '_headers'), headersFile(embedded ? [pageHref(EMBED, 'lv'), pageHref(EMBED, 'en')] : []));
  return pages.length;
}
