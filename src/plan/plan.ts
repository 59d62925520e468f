/** One step of a session: which places of the guide are open, for how long, and what is done with them. */
export interface PlanStep {
  /** What the step is called; empty where its places name it. */
  title: string;
  /** Ids of entries, each with or without the anchor of a section: `rec-hou-03`, `rec-hou-03#jautajumi`. */
  places: string[];
  /** 0 where no time is set. */
  minutes: number;
  /** What the participants do; empty where nothing is set. */
  task: string;
  /** What only the trainer reads. */
  note: string;
}

/** A session in one language: a workshop of the guide or a set that a reader put together. */
export interface Plan {
  title: string;
  steps: PlanStep[];
}

/** The minutes of all steps together. */
export function totalMinutes({ steps }: Pick<Plan, 'steps'>): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Minutes from the start at which each step begins. */
export function startMinutes({ steps }: Pick<Plan, 'steps'>): number[] {
  return steps.map((_, index) => totalMinutes({ steps: steps.slice(0, index) }));
}

/** A place taken apart: the id of an entry and the anchor of a section, if it has one. */
export function placeParts(place: string): { id: string; anchor: string | undefined } {
  const [id = '', anchor] = place.split('#');
  return { id, anchor };
}
