import type { Report } from '../../generated/types.ts';
import { indexReport } from '../report-index.ts';
import { assessmentAssets, productComponent, productSubject } from './assessed-product.ts';
import { checklistResource, hrefTo, metadataOf } from './document-head.ts';
import { uuidOf } from './identity.ts';
import type { AssessmentPlan, Resource } from './oscal-model.ts';
import { listed } from './property.ts';
import { localObjectives, reviewedControls } from './reviewed-controls.ts';

/** The UUID of the plan that a report's results import. */
export function planUuid(report: Report): string {
  return uuidOf(report, 'assessment-plan');
}

/** A minimal assessment plan: what was asked of which product, and what a finding can be about. */
export function assessmentPlanOf(report: Report): AssessmentPlan {
  const index = indexReport(report);
  const product = productResource(report);
  return {
    'assessment-plan': {
      uuid: planUuid(report),
      metadata: metadataOf(report, 'Assessment plan'),
      'import-ssp': { href: hrefTo(product), remarks: 'There is no system security plan.' },
      'local-definitions': {
        components: [productComponent(report)],
        ...listed('objectives-and-methods', localObjectives(index)),
      },
      'reviewed-controls': reviewedControls(index),
      'assessment-subjects': [{ type: 'component', 'include-subjects': [productSubject(report)] }],
      'assessment-assets': assessmentAssets(report),
      'back-matter': { resources: [checklistResource(report), product] },
    },
  };
}

function productResource(report: Report): Resource {
  return {
    uuid: uuidOf(report, 'instead-of-a-security-plan'),
    title: 'The product, instead of a system security plan',
    description:
      'OSCAL asks for one. What is known of the product is its description, in the component of this plan.',
  };
}
