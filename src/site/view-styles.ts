import { managementScheme } from '../charts/management-scheme.ts';
import { isWorkshop } from '../plan/workshop-plan.ts';
import type { PageView } from '../schema/page.ts';
import assessment from '../styles/assessment.css?url';
import assessmentPrint from '../styles/assessment-print.css?url';
import assessmentResult from '../styles/assessment-result.css?url';
import builder from '../styles/builder.css?url';
import builderPrint from '../styles/builder-print.css?url';
import builderSteps from '../styles/builder-steps.css?url';
import cards from '../styles/cards.css?url';
import charts from '../styles/charts.css?url';
import downloads from '../styles/downloads.css?url';
import home from '../styles/home.css?url';
import matrix from '../styles/matrix.css?url';
import schemes from '../styles/schemes.css?url';
import timeline from '../styles/timeline.css?url';
import workshops from '../styles/workshops.css?url';
import type { PageContext } from './page-context.ts';

/** Styles of lists that are more than a list. */
const lists: Partial<Record<(PageView & { type: 'list' })['of'], string>> = {
  statistic: charts,
  body: schemes,
  finding: matrix,
  event: timeline,
};

/**
 * Addresses of the styles that only some pages need. What stands in a component's own style element is sent with every
 * page, since one component of Starlight's stands for all views.
 */
export function viewStyles({ view, entry, model }: Pick<PageContext, 'view' | 'entry' | 'model'>): string[] {
  if (isWorkshop(entry)) return [workshops];
  if (entry) return managementScheme(model, entry.id) ? [schemes] : [];
  if (view?.type === 'home') return [home];
  if (view?.type === 'builder') return [builder, builderSteps, builderPrint];
  if (view?.type === 'downloads') return [downloads];
  if (view?.type === 'cards') return [cards];
  if (view?.type === 'assessment') return [assessment, assessmentResult, assessmentPrint];
  return view?.type === 'list' ? [lists[view.of]].filter((href) => href !== undefined) : [];
}
