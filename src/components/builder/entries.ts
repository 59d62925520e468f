import type { PartLoader } from '../../parts/loader.ts';
import type { EntryPart, PartList } from '../../parts/part.ts';
import type { Plan } from '../../plan/plan.ts';
import { entriesOf } from '../../set/outline.ts';

/** The entries that the open set needs, as far as they could be loaded. */
export class Entries {
  list: PartList | undefined;
  readonly parts = new Map<string, EntryPart>();
  /** True when something could not be had. */
  incomplete = false;
  private readonly loader: PartLoader;

  constructor(loader: PartLoader) {
    this.loader = loader;
  }

  /** Loads what a set needs and isn't here; what failed is tried again each time. Never rejects. */
  async load(plan: Plan): Promise<void> {
    try {
      this.list ??= await this.loader.list();
      const wanted = entriesOf(plan, this.list).filter((id) => !this.parts.has(id));
      const tried = await Promise.allSettled(wanted.map((id) => this.part(id)));
      this.incomplete = tried.some(({ status }) => status === 'rejected');
    } catch {
      this.incomplete = true;
    }
  }

  /** One entry. @throws when it can't be had */
  async part(id: string): Promise<EntryPart> {
    const part = this.parts.get(id) ?? (await this.loader.part(id));
    this.parts.set(id, part);
    return part;
  }
}
