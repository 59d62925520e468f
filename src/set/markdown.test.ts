import { expect, it } from 'vitest';
import { exampleList, exampleParts, examplePlan } from '../../tests/example-set.ts';
import { emptySet } from './edit.ts';
import { setMarkdown } from './markdown.ts';
import { outlineOf } from './outline.ts';
import { setTexts } from './texts.ts';

const texts = setTexts('lv');
const address = 'https://celvedis.example/kopa/#k1.abc';

it('writes steps with times, places with addresses, tasks, notes and sources', () => {
  const markdown = setMarkdown(outlineOf(examplePlan, exampleList, exampleParts), address, texts);
  expect(markdown.replaceAll('\u00a0', ' ')).toBe(`# Mājokļi \\[1\\]: „ko varam” \\*paši\\*

Kopā 35 min

Adrese: <https://celvedis.example/kopa/#k1.abc>

## 1. Virsraksts rec-one (0:00–0:10, 10 min)

- [Ieteikums 3: Virsraksts rec-one](https://celvedis.example/rec-one/)[^1]

  Kopsavilkums rec-one. Aktuāls. Stāvoklis uz: 2019. gada 5. septembris

**Uzdevums.** Lasiet.

Runājiet \\*pāros\\*.

## 2. Saruna (0:10–0:30, 20 min)

- [Ieteikums 3: Virsraksts rec-one → Pirmie soļi](https://celvedis.example/rec-one/#soli)[^1]

  Kopsavilkums rec-one. Aktuāls. Stāvoklis uz: 2019. gada 5. septembris
- [Ieteikums 3: Virsraksts rec-one → Jautājumi sarunai](https://celvedis.example/rec-one/#jautajumi)[^1]
- [Panākumu faktors 1: Virsraksts sf-one](https://celvedis.example/sf-one/)[^2]

  Kopsavilkums sf-one. Aktuāls. Stāvoklis uz: avotos nav norādīts

**Piezīme vadītājam.** Klausieties.

## 3. solis

- Ieraksta „rec-none” vairs nav.
- Robs: Virsraksts gap-one
- [Ieteikums 3: Virsraksts rec-one](https://celvedis.example/rec-one/)[^1]

  Kopsavilkums rec-one. Aktuāls. Stāvoklis uz: 2019. gada 5. septembris

## 4. solis (0:30–0:35, 5 min)

${texts.reading}

[^1]: Prezentācija. „Ieteikumi”, 364. rinda
[^2]: Prezentācija. „Faktori”
`);
});

it('calls nothing gone where the list of entries could not be had', () => {
  const markdown = setMarkdown(outlineOf(examplePlan, undefined, new Map()), address, texts);
  expect(markdown).toContain('- rec-none\n- gap-one\n');
  expect(markdown).not.toContain('vairs nav');
});

it('lets nothing that was typed become a tag, a heading or a link', () => {
  const plan = { title: '<b>#', steps: [{ title: '[a](b)', places: [], minutes: 0, task: '# Ne\n# <i>', note: '' }] };
  const markdown = setMarkdown(outlineOf(plan, exampleList, exampleParts), address, texts);
  expect(markdown).toContain('# \\<b\\>\\#\n');
  expect(markdown).toContain('## 1. \\[a\\](b)\n\n**Uzdevums.** \\# Ne\n\n\\# \\<i\\>\n');
});

it('says so of a set without title and steps', () => {
  expect(setMarkdown(outlineOf(emptySet, exampleList, exampleParts), address, texts)).toMatch(
    /^# Kopa bez nosaukuma\n\nAdrese: </,
  );
});
