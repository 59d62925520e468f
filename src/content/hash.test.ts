import { describe, expect, it } from 'vitest';
import { textHash } from './hash.ts';

const text = { title: 'Virsraksts', summary: 'Kopsavilkums.', body: '## Soļi [#soli]\n\nPirmais.\n' };
const hash = textHash(text);

describe('textHash', () => {
  it('is twelve hexadecimal digits of SHA-256, the same on every machine', () => {
    expect(hash).toMatch(/^[0-9a-f]{12}$/);
    expect(textHash({ title: '', summary: '', body: '' })).toBe('238da466846f');
  });

  it.each([
    ['blank lines around it', { body: `\n\n${text.body}\n\n` }],
    ['spaces at the ends of lines', { body: text.body.replaceAll('\n', '  \n') }],
    ['Windows line endings', { body: text.body.replaceAll('\n', '\r\n') }],
    ['decomposed letters', { body: text.body.normalize('NFD') }],
    ['space around the title', { title: ` ${text.title} ` }],
  ])('does not change with %s', (_, change) => {
    expect(textHash({ ...text, ...change })).toBe(hash);
  });

  it.each([
    ['another word', { body: text.body.replace('Pirmais', 'Otrais') }],
    ['another title', { title: 'Cits' }],
    ['another summary', { summary: 'Cits.' }],
    ['an indent', { body: text.body.replace('Pirmais', '  Pirmais') }],
    ['a blank line inside', { body: text.body.replace('\n\n', '\n\n\n') }],
    ['capitals', { title: 'VIRSRAKSTS' }],
  ])('changes with %s', (_, change) => {
    expect(textHash({ ...text, ...change })).not.toBe(hash);
  });

  it('tells apart texts that only share their joint', () => {
    const texts = [
      { title: 'a', summary: 'b', body: 'c' },
      { title: 'a\nb', summary: '', body: 'c' },
      { title: '', summary: 'a\nb', body: 'c' },
      { title: 'a', summary: 'b\nc', body: '' },
    ];
    expect(new Set(texts.map(textHash)).size).toBe(texts.length);
  });
});
