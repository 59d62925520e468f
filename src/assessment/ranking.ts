import { type Assessment, answerOf } from './assessment.ts';

/** The factors in the order in which a group might talk about them. */
export interface Ranking {
  /** Ids of rated factors: the lowest level first, of equal ones those without evidence first, then by number. */
  rated: string[];
  /** Ids of the others, by number. */
  unrated: string[];
}

/**
 * Says what to talk about first.
 * @param ids all factors by number
 */
export function ranking(assessment: Assessment, ids: readonly string[]): Ranking {
  const factors = ids.map((id) => {
    const { level, evidence } = answerOf(assessment, id);
    return { id, level, shown: evidence.trim() !== '' };
  });
  const rated = factors.flatMap(({ id, level, shown }) => (level === undefined ? [] : [{ id, level, shown }]));
  return {
    // Sorting is stable, so equal ones keep the order of their numbers.
    rated: rated.sort((a, b) => a.level - b.level || Number(a.shown) - Number(b.shown)).map(({ id }) => id),
    unrated: factors.filter(({ level }) => level === undefined).map(({ id }) => id),
  };
}
