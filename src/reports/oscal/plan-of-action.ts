import type { Report } from '../../generated/types.ts';
import { indexReport } from '../report-index.ts';
import { assessmentAssets, productComponent } from './assessed-product.ts';
import { checklistResource, metadataOf } from './document-head.ts';
import { findingsOf } from './findings.ts';
import { uuidOf } from './identity.ts';
import { observationsOf } from './observations.ts';
import type { PlanOfAction } from './oscal-model.ts';
import { poamItemsOf } from './poam-items.ts';
import { listed } from './property.ts';

/** A plan of action and milestones: what the report says is open, with the findings and observations it belongs to. */
export function planOfActionOf(report: Report): PlanOfAction {
  const index = indexReport(report);
  const items = poamItemsOf(index);
  const findings = findingsOf(index).filter(({ uuid }) =>
    items.some((item) => item['related-findings']?.some((related) => related['finding-uuid'] === uuid)),
  );
  const needed = new Set(
    [...items, ...findings].flatMap((one) =>
      (one['related-observations'] ?? []).map((related) => related['observation-uuid']),
    ),
  );
  return {
    'plan-of-action-and-milestones': {
      uuid: uuidOf(report, 'plan-of-action'),
      metadata: metadataOf(report, 'Plan of action'),
      'system-id': { 'identifier-type': 'http://ietf.org/rfc/rfc4122', id: uuidOf(report, 'product') },
      'local-definitions': {
        components: [productComponent(report)],
        'assessment-assets': assessmentAssets(report),
      },
      ...listed(
        'observations',
        observationsOf(index).filter(({ uuid }) => needed.has(uuid)),
      ),
      ...listed('findings', findings),
      'poam-items': items,
      'back-matter': { resources: [checklistResource(report)] },
    },
  };
}
