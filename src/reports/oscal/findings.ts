import type { Item } from '../../generated/types.ts';
import type { ReportIndex } from '../report-index.ts';
import { auditUuids } from './audit-findings.ts';
import { computed } from './document-head.ts';
import { uuidOf } from './identity.ts';
import { markupLineOf } from './markup.ts';
import { observationUuid } from './observations.ts';
import type { Finding } from './oscal-model.ts';
import { listed, propsOf } from './property.ts';
import { flaggedItems, objectiveId } from './reviewed-controls.ts';

type Status = Finding['target']['status'];
type Cause = 'open' | 'confirmed' | 'unsubstantiated';

/** One finding for each item with a flag that was asked: whether the flag triggers in what is shown by evidence. */
export function findingsOf(index: ReportIndex): Finding[] {
  return flaggedItems(index).map((item) => findingOf(index, item));
}

/** The UUID of an item's finding, or null when it has none. */
export function findingUuid(index: ReportIndex, id: string): string | null {
  return flaggedItems(index).some((item) => item.id === id) ? uuidOf(index.report, 'finding', id) : null;
}

function findingOf(index: ReportIndex, item: Item): Finding {
  const { id, flag } = item;
  const { declared = null, substantiated = null } = index.flag(id) ?? {};
  const observation = observationUuid(index, id);
  const related = [...(observation === null ? [] : [observation]), ...auditUuids(index.report, id)];
  const status = statusOf(index, id, substantiated);
  return {
    uuid: uuidOf(index.report, 'finding', id),
    title: markupLineOf(item.question),
    description: `Flag ${flag}: ${status.remarks}`,
    props: propsOf({ item: id, flag, declared, substantiated }),
    origins: computed(index.report),
    target: { type: 'objective-id', 'target-id': objectiveId(item), status },
    ...listed(
      'related-observations',
      related.map((uuid) => ({ 'observation-uuid': uuid })),
    ),
  };
}

const CAUSES: Record<Cause, string> = {
  open: 'There is no answer that counts, so it is not known.',
  confirmed: "By the company's own word it is below the threshold of the flag.",
  unsubstantiated: 'The company says more than is shown; what is shown is below the threshold of the flag.',
};

/** Fail is only what the company itself confirms, pass only what an assessor examined; all else is "other". */
function statusOf(index: ReportIndex, id: string, cause: Cause | null): Status {
  if (cause !== null) {
    const reason = cause === 'confirmed' ? 'fail' : 'other';
    return { state: 'not-satisfied', reason, remarks: CAUSES[cause] };
  }
  const assurance = index.node(`response/${id}`)?.value['assurance'];
  const examined = assurance === 'A3' || assurance === 'A4';
  const by = examined
    ? 'as an assessor examined'
    : `with assurance ${assurance ?? 'A0'}, examined by no assessor`;
  return {
    state: 'satisfied',
    reason: examined ? 'pass' : 'other',
    remarks: `What is shown reaches the threshold of the flag, ${by}. It says nothing more.`,
  };
}
