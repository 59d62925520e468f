import { expect, it } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();

/** Text of the review notice that a reader of that day sees; undefined when none shows. */
async function notice(path: string, today: string): Promise<string | undefined> {
  const page = await site.blank();
  await page.clock.setFixedTime(`${today}T12:00:00`);
  await page.goto(site.url(path));
  const due = page.locator('review-due').first();
  return (await due.isVisible()) ? ((await due.textContent()) ?? '') : undefined;
}

it.each([
  ['rec-hou-03/', 'bija jāpārskata līdz'],
  ['en/rec-hou-03/', 'was due for review by'],
])('warns on %s once its review day is past, without a new build', async (path, words) => {
  expect(await notice(path, '2026-11-22')).toBeUndefined();
  expect(await notice(path, '2036-01-01')).toContain(words);
});

it('marks past days in the list of what is due', async () => {
  expect(await notice('parskatisana/', '2026-11-22')).toBeUndefined();
  expect(await notice('parskatisana/', '2036-01-01')).toContain('Šis termiņš jau ir pagājis');
});
