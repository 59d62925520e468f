import { expect, it } from 'vitest';
import { firstPage, readMe } from './front.ts';

it('opens in both languages, and by script only where the folder is', () => {
  const page = firstPage('celvedis/_usb/lead-on.js', 'celvedis/favicon.svg');
  expect(page).toContain('<a href="celvedis/index.html">');
  expect(page).toContain('<a href="celvedis/en/index.html">');
  expect(page).toContain('<script src="celvedis/_usb/lead-on.js" data-to="celvedis/index.html">');
  expect(page).not.toContain('http-equiv="refresh"');
});

it('is a text that Windows shows right', () => {
  const text = readMe('2026-11-21');
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text).toContain('USB izdevums, 2026. gada 21. novembris\r\n');
  expect(text).toContain('21 November 2026');
  expect(text.replaceAll('\r\n', '')).not.toContain('\n');
});
