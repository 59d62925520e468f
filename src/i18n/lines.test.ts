import { expect, it } from 'vitest';
import { formatLines } from './lines.ts';

it.each([
  ['364', '364.\u00a0rinda', 'line\u00a0364'],
  ['361-362', '361.–362.\u00a0rinda', 'lines\u00a0361–362'],
  ['5-5', '5.\u00a0rinda', 'line\u00a05'],
  ['3, 5-6', '3., 5.–6.\u00a0rinda', 'lines\u00a03, 5–6'],
  ['3,8', '3., 8.\u00a0rinda', 'lines\u00a03, 8'],
])('writes %s as „%s” and “%s”', (lines, lv, en) => {
  expect(formatLines(lines, 'lv')).toBe(lv);
  expect(formatLines(lines, 'en')).toBe(en);
});
