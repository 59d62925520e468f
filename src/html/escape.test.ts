import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { escapeHtml } from './escape.ts';

describe('escapeHtml', () => {
  it('gives what a parser reads as the same text, in an attribute and between tags', () => {
    const text = `<b> & "quoted" 'single' &amp; >`;
    const [link] = parseFragment(`<a title="${escapeHtml(text)}">${escapeHtml(text)}</a>`).childNodes;
    expect(link).toMatchObject({ attrs: [{ value: text }], childNodes: [{ value: text }] });
  });
});
