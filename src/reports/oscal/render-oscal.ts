import type { Report } from '../../generated/types.ts';
import { assessmentPlanOf } from './assessment-plan.ts';
import { assessmentResultsOf } from './assessment-results.ts';
import type { OscalModel } from './oscal-models.ts';
import { planOfActionOf } from './plan-of-action.ts';
import { sayWithheld } from './withheld.ts';

const MAKERS: Record<OscalModel, (report: Report) => object> = {
  'assessment-results': assessmentResultsOf,
  'assessment-plan': assessmentPlanOf,
  poam: planOfActionOf,
};

/** A report as one of the three OSCAL documents, as indented JSON; the same report gives the same bytes. */
export function renderOscal(report: Report, model: OscalModel): string {
  return `${JSON.stringify(MAKERS[model](sayWithheld(report)), null, 2)}\n`;
}
