import { expect, it } from 'vitest';
import { aroundPlan } from './around-plan.ts';

const heading = (id: string) => `<div class="sl-heading-wrapper level-h2"><h2 id="${id}">x</h2></div>`;

it('cuts a text after the section on the preparation', () => {
  const before = `<p>Mūsu.</p>${heading('pirms')}<p>c</p>${heading('sagatavot')}<ul><li>a</li></ul>`;
  const after = `${heading('pierakstit')}<p>b</p>${heading('pec')}<p>d</p>`;
  expect(aroundPlan(before + after)).toEqual({ before, after });
});

it('leaves a text whole that has no such section, or nothing after it', () => {
  for (const html of ['', `<p>Mūsu.</p>${heading('pec')}`, `<p>Mūsu.</p>${heading('sagatavot')}<p>a</p>`])
    expect(aroundPlan(html)).toEqual({ before: html, after: '' });
});
