import type { Entry } from './types.ts';

/** The years an entry is from: of an event or act its own, else the one its statement describes. */
export function yearsOf({ data }: Entry): string[] {
  const dates =
    data.kind === 'event'
      ? [data.date, data.endDate]
      : data.kind === 'legal-act'
        ? [data.adopted ?? data.period?.from]
        : data.kind === 'source'
          ? [data.issued]
          : [data.asOf];
  return [...new Set(dates.flatMap((date) => /^\d{4}/.exec(date ?? '') ?? []))];
}
