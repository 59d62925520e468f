import { visit } from 'unist-util-visit';
import { addressOf } from '../content/corpus.ts';
import type { Finding } from '../report/finding.ts';
import { didYouMean } from '../report/suggest.ts';
import { contentPath } from '../routes.ts';
import { atPlace, type Check } from './check.ts';
import { publishedBy } from './published.ts';

/** Links between pages lead to a page and an anchor that exist, in the language of the file. */
export const links: Check = (corpus) => {
  const published = publishedBy(corpus);
  return corpus.files.flatMap((file) => {
    const found: Finding[] = [];
    const prefix = contentPath('', file.lang);
    visit(file.tree, (node) => {
      if (node.type !== 'link' && node.type !== 'definition') return;
      const url = node.url;
      const at = node.position?.start;
      if (/^(https:|mailto:)/.test(url)) return;
      if (!url.startsWith('/') && !url.startsWith('#')) {
        found.push(
          atPlace(file, at, 'link-form', {
            lv: `Saite „${url}” neder. Vietnes lapai raksta ${prefix}rec-hou-01/ (ar slīpsvītru abos galos), citai vietnei https://…`,
            en: `The link “${url}” won’t do. Write ${prefix}rec-hou-01/ for a page of the site (a slash at both ends), https://… for another site.`,
          }),
        );
        return;
      }
      const [path = '', anchor] = url.split('#');
      const english = path === '/en' || path.startsWith('/en/');
      const address = path.replace(/^\/(en\/|en$)?/, '').replace(/\/$/, '');
      const own = `${prefix}${address && `${address}/`}${anchor === undefined ? '' : `#${anchor}`}`;
      if (path !== '' && english !== (file.lang === 'en'))
        found.push(
          atPlace(file, at, 'link-language', {
            lv: `Saite „${url}” ved uz otras valodas lapu. Šajā failā rakstiet ${own}.`,
            en: `The link “${url}” leads to the other language. In this file write ${own}.`,
          }),
        );
      const target = path === '' ? published[addressOf(file)] : published[address];
      if (target === undefined || (path !== '' && !path.endsWith('/'))) {
        const hint = didYouMean(address, Object.keys(published));
        found.push(
          atPlace(file, at, 'link-dead', {
            lv: `Lapas „${path}” nav.${hint.lv} Adrese sākas un beidzas ar slīpsvītru.`,
            en: `There is no page “${path}”.${hint.en} An address begins and ends with a slash.`,
          }),
        );
      } else if (anchor !== undefined && !target.includes(anchor)) {
        const hint = didYouMean(anchor, target);
        found.push(
          atPlace(file, at, 'link-anchor', {
            lv: `${path ? `Lapā „${path}”` : 'Šajā lapā'} nav enkura „${anchor}”.${hint.lv} Tajā ir: ${target.join(', ') || 'neviena'}.`,
            en: `${path ? `The page “${path}”` : 'This page'} has no anchor “${anchor}”.${hint.en} It has: ${target.join(', ') || 'none'}.`,
          }),
        );
      }
    });
    return found;
  });
};
