import { HtmlValidate, type Message } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { readerPages } from '../dist.ts';
import { config, exceptions } from '../html-validate.ts';

const validator = new HtmlValidate(config);

function messagesOf(html: string): Message[] {
  return validator.validateStringSync(html).results.flatMap(({ messages }) => messages);
}

const excepted = (message: Message) =>
  exceptions.filter(
    ({ rule, where }) => message.ruleId === rule && where.test(`${message.selector} ${message.message}`),
  );

/** Frames come from one template of a few lines: one in ten of them stands for the rest. */
const pages = readerPages().filter(({ file }, index) => !/^(?:en\/)?embed\//.test(file) || index % 10 === 0);

describe('HTML of the built site', () => {
  it('follows the rules on every page, but for the reviewed exceptions', () => {
    const used = new Set<(typeof exceptions)[number]>();
    const faults = new Map<string, string[]>();
    for (const { file, html } of pages)
      for (const message of messagesOf(html)) {
        const allowed = excepted(message);
        for (const exception of allowed) used.add(exception);
        if (allowed.length > 0) continue;
        const fault = `${message.ruleId}: ${message.message} (${message.selector})`;
        faults.set(fault, [...(faults.get(fault) ?? []), `${file}:${message.line}:${message.column}`]);
      }
    expect([...faults].map(([fault, places]) => `${fault} on ${places.length} pages, first ${places[0]}`)).toEqual([]);
    expect(
      exceptions
        .filter((exception) => !used.has(exception))
        .map(({ rule, where }) => `${rule} ${where} is not needed any more`),
    ).toEqual([]);
  });
});

describe('the rules', () => {
  const page = (body: string) =>
    `<!doctype html><html lang="lv"><head><meta charset="utf-8"><title>a</title></head><body><main>${body}</main></body></html>`;
  const rulesBroken = (body: string) => messagesOf(page(body)).map(({ ruleId }) => ruleId);

  it.each([
    ['an id used twice', '<p id="a">a</p><p id="a">b</p>', 'no-dup-id'],
    ['a picture without a text', '<img src="/a.png">', 'wcag/h37'],
    ['a list with something else in it', '<ul><p>a</p></ul>', 'element-permitted-content'],
    ['a skipped level of headings', '<h1>a</h1><h3>b</h3>', 'heading-level'],
    ['a reference that leads nowhere', '<p aria-describedby="b">a</p>', 'no-missing-references'],
    ['a field without a label', '<input type="text">', 'input-missing-label'],
    ['a button without a name', '<button type="button"></button>', 'text-content'],
  ])('find %s', (_, body, rule) => expect(rulesBroken(body)).toContain(rule));

  it('let good HTML pass', () => expect(rulesBroken('<h1>a</h1><h2>b</h2><p>c</p>')).toEqual([]));
});
