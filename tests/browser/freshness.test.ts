import { expect, it } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();

/** Text of the review notice that a reader of that day sees; undefined when none shows. */
async function notice(path: string, today: string): Promise<string | undefined> {
  const page = await site.blank();
  await page.clock.setFixedTime(`${today}T12:00:00`);
  await page.goto(site.url(path));
  const due = page.locator('review-due:visible');
  return (await due.count()) > 0 ? (await due.allTextContents()).join('\n') : undefined;
}

it.each([
  ['rec-hou-03/', 'bija jāpārskata līdz'],
  ['en/rec-hou-03/', 'was due for review by'],
  ['ws-hou/', 'Šis seminārs bija jāpārskata līdz'],
  ['ieteikumi/', 'Lapas teksts vai kāds no tās ierakstiem bija jāpārskata'],
  ['en/jomas/majokli/', 'The text of this page or one of its entries was due'],
  ['ka-citet/', 'Šīs lapas teksts bija jāpārskata'],
])('warns on %s once its review day is past, without a new build', async (path, words) => {
  expect(await notice(path, '2026-11-22')).toBeUndefined();
  expect(await notice(path, '2036-01-01')).toContain(words);
});

it('marks past days in the list of what is due', async () => {
  expect(await notice('parskatisana/', '2026-11-22')).toBeUndefined();
  expect(await notice('parskatisana/', '2036-01-01')).toContain('Šis termiņš jau ir pagājis');
});

it.each([
  ['ieteikumi/', /Faktu datumi šajā lapā: .+\. .*Ieraksti pārskatīti: \d{4}\. gada .+\. Lapas teksts pārskatīts/],
  ['en/jomas/majokli/', /Dates of the facts on this page: .+\. .*Entries reviewed: \d+ \w+ \d{4}\. Text of the page/],
  ['ka-citet/', /Lapas teksts pārskatīts: \d{4}\. gada .+; .* Nākamā pārskatīšana līdz \d{4}\. gada/],
])('%s says when its facts were true and when it was reviewed', async (path, dates) => {
  const page = await site.open(path);
  expect((await page.locator('.page-dates').innerText()).replaceAll('\u00a0', ' ')).toMatch(dates);
});
