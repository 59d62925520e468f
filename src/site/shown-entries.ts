import { areaOverview } from '../model/area.ts';
import { entriesOf } from '../model/select.ts';
import type { Entry, Model } from '../model/types.ts';
import type { PageView } from '../schema/page.ts';

/** The entries whose facts a page puts together; none for prose and for the list of what is due. */
export function shownEntries(model: Model, view: PageView | undefined): Entry[] {
  if (view?.type === 'home') return [...model.entries.values()];
  if (view?.type === 'list' || view?.type === 'cards') return entriesOf(model, view.of);
  if (view?.type === 'assessment') return entriesOf(model, 'success-factor');
  if (view?.type === 'area') return [...new Set(Object.values(areaOverview(model, view.area)).flat())];
  return [];
}
