import { expect, it } from 'vitest';
import { contentFolder } from '../../tests/content-folder.ts';
import { checkContent } from './all.ts';

const PAGE =
  '---\nkind: page\ntitle: Par vietni\nsummary: Kas te ir.\nreviewed: 2026-11-21\nreviewBy: 2099-01-01\n---\n\nTeksts.\n';

it('reminds of entries and pages whose review is overdue, from the day after', () => {
  using folder = contentFolder({ 'docs/par.mdx': PAGE });
  const due = (today: string) =>
    checkContent(folder.dir, 'content', today).findings.filter(({ rule }) => rule === 'review-due');
  expect(due('2099-01-01')).toEqual([]);
  expect(due('2099-01-02').map(({ field, severity }) => [field, severity])).toEqual(
    Array(4).fill(['reviewBy', 'warning']),
  );
  expect(due('2099-01-02')[0]?.message.lv).toContain('termiņš bija 2099-01-01');
});
