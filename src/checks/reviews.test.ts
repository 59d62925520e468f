import { expect, it } from 'vitest';
import { contentFolder } from '../../tests/content-folder.ts';
import { checkContent } from './all.ts';

it('reminds of entries whose review is overdue, from the day after', () => {
  using folder = contentFolder({});
  const due = (today: string) =>
    checkContent(folder.dir, 'content', today).findings.filter(({ rule }) => rule === 'review-due');
  expect(due('2099-01-01')).toEqual([]);
  expect(due('2099-01-02').map(({ field, severity }) => [field, severity])).toEqual(
    Array(3).fill(['reviewBy', 'warning']),
  );
  expect(due('2099-01-02')[0]?.message.lv).toContain('termiņš bija 2099-01-01');
});
