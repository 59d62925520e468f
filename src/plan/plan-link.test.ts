import { describe, expect, it } from 'vitest';
import { exampleRecommendations } from '../../tests/example-plan.ts';
import type { Plan } from './plan.ts';
import { planFromFragment, planToFragment } from './plan-link.ts';

const plan: Plan = {
  title: 'Mājokļi: „ko varam paši” #1',
  steps: [
    { title: '', places: ['rec-hou-03'], minutes: 0, task: '', note: '' },
    { title: 'Saruna', places: ['rec-hou-03#jautajumi', 'gap-01'], minutes: 15, task: 'Pārrunājiet pāros.', note: '' },
    { title: '', places: [], minutes: 5, task: '', note: 'Pauze & kafija' },
  ],
};

describe('a plan in a link', () => {
  it('comes back as it was', async () => {
    expect(await planFromFragment(await planToFragment(plan))).toEqual({ plan });
  });

  it('holds thirty entries with minutes and notes in a link that mail programs leave whole', async () => {
    const thirty = exampleRecommendations(30);
    const fragment = await planToFragment(thirty);
    expect(fragment).toMatch(/^k1\.[\w-]+$/);
    expect(fragment.length).toBeLessThan(2000);
    expect(await planFromFragment(fragment)).toEqual({ plan: thirty });
  });

  it('is none when the fragment is an anchor or nothing', async () => {
    for (const fragment of ['', 'soli', 'k1', 'kopa.x']) expect(await planFromFragment(fragment)).toBeUndefined();
  });

  it('says when it was cut off, changed by hand or emptied', async () => {
    const whole = await planToFragment(plan);
    const changed = whole.replace(/.(?=.{9}$)/, (letter) => (letter === 'A' ? 'B' : 'A'));
    for (const fragment of [whole.slice(0, -7), changed, 'k1.', 'k1.%C4%81', 'k0.abc'])
      expect(await planFromFragment(fragment)).toEqual({ fault: 'damaged' });
  });

  it('says when a later edition made it', async () => {
    expect(await planFromFragment('k2.abc')).toEqual({ fault: 'newer' });
  });

  it.each([
    ['no list', { title: '' }],
    ['a step that is none', ['', 'rec-hou-03']],
    ['minutes below none', ['', ['rec-hou-03', -5]]],
    ['a text that is none', ['', ['rec-hou-03', 5, 7]]],
    ['more steps than a day holds', ['', ...Array.from({ length: 201 }, () => ['sf-08'])]],
  ])('refuses %s', async (_, content) => {
    expect(await planFromFragment(await fragmentOf(content))).toEqual({ fault: 'damaged' });
  });

  it('refuses what would fill the memory', async () => {
    expect(await planFromFragment(await fragmentOf(['a'.repeat(2_000_000)]))).toEqual({ fault: 'damaged' });
  });
});

async function fragmentOf(content: unknown): Promise<string> {
  const packed = new Blob([JSON.stringify(content)]).stream().pipeThrough(new CompressionStream('deflate'));
  return `k1.${Buffer.from(await new Response(packed).arrayBuffer()).toString('base64url')}`;
}
