import type { Audit, AuditInput, Finding } from '../generated/types.ts';
import { accessEnd } from './access.ts';
import { keptOf, shownEntry } from './entries.ts';
import { subjectKey } from './findings.ts';
import type { RegisterContext } from './register-context.ts';

/** What the body of an audit holds once it is kept. */
export interface AuditBody extends AuditInput {
  organisation: Audit['organisation'];
  endedAt: string | null;
  sample: Audit['sample'];
}

/** Audits, with how many subjects of the sample have a finding, and whether access ended before they did. */
export function auditsOf({ entries, show, access }: RegisterContext, findings: readonly Finding[]): Audit[] {
  return keptOf<AuditBody>(entries, 'audit').map((entry) => {
    const { endedAt, organisation, sample } = entry.body;
    const lost = access === undefined ? null : accessEnd(organisation.id, entry.createdAt, access);
    const withdrawnAt = lost !== null && (endedAt === null || lost < endedAt) ? lost : null;
    return {
      ...shownEntry(entry, show),
      ...entry.body,
      withdrawnAt,
      state: withdrawnAt !== null ? 'withdrawn' : endedAt !== null ? 'ended' : 'open',
      checked: checkedCount(sample?.chosen ?? [], entry.id, findings),
    };
  });
}

function checkedCount(
  chosen: NonNullable<Audit['sample']>['chosen'],
  auditId: string,
  findings: readonly Finding[],
): number {
  const found = new Set(
    findings
      .filter(({ audit, state }) => audit === auditId && state !== 'withdrawn' && state !== 'superseded')
      .map(({ subject }) => subjectKey(subject)),
  );
  return chosen.filter(({ subject }) => found.has(subjectKey(subject))).length;
}

/** How much of what there was an audit examined, and who chose it. */
export interface Checked {
  audit: string;
  organisation: string;
  state: Audit['state'];
  /** Subjects of the sample with a finding that stands. */
  checked: number;
  /** Subjects in the sample. */
  chosen: number;
  /** How many there were to choose from. */
  of: number;
  byService: number;
  byAuditor: number;
}

/** "Checked k of n, chosen by …" of every audit, for who prints it. An audit without a sample has checked nothing. */
export function checkedOf(audits: readonly Audit[]): Checked[] {
  return audits.map(({ id, organisation, state, checked, sample }) => {
    const chosen = sample?.chosen ?? [];
    const byService = chosen.filter(({ by }) => by === 'service').length;
    return {
      audit: id,
      organisation: organisation.name,
      state,
      checked,
      chosen: chosen.length,
      of: sample?.of ?? 0,
      byService,
      byAuditor: chosen.length - byService,
    };
  });
}
