import { canonical } from '../../digest.ts';
import type { Entry } from '../../generated/types.ts';
import {
  assessmentScope,
  type EntriesChange,
  type EntriesRecorded,
  type EntryChange,
  type Unit,
} from '../records.ts';
import type { Store } from '../store.ts';
import { RevisionConflict } from '../store-errors.ts';
import type { Session } from './session.ts';

/** The store's method that records entries of every kind: all of them or none. */
export function entryMethods(session: Session): Pick<Store, 'recordEntries' | 'isFileNamed'> {
  const { assessments, entries } = session;
  const record = recorder(session);
  return {
    isFileNamed: (sha256) => session.read(() => entries.isFileNamed(sha256)),
    recordEntries: (input, unit) =>
      session.write(unit, () => {
        const { assessmentId, changes } = input;
        const { revision } = assessments.getOpen(assessmentId);
        const found = changes.map(({ kind, id }) => entries.find(assessmentId, kind, id));
        refuseIfMoved(input, revision, found);
        const isSame = changes.map(
          ({ body }, index) => canonical(found[index]?.body ?? null) === canonical(body),
        );
        const isChange = isSame.includes(false);
        const assessmentRevision = isChange ? assessments.raiseRevision(assessmentId, unit.at) : revision;
        const recorded = changes.flatMap((change, index): Entry[] => {
          const was = found[index] ?? null;
          if (!isSame[index]) return [record({ assessmentId, assessmentRevision }, change, was, unit)];
          return was === null ? [] : [was];
        });
        return { assessmentRevision, entries: recorded };
      }),
  };
}

function refuseIfMoved(
  { changes, expectedAssessmentRevision }: EntriesChange,
  revision: number,
  found: readonly (Entry | null)[],
): void {
  if (expectedAssessmentRevision !== null && expectedAssessmentRevision !== revision) {
    throw new RevisionConflict({ revision });
  }
  for (const [index, { expectedRevision }] of changes.entries()) {
    const present = found[index]?.revision ?? 0;
    if (expectedRevision !== null && expectedRevision !== present) {
      throw new RevisionConflict({ revision: present });
    }
  }
}

function recorder({ chain, entries }: Session) {
  return (
    { assessmentId, assessmentRevision }: { assessmentId: string; assessmentRevision: number },
    { kind, id, body }: EntryChange,
    was: Entry | null,
    unit: Unit<EntriesRecorded>,
  ): Entry => {
    const revision = (was?.revision ?? 0) + 1;
    const entry = {
      kind,
      id,
      body,
      revision,
      createdAt: was?.createdAt ?? unit.at,
      updatedAt: unit.at,
      author: unit.actor,
    };
    entries.put(assessmentId, entry);
    chain.append(unit, {
      scope: assessmentScope(assessmentId),
      type: body === null ? 'entry.withdrawn' : 'entry.recorded',
      before: was && { kind, id, body: was.body, revision: was.revision },
      after: { kind, id, body, revision, assessmentRevision },
    });
    return entry;
  };
}
