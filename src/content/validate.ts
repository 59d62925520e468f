import type { z } from 'zod';
import { plural } from '../i18n/plural.ts';
import type { Finding } from '../report/finding.ts';
import { didYouMean } from '../report/suggest.ts';
import { helpAt, keysAt } from '../schema/help.ts';
import type { Labels } from '../schema/taxonomy.ts';
import type { ParsedFile } from './parse.ts';
import type { Place } from './place.ts';

/**
 * Holds a file's frontmatter against its schema.
 * @returns the typed data, or one finding per fault with its place and what to write instead
 */
export function validate<T extends z.ZodType>(
  file: ParsedFile,
  schema: T,
): { data: z.infer<T>; findings: [] } | { data: undefined; findings: Finding[] } {
  const result = schema.safeParse(file.data);
  if (result.success) return { data: result.data, findings: [] };
  return { data: undefined, findings: result.error.issues.flatMap((issue) => toFindings(file, schema, issue)) };
}

function toFindings(file: ParsedFile, schema: z.ZodType, issue: z.core.$ZodIssue): Finding[] {
  const finding = (rule: string, path: readonly PropertyKey[], place: Place, message: Labels): Finding => ({
    file: file.path,
    ...place,
    field: path.map(String).join('.') || 'frontmatter',
    rule,
    severity: 'error',
    message,
  });
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAt(schema, issue.path);
    return issue.keys.map((key) => {
      const hint = didYouMean(key, allowed);
      const path = [...issue.path, key];
      return finding('unknown-key', path, file.placeOfKey(issue.path, key), {
        lv: `Lauks „${key}” šeit nav paredzēts.${hint.lv} Atļautie lauki: ${allowed.join(', ')}.`,
        en: `The field “${key}” isn’t known here.${hint.en} Allowed fields: ${allowed.join(', ')}.`,
      });
    });
  }
  const value = valueAt(file.data, issue.path);
  if (value === undefined || value === null) {
    const name = String(issue.path.at(-1));
    const missing = { lv: `Trūkst lauka „${name}”.`, en: `The field “${name}” is missing.` };
    return [finding('missing-field', issue.path, file.placeOf(issue.path), withHelp(missing, schema, issue.path))];
  }
  const wrong = withHelp(describe(issue, value), schema, issue.path);
  return [finding(ruleOf(issue), issue.path, file.placeOf(issue.path), wrong)];
}

function ruleOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_big') return 'too-long';
  if (issue.code === 'too_small') return 'too-short';
  if (issue.code === 'invalid_value' || issue.code === 'invalid_union') return 'invalid-value';
  if (issue.code === 'invalid_type') return 'invalid-type';
  if (issue.code === 'custom') return issue.params?.code === 'repeated' ? 'repeated-value' : 'invalid-date';
  return issue.message === 'id' ? 'invalid-id' : 'invalid-format';
}

function describe(issue: z.core.$ZodIssue, value: unknown): Labels {
  const shown = typeof value === 'string' ? value : JSON.stringify(value);
  if (issue.code === 'too_big') {
    const length = typeof value === 'string' ? value.trim().length : shown.length;
    return {
      lv: `Par garu: ${plural('lv', length, 'zīme', 'zīmes')}, atļautas ${issue.maximum}.`,
      en: `Too long: ${length} characters, ${issue.maximum} allowed.`,
    };
  }
  if (issue.code === 'too_small')
    return { lv: 'Lauks ir tukšs vai vērtība ir par mazu.', en: 'The field is empty or too small.' };
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const hint = didYouMean(shown, allowed);
    return {
      lv: `Vērtība „${shown}” neder.${hint.lv} Atļauts: ${allowed.join(', ')}.`,
      en: `The value “${shown}” isn’t in the list.${hint.en} Allowed: ${allowed.join(', ')}.`,
    };
  }
  if (issue.code === 'invalid_type')
    return {
      lv: `Vērtība „${shown}” ir nepareiza veida: jābūt ${typeNames[issue.expected]?.lv ?? issue.expected}.`,
      en: `The value “${shown}” is of the wrong type: it must be ${typeNames[issue.expected]?.en ?? issue.expected}.`,
    };
  if (issue.code === 'custom' && issue.params?.code === 'repeated')
    return {
      lv: `Sarakstā ${repeated(value)} ir vairākkārt. Atstājiet vienreiz.`,
      en: `The list names ${repeated(value)} more than once. Keep one.`,
    };
  if (issue.code === 'custom' && issue.params?.code === 'day')
    return {
      lv: `„${shown}” nav kalendāra diena. Rakstiet gadu, mēnesi un dienu: 2013-12-09.`,
      en: `“${shown}” isn’t a calendar day. Write year, month and day: 2013-12-09.`,
    };
  if (issue.code === 'custom')
    return {
      lv: `„${shown}” nav datums. Rakstiet gadu, mēnesi vai dienu: 2013, 2013-12 vai 2013-12-09.`,
      en: `“${shown}” isn’t a date. Write a year, a month or a day: 2013, 2013-12 or 2013-12-09.`,
    };
  return {
    lv: `Vērtība „${shown}” nav uzrakstīta pareizi.`,
    en: `The value “${shown}” isn’t well formed.`,
  };
}

function repeated(list: unknown): string {
  const ids = Array.isArray(list) ? list.map(String) : [];
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].join(', ');
}

const typeNames: Record<string, Labels> = {
  string: { lv: 'tekstam', en: 'text' },
  number: { lv: 'skaitlim', en: 'a number' },
  int: { lv: 'veselam skaitlim', en: 'a whole number' },
  array: { lv: 'sarakstam kvadrātiekavās', en: 'a list in square brackets' },
  object: { lv: 'laukiem figūriekavās', en: 'fields in braces' },
};

function withHelp(message: Labels, schema: z.ZodType, path: readonly PropertyKey[]): Labels {
  const help = helpAt(schema, path);
  if (!help) return message;
  return {
    lv: `${message.lv} ${help.lv} Piemērs: ${help.example}`,
    en: `${message.en} ${help.en} Example: ${help.example}`,
  };
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}
