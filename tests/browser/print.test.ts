import { beforeAll, describe, expect, it } from 'vitest';
import { typeset } from '../../src/markdown/typography.ts';
import { type CardKind, cardGroups } from '../../src/model/cards.ts';
import { entriesInArea, entriesOf } from '../../src/model/select.ts';
import { entryHref, permanentUrl, shortUrl } from '../../src/routes.ts';
import { siteCorpus } from '../corpus.ts';
import { type Print, print, scanned } from './pdf.ts';
import { address, useSite } from './site.ts';

const site = useSite();
const languages = ['lv', 'en'] as const;
const { model } = siteCorpus();
const spaced = (text: string) => text.replace(/\s+/g, ' ');

describe('an entry on paper', () => {
  const asked: string[] = [];
  let onScreen: string[];
  let handout: Print;

  beforeAll(async () => {
    const page = await site.blank();
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(site.url('rec-hou-03/'));
    // Once a lazy picture that does show has come, the hidden one beside it would have come too.
    const shown = page.waitForResponse(/favicon\.svg\?lazy/);
    await page.locator('.print-foot').evaluate(
      (foot, src) => {
        const picture = Object.assign(new Image(), { loading: 'lazy', src });
        foot.after(picture);
        picture.scrollIntoView();
      },
      `${site.url('favicon.svg')}?lazy`,
    );
    await shown;
    await page.locator('.print-foot + img').evaluate((picture) => picture.remove());
    onScreen = asked.filter((path) => path.includes('/qr/'));
    handout = await print(page);
  });

  it('has the statement, steps, questions, numbered source, address and page numbers', () => {
    const text = handout.sheets.join(' ');
    for (const part of [
      'Ieteikums 3 · Mājokļi · rec-hou-03',
      'Sakārtot mājokļa tiesisko stāvokli un nepieļaut piespiedu izlikšanu',
      'kur dzīvot tālāk, nav pieļaujama. 1 ',
      'Pirmie soļi',
      'Kad mūsu pašvaldībā pēdējo reizi izlika ģimeni ar bērniem',
      'romu mediators – Īpaši apmācīts',
      '1. Prezentācija par Eiropas Komisijas 2019. gada ziņojumu. Kultūras ministrija',
      'Izdrukāts no: Romu iekļaušanas ceļvedis pašvaldībām',
      shortUrl(permanentUrl(entryHref('rec-hou-03', 'lv'))),
      `1. lpp. no ${handout.sheets.length}`,
    ])
      expect(text).toContain(part);
  });

  it('leaves out what only a screen can do', () => {
    for (const part of ['Meklēt', 'Izskats', 'Šajā lapā', 'Saistītie ieraksti', 'Glosārijā', 'English'])
      expect(handout.sheets.join(' ')).not.toContain(part);
  });

  it('bears a code that leads back to it, which a screen doesn’t ask for', () => {
    expect(onScreen).toEqual([]);
    expect(asked.filter((path) => path.includes('/qr/'))).toHaveLength(1);
    expect(scanned(handout)).toBe(permanentUrl(entryHref('rec-hou-03', 'lv')));
  });
});

it('a source on paper folds out what is folded on screen', async () => {
  const { sheets } = await print(await site.open('ek19/'));
  expect(sheets[0]).toContain('Rindu skaits 488');
});

it.each(languages)(
  'a workshop takes three sheets with its whole plan, and a code that leads back to it, in %s',
  async (lang) => {
    const handout = await print(await site.open(address('ws-hou', lang)));
    const text = handout.sheets.join(' ');
    const [workshop] = entriesOf(model, 'workshop').filter(({ id }) => id === 'ws-hou');
    const steps = workshop?.data.steps ?? [];
    expect(steps.length).toBeGreaterThan(5);
    expect(handout.sheets.length).toBeLessThanOrEqual(3);
    for (const [index, { title, task, note }] of steps.entries()) {
      expect(text).toContain(`${index + 1}. ${spaced(typeset(title[lang], lang))}`);
      expect(text).toContain(spaced(typeset(task[lang], lang)).slice(0, 40));
      expect(text).not.toContain(spaced(typeset(note[lang], lang)).slice(0, 40));
    }
    expect(scanned(handout)).toBe(permanentUrl(entryHref('ws-hou', lang)));
  },
);

it.each(languages)('the area of health takes two sheets, with all its recommendations, in %s', async (lang) => {
  const { sheets } = await print(await site.open(address('jomas/veseliba', lang)));
  expect(sheets.length).toBeLessThanOrEqual(2);
  const recommendations = entriesInArea(model, 'recommendation', 'hea');
  expect(recommendations.length).toBe(6);
  const text = sheets.join(' ');
  for (const { id, title } of recommendations) {
    expect(text).toContain(id);
    // The id stands beside the first line of the title.
    expect(text.replaceAll(`${id} `, '')).toContain(spaced(title[lang]));
  }
  expect(sheets[1]).toContain({ lv: '2. lpp. no 2', en: 'page 2 of 2' }[lang]);
});

describe.each([
  ['success-factor', 'kartites/panakumu-faktori'],
  ['recommendation', 'kartites/ieteikumi'],
] satisfies [CardKind, string][])('cards of kind %s', (kind, path) => {
  const ids = entriesOf(model, kind).map(({ id }) => id);
  const expected = cardGroups(model, kind).flatMap(({ sheets }) => sheets.map((cards) => cards.map(({ id }) => id)));

  it.each(languages)('stand four on a sheet and hold their text, in %s', async (lang) => {
    const page = await site.open(address(path, lang));
    const { sheets } = await print(page);
    const named = (text: string) => ids.filter((id) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(text));
    expect(sheets.map((text) => named(text).sort())).toEqual(expected.map((cards) => [...cards].sort()));
    await page.emulateMedia({ media: 'print' });
    const cards = await page.locator('.deck-card').evaluateAll((all) =>
      all.map(({ textContent, scrollHeight, clientHeight, scrollWidth, clientWidth }) => ({
        text: textContent?.slice(0, 80),
        fits: clientHeight > 0 && scrollHeight <= clientHeight && scrollWidth <= clientWidth,
      })),
    );
    expect(cards.length).toBe(ids.length);
    expect(cards.filter(({ fits }) => !fits)).toEqual([]);
  });
});

it('twelve factors are three sheets', () => {
  expect(cardGroups(model, 'success-factor').flatMap(({ sheets }) => sheets)).toHaveLength(3);
});

it('the button on a page of cards prints, by keyboard', async () => {
  const page = await site.open('kartites/panakumu-faktori/');
  const printed = page.evaluate(
    () =>
      new Promise((resolve) => {
        window.print = () => resolve(true);
      }),
  );
  await page.getByRole('button', { name: 'Drukāt' }).press('Enter');
  expect(await printed).toBe(true);
});
