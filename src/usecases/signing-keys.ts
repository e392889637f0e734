import type { KeyObject } from 'node:crypto';
import { canonical } from '../digest.ts';
import { HrbaError } from '../errors.ts';
import type { Jwks } from '../generated/types.ts';
import type { PublicJwk } from '../signing/key-vault.ts';
import type { SigningKeyRecord } from '../store/report-records.ts';
import { SigningKeyMoved } from '../store/store-errors.ts';
import { type Deps, unitOf } from './deps.ts';
import { OPERATOR } from './first-administrator.ts';

/** How often a key is looked for again when another process makes one at the same moment. */
const ATTEMPTS = 5;

export interface Signer {
  kid: string;
  key: KeyObject;
}

/**
 * The key that signs now. At the first run it is made; and where its private half is missing, as after a restore on another
 * machine, it is retired and a new one made, which is said aloud: what the old one signed still verifies.
 * The record says which key is active, so a rotation by another process is followed at once.
 * @throws HrbaError HRBA_UNAVAILABLE when keys kept changing
 */
export async function activeSigner(deps: Deps): Promise<Signer> {
  let missing: string | null = null;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const active = await activeKey(deps);
    const key = active === null ? null : await deps.signing.vault.find(active.kid);
    if (active !== null && key !== null) return { kid: active.kid, key };
    // A rotation takes the file away after it has told the record: what is missing twice is missing.
    if (active !== null && missing !== active.kid) missing = active.kid;
    else await tryNewKey(deps, active?.kid ?? null);
  }
  throw new HrbaError('HRBA_UNAVAILABLE', 'The signing key kept changing. Try again.', { retryAfter: 1 });
}

async function tryNewKey(deps: Deps, before: string | null): Promise<void> {
  const reason = before === null ? 'the first key' : 'its private half is missing';
  try {
    const { kid } = await addKey(deps, before, reason);
    if (before !== null)
      deps.signing.onMissing({ missing: before, made: kid, place: deps.signing.vault.place });
  } catch (error) {
    if (!(error instanceof SigningKeyMoved)) throw error;
  }
}

/**
 * A new key signs from now on. The private half of the one before is removed: it signs nothing any more. Its public half
 * stays in the key set, so that old reports verify.
 * @throws HrbaError HRBA_BUSY_RECORD when somebody else rotated at the same moment
 */
export async function rotateSigningKey(deps: Deps): Promise<SigningKeyRecord> {
  const before = (await activeKey(deps))?.kid ?? null;
  try {
    const made = await addKey(deps, before, 'rotated');
    if (before !== null) await deps.signing.vault.remove(before);
    return made;
  } catch (error) {
    if (!(error instanceof SigningKeyMoved)) throw error;
    throw new HrbaError('HRBA_BUSY_RECORD', 'Another process changed the signing key at the same moment.', {
      retryAfter: 1,
    });
  }
}

/** The private half is on the disk before the record names the key; one that the record does not take is removed. */
async function addKey(deps: Deps, before: string | null, reason: string): Promise<SigningKeyRecord> {
  const { vault } = deps.signing;
  const { kid, jwk } = await vault.create();
  try {
    const unit = unitOf<SigningKeyRecord>(deps, OPERATOR);
    return await deps.store.addSigningKey({ kid, jwk: canonical(jwk), before, reason }, unit);
  } catch (error) {
    await vault.remove(kid);
    throw error;
  }
}

async function activeKey(deps: Deps): Promise<SigningKeyRecord | null> {
  const keys = await deps.store.listSigningKeys();
  return keys.find(({ retiredAt }) => retiredAt === null) ?? null;
}

/** The public keys of the installation as a JSON Web Key Set: retired ones too, so that old reports verify. */
export async function readKeySet(deps: Pick<Deps, 'store'>): Promise<Jwks> {
  return { keys: (await deps.store.listSigningKeys()).map(presentSigningKey) };
}

/** A signing key as its readers see it. */
export function presentSigningKey({
  kid,
  jwk,
  createdAt,
  retiredAt,
}: SigningKeyRecord): Jwks['keys'][number] {
  return {
    ...(JSON.parse(jwk) as PublicJwk),
    kid,
    use: 'sig',
    alg: 'EdDSA',
    created: createdAt,
    ...(retiredAt === null ? {} : { retired: retiredAt }),
  };
}
