import type { Entry } from './types.ts';

/** The years an entry is from: of an event or act its own, else the one its statement describes; none of a workshop. */
export function yearsOf(entry: Entry): string[] {
  return [...new Set(datesOf(entry).flatMap((date) => /^\d{4}/.exec(date ?? '') ?? []))];
}

function datesOf({ data }: Entry): (string | undefined)[] {
  if (data.kind === 'event') return [data.date, data.endDate];
  if (data.kind === 'legal-act') return [data.adopted ?? data.period?.from];
  if (data.kind === 'source') return [data.issued];
  return 'asOf' in data ? [data.asOf] : [];
}
