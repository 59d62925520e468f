import { compareEntries } from '../model/order.ts';
import { entriesOf } from '../model/select.ts';
import type { Entry, Model } from '../model/types.ts';
import type { Labels } from '../schema/taxonomy.ts';

/** Those on the left work together in what is on the right. */
export interface Cooperation {
  /** Bodies with entries; of a group without a host, its members as the source names them. */
  who: (Entry<'body'> | Labels)[];
  /** Councils and units, then projects. */
  what: Entry<'body' | 'project'>[];
}

/**
 * Who works with whom, as the entries have it: bodies with the councils within them and the projects they carry out,
 * and groups that stand on their own with their members. The most connected come first.
 */
export function cooperationOf(model: Model): Cooperation[] {
  const rows = new Map<string, Cooperation>();
  const add = (ids: readonly string[], what: Entry<'body' | 'project'>) => {
    const who = ids.map((id) => model.entries.get(id)).filter((entry) => isBody(entry));
    if (who.length === 0) return;
    const key = who.map(({ id }) => id).join(' ');
    const row = rows.get(key) ?? { who, what: [] };
    row.what.push(what);
    rows.set(key, row);
  };
  const bodies = entriesOf(model, 'body');
  for (const body of bodies) add(body.data.partOf, body);
  const projects = entriesOf(model, 'project').sort(
    (a, b) =>
      beginning(model, a).localeCompare(beginning(model, b)) || a.id.localeCompare(b.id, 'en', { numeric: true }),
  );
  for (const project of projects) add(project.data.bodies, project);
  const alone = bodies
    .filter(({ data }) => data.partOf.length === 0 && data.members.length > 0)
    .map((body) => ({ who: body.data.members, what: [body] }));
  return [...[...rows.values()].sort((a, b) => b.what.length - a.what.length || byFirst(a, b)), ...alone];
}

/** Whether what stands on the left has an entry of its own. */
export function isBody(who: Entry | Labels | undefined): who is Entry<'body'> {
  return who !== undefined && 'kind' in who && who.kind === 'body';
}

/** By the year it began; without one, by that of the project that followed, then by number. */
function beginning(model: Model, { data: { period, followedBy } }: Entry<'project'>): string {
  const next = model.entries.get(followedBy[0] ?? '')?.data;
  const from = period?.from ?? (next?.kind === 'project' ? next.period?.from : undefined);
  return from?.slice(0, 4) ?? '9999';
}

function byFirst(a: Cooperation, b: Cooperation): number {
  const [first, second] = [a.who[0], b.who[0]];
  return isBody(first) && isBody(second) ? compareEntries(first, second) : 0;
}
