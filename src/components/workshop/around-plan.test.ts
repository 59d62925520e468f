import { expect, it } from 'vitest';
import { aroundPlan } from './around-plan.ts';

const heading = (id: string) => `<div class="sl-heading-wrapper level-h2"><h2 id="${id}">x</h2></div>`;

it('cuts a text before the section on what comes after the workshop', () => {
  const before = `<p>Mūsu.</p>${heading('sagatavot')}<ul><li>a</li></ul>`;
  const after = `${heading('pec')}<p>b</p>`;
  expect(aroundPlan(before + after)).toEqual({ before, after });
});

it('leaves a text without that section whole', () => {
  const html = `<p>Mūsu.</p>${heading('peckstis')}`;
  expect(aroundPlan(html)).toEqual({ before: html, after: '' });
  expect(aroundPlan('')).toEqual({ before: '', after: '' });
});
