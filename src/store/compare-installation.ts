import { canonical } from '../digest.ts';
import type { Fault } from './fault.ts';
import { everyItem } from './paging.ts';
import { assessmentScope } from './records.ts';
import type { Installation, Told } from './replay-installation.ts';
import type { Store } from './store.ts';

/**
 * The first organisation, key, grant or signing key that is not what the chain of the installation says, that no event tells of, or
 * that is gone; and the first report kept for an organisation that does not own its assessment. Null when all is right.
 * @param end how many events the chain has
 */
export async function compareInstallation(
  store: Store,
  told: Installation,
  end: number,
): Promise<Fault | null> {
  const keys = everyItem((page) => store.listKeys(null, page));
  return (
    (await organisationFault(store, told)) ??
    (await faultAmong('key', told.keys, { kept: keys, end })) ??
    (await faultAmong('grant', told.grants, { kept: everyGrant(store), end })) ??
    (await faultAmong('signing key', told.signingKeys, { kept: everySigningKey(store), end })) ??
    (await strayReport(store, told, end))
  );
}

async function organisationFault(store: Store, { organisations }: Installation): Promise<Fault | null> {
  for (const [id, told] of organisations) {
    const what = difference(told, await store.findOrganisation(id));
    if (what !== null) return { seq: told.seq, what: `the organisation ${id} ${what}` };
  }
  return null;
}

async function faultAmong<T extends { id: string }>(
  kind: string,
  told: ReadonlyMap<string, Told<T>>,
  { kept, end }: { kept: AsyncIterable<T>; end: number },
): Promise<Fault | null> {
  const missing = new Map(told);
  for await (const record of kept) {
    const { id } = record;
    const own = told.get(id);
    if (own === undefined) return { seq: end + 1, what: `the ${kind} ${id} is there, and no event says why` };
    const what = difference(own, record);
    if (what !== null) return { seq: own.seq, what: `the ${kind} ${id} ${what}` };
    missing.delete(id);
  }
  for (const [id, { seq }] of missing) return { seq, what: `the ${kind} ${id} is gone` };
  return null;
}

function difference<T extends { id: string }>({ record }: Told<T>, kept: T | null): string | null {
  if (kept === null) return 'is gone';
  const stored = new Map<string, unknown>(Object.entries(kept));
  const wrong = Object.entries(record).find(
    ([name, value]) => canonical(stored.get(name) ?? null) !== canonical(value),
  );
  return wrong === undefined ? null : `has another ${wrong[0]} than the chain says`;
}

async function* everySigningKey(store: Store) {
  for (const key of await store.listSigningKeys()) yield { id: key.kid, ...key };
}

/** Grants of erased assessments too: they stay, as withdrawn. */
async function* everyGrant(store: Store) {
  const prefix = assessmentScope('');
  for (const scope of await store.listScopes()) {
    if (!scope.startsWith(prefix)) continue;
    yield* everyItem((page) => store.listGrants(scope.slice(prefix.length), page));
  }
}

/** What is compared by assessment misses a report that claims another owner, or an assessment that was erased. */
async function strayReport(
  store: Store,
  { organisations }: Installation,
  end: number,
): Promise<Fault | null> {
  for (const organisationId of organisations.keys()) {
    const filter = { organisationId, relation: 'owned', assessmentId: null, productId: null } as const;
    for await (const { id, assessmentId } of everyItem((page) => store.listReports(filter, page))) {
      const owner = (await store.findAssessment(assessmentId))?.organisationId;
      // Looked up again, because an erasure may have come in between.
      if (owner === organisationId || (await store.findReport(id)) === null) continue;
      return {
        seq: end + 1,
        what: `the report ${id} is there, but ${organisationId} has no such assessment`,
      };
    }
  }
  return null;
}
