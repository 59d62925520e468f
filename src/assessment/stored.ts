import { type Answer, type Assessment, blank, EVIDENCE_MAX, GROUP_MAX, levels } from './assessment.ts';

/** Grows when answers of before would mean something else now; they are then not read. */
const VERSION = 1;

/** What a stored text holds, as far as it can be used. */
export interface Reading {
  assessment: Assessment;
  /** Whether there is a text that nothing can be made of. */
  unreadable: boolean;
  /** Ids whose answers are not of today's factors, or are damaged. */
  ignored: string[];
}

/** The assessment as text for the browser's storage. */
export function storedText(assessment: Assessment): string {
  return JSON.stringify({ version: VERSION, ...assessment });
}

/**
 * Reads what {@link storedText} wrote, maybe in another edition of the guide, or what has become of it.
 * @param text as it was found; null where there is none
 * @param ids the factors of today
 */
export function readStored(text: string | null, ids: readonly string[]): Reading {
  if (text === null) return { assessment: blank, unreadable: false, ignored: [] };
  const data = parsed(text);
  if (data?.version !== VERSION || !isRecord(data.answers)) return { assessment: blank, unreadable: true, ignored: [] };
  const found = Object.entries(data.answers).map(([id, answer]) => ({ id, answer: answerFrom(answer) }));
  const usable = found.flatMap(({ id, answer }) => (answer && ids.includes(id) ? [[id, answer] as const] : []));
  const used = usable.map(([id]) => id);
  return {
    assessment: {
      date: dayFrom(data.date),
      group: textFrom(data.group, GROUP_MAX) ?? '',
      answers: Object.fromEntries(usable),
    },
    unreadable: false,
    ignored: found.map(({ id }) => id).filter((id) => !used.includes(id)),
  };
}

function answerFrom(value: unknown): Answer | undefined {
  if (!isRecord(value)) return undefined;
  const level = levels.find((known) => known === value.level);
  const evidence = textFrom(value.evidence, EVIDENCE_MAX);
  const damaged = (level === undefined && value.level !== undefined) || evidence === undefined;
  return damaged ? undefined : { level, evidence };
}

function dayFrom(value: unknown): string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return '';
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value) ? value : '';
}

function textFrom(value: unknown, max: number): string | undefined {
  return typeof value === 'string' ? value.slice(0, max) : undefined;
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return isRecord(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
