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

/** Audits, with how much of the sample was examined and changed since, and whether access ended before they did. */
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
      ...checkedCounts(sample?.chosen ?? [], entry.id, findings),
    };
  });
}

/** What the company changed since was examined all the same: an edit cannot make an audit smaller than it was. */
function checkedCounts(
  chosen: NonNullable<Audit['sample']>['chosen'],
  auditId: string,
  findings: readonly Finding[],
): Pick<Audit, 'checked' | 'changedSince'> {
  const own = findings.filter(({ audit, state }) => audit === auditId && state !== 'withdrawn');
  const keysOf = (some: readonly Finding[]) => new Set(some.map(({ subject }) => subjectKey(subject)));
  const found = keysOf(own);
  const standing = keysOf(own.filter(({ state }) => state !== 'superseded'));
  const checked = chosen.map(({ subject }) => subjectKey(subject)).filter((key) => found.has(key));
  return { checked: checked.length, changedSince: checked.filter((key) => !standing.has(key)).length };
}

/** How much of what there was an audit examined, and who chose it. */
export interface Checked {
  audit: string;
  organisation: string;
  state: Audit['state'];
  /** Subjects of the sample that were examined. */
  checked: number;
  /** Of those, how many the company changed since. */
  changedSince: number;
  /** Subjects in the sample. */
  chosen: number;
  /** How many there were to choose from. */
  of: number;
  byService: number;
  byAuditor: number;
}

/** "Checked k of n, chosen by …" of every audit, for who prints it. An audit without a sample has checked nothing. */
export function checkedOf(audits: readonly Audit[]): Checked[] {
  return audits.map(({ id, organisation, state, checked, changedSince = 0, sample }) => {
    const chosen = sample?.chosen ?? [];
    const byService = chosen.filter(({ by }) => by === 'service').length;
    return {
      audit: id,
      organisation: organisation.name,
      state,
      checked,
      changedSince,
      chosen: chosen.length,
      of: sample?.of ?? 0,
      byService,
      byAuditor: chosen.length - byService,
    };
  });
}
