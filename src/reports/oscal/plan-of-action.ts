import type { Report } from '../../generated/types.ts';
import { indexReport, type ReportIndex } from '../report-index.ts';
import { assessmentAssets, productComponent } from './assessed-product.ts';
import { auditObservations } from './audit-findings.ts';
import { checklistResource, metadataOf } from './document-head.ts';
import { findingsOf } from './findings.ts';
import { uuidOf } from './identity.ts';
import { observationsOf } from './observations.ts';
import type { PlanOfAction, PoamItem } from './oscal-model.ts';
import { poamItemsOf } from './poam-items.ts';
import { listed } from './property.ts';
import { risksOf } from './risks.ts';

type Document = PlanOfAction['plan-of-action-and-milestones'];

/** A plan of action and milestones: what the report says is open, with the findings and observations it belongs to. */
export function planOfActionOf(report: Report): PlanOfAction {
  const index = indexReport(report);
  const items = poamItemsOf(index);
  return {
    'plan-of-action-and-milestones': {
      uuid: uuidOf(report, 'plan-of-action'),
      metadata: metadataOf(report, 'Plan of action'),
      'system-id': { 'identifier-type': 'http://ietf.org/rfc/rfc4122', id: uuidOf(report, 'product') },
      'local-definitions': {
        components: [productComponent(report)],
        'assessment-assets': assessmentAssets(report),
      },
      ...relatedThings(index, items),
      'poam-items': items,
      'back-matter': { resources: [checklistResource(report)] },
    },
  };
}

/** Only what an item, or a finding of one, points at; every risk, because what is done about it stands in it. */
function relatedThings(
  index: ReportIndex,
  items: readonly PoamItem[],
): Pick<Document, 'observations' | 'risks' | 'findings'> {
  const { report } = index;
  const ofItems = new Set(
    items.flatMap((item) => (item['related-findings'] ?? []).map((related) => related['finding-uuid'])),
  );
  const findings = findingsOf(index).filter(({ uuid }) => ofItems.has(uuid));
  const needed = new Set(
    [...items, ...findings].flatMap((one) =>
      (one['related-observations'] ?? []).map((related) => related['observation-uuid']),
    ),
  );
  const observations = [...observationsOf(index), ...auditObservations(report)];
  return {
    ...listed(
      'observations',
      observations.filter(({ uuid }) => needed.has(uuid)),
    ),
    ...listed('risks', risksOf(report)),
    ...listed('findings', findings),
  };
}
