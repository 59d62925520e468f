/** The steps of the scale, lowest first; what each is called and how it is told from its neighbours stands in `content/i18n`. */
export const levels = [0, 1, 2, 3] as const;
export type Level = (typeof levels)[number];

/** The longest evidence for one factor, in characters; twelve of them still print on one page. */
export const EVIDENCE_MAX = 300;
/** The longest name of a group, in characters. */
export const GROUP_MAX = 80;

/** What a group says of one factor. */
export interface Answer {
  /** Undefined while the factor has not been rated. */
  level: Level | undefined;
  evidence: string;
}

/** The answers of a group, or of one person. */
export interface Assessment {
  /** The day it is of, `YYYY-MM-DD`; empty before the first answer. */
  date: string;
  /** What the group calls itself; may be empty. */
  group: string;
  /** By the id of the factor; a factor without level and evidence has none. */
  answers: Readonly<Record<string, Answer>>;
}

export const blank: Assessment = { date: '', group: '', answers: {} };

const unanswered: Answer = { level: undefined, evidence: '' };

/** The answer to a factor, or that there is none yet. */
export function answerOf({ answers }: Assessment, id: string): Answer {
  return (Object.hasOwn(answers, id) && answers[id]) || unanswered;
}

/** The assessment with one answer changed; an answer that says nothing any more is left out. */
export function withAnswer(assessment: Assessment, id: string, change: Partial<Answer>): Assessment {
  const answer = { ...answerOf(assessment, id), ...change };
  const { [id]: _, ...others } = assessment.answers;
  const says = answer.level !== undefined || answer.evidence !== '';
  return { ...assessment, answers: says ? { ...others, [id]: answer } : others };
}

/**
 * The assessment with a day, where it has none yet.
 * @param day `YYYY-MM-DD`
 */
export function dated(assessment: Assessment, day: string): Assessment {
  return assessment.date === '' ? { ...assessment, date: day } : assessment;
}

/** Whether there is nothing to keep. */
export function isBlank({ date, group, answers }: Assessment): boolean {
  return date === '' && group === '' && Object.keys(answers).length === 0;
}
