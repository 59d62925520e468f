import { expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { yamlFault } from './yaml-fault.ts';

const faultsOf = (text: string) => parseDocument(text).errors.map(({ message }) => yamlFault(message));

it.each([
  ['a field that stands twice', 'a: 1\na: 2', 'šis lauks te jau ir', 'stands twice'],
  ['a list that is not closed', 'areas: [hou', 'Pierakstiet „]”', 'Add “]”'],
  ['fields that are not closed', 'sources:\n  - { source: a\nb: 1', 'Pierakstiet „}”', 'Add “}”'],
  ['quotes that are not closed', 'title: "abc', 'Pierakstiet " vērtības beigās', 'Add " at the end'],
  ['a line without a colon', 'title Abc\nkind: page', 'rindā nav lauka ar kolu', 'no field with a colon'],
  ['the last line without a colon', 'kind: page\ntitle Abc', 'rindā nav lauka ar kolu', 'no field with a colon'],
  ['a colon in the text', 'title: A: b', 'visu vērtību pēdiņās', 'the whole value in quotes'],
])('says of %s what to write', (_, text, lv, en) => {
  const [fault] = faultsOf(text);
  expect(fault?.lv).toContain(lv);
  expect(fault?.en).toContain(en);
});

it('passes on what it does not know, without the place and the excerpt', () => {
  expect(yamlFault('Odd at line 3, column 1:\n\nx\n^').en).toMatch(/^Odd\. If/);
});
