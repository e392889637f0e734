import type { Audit, AuditInput, FactBasis, FactBasisInput, Finding } from '../generated/types.ts';
import { keptOf, shownEntry } from './entries.ts';
import { isBacking } from './evidence-backing.ts';
import type { RegisterContext } from './register-context.ts';

/** What the body of an audit holds once it is kept. */
export interface AuditBody extends AuditInput {
  organisation: Audit['organisation'];
  endedAt: string | null;
  /** The company took access away before it ended. */
  withdrawnAt: string | null;
  sample: Audit['sample'];
}

/** Audits, with how many subjects of the sample have a finding. */
export function auditsOf({ entries, show }: RegisterContext, findings: readonly Finding[]): Audit[] {
  return keptOf<AuditBody>(entries, 'audit').map((entry) => {
    const { withdrawnAt, ...body } = entry.body;
    const found = new Set(
      findings
        .filter(({ audit, state }) => audit === entry.id && state !== 'withdrawn')
        .map(({ subject }) => `${subject.kind} ${subject.id}`),
    );
    const chosen = body.sample?.chosen ?? [];
    const checked = chosen.filter(({ subject }) => found.has(`${subject.kind} ${subject.id}`)).length;
    const state = body.endedAt !== null ? 'ended' : withdrawnAt !== null ? 'withdrawn' : 'open';
    return { ...shownEntry(entry, show), ...body, state, checked };
  });
}

/** What the body of the reason for a fact holds once it is kept. Its id is the fact's. */
export interface FactBasisBody extends Required<FactBasisInput> {
  value: unknown;
}

/** Why profile facts are as they are said to be, and how well each is backed. */
export function factBasesOf(context: RegisterContext, findings: readonly Finding[]): FactBasis[] {
  const { entries, profile, show, digestOf, asOf } = context;
  return keptOf<FactBasisBody>(entries, 'fact-basis').map((entry) => {
    const { body, id } = entry;
    const current = digestOf(body.value ?? null) === digestOf(profile[id] ?? null);
    const examined = findings.find(
      ({ subject, state }) => subject.kind === 'fact' && subject.id === id && state === 'final',
    );
    const word = body.evidence.some((piece) => isBacking(piece, asOf)) ? 'A1' : 'A0';
    const backed = examined === undefined ? word : examined.verdict === 'confirmed' ? 'A3' : 'A0';
    return { ...shownEntry(entry, show), fact: id, ...body, current, assurance: current ? backed : 'A0' };
  });
}
