import type { Finding } from '../generated/types.ts';

/**
 * Items of which the company changed the answer after an auditor had found otherwise, and that no auditor has examined
 * since. The edit drops the finding (SCORING section 1): that it does has to be said, or an edit of one character would
 * take a finding out of sight.
 */
export function changedAfterFinding(findings: readonly Finding[]): string[] {
  const ofItems = findings.filter(({ subject }) => subject.kind === 'item');
  const current = new Set(ofItems.filter(isCurrent).map(({ subject }) => subject.id));
  const changed = ofItems
    .filter((finding) => finding.state === 'superseded' && foundOtherwise(finding))
    .map(({ subject }) => subject.id)
    .filter((item) => !current.has(item));
  return [...new Set(changed)].sort();
}

/** Whether an auditor examined any answer, whatever became of the finding since; one that was withdrawn never was. */
export function wasExamined(findings: readonly Finding[]): boolean {
  return findings.some(({ subject, state }) => subject.kind === 'item' && state !== 'withdrawn');
}

function isCurrent({ state }: Finding): boolean {
  return state !== 'superseded' && state !== 'withdrawn';
}

function foundOtherwise({ verdict, decision }: Finding): boolean {
  return decision?.outcome === 'changed' || !['confirmed', 'na-accepted'].includes(verdict);
}
