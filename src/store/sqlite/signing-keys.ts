import { INSTALLATION } from '../records.ts';
import type { NewSigningKey, SigningKeyRecord } from '../report-records.ts';
import type { Store } from '../store.ts';
import { SigningKeyMoved } from '../store-errors.ts';
import type { Session } from './session.ts';

/** All signing keys of a database, newest first; the first without an end is the active one. */
export const ALL_SIGNING_KEYS = `SELECT kid, jwk, created_at AS createdAt, retired_at AS retiredAt FROM signing_keys
  ORDER BY retired_at IS NOT NULL, created_at DESC, rowid DESC`;

/** The store's methods about signing keys: their public halves, and from when to when each signs. */
export function signingKeyMethods({
  db,
  chain,
  read,
  write,
}: Session): Pick<Store, 'addSigningKey' | 'listSigningKeys'> {
  const list = db.prepare<[], SigningKeyRecord>(ALL_SIGNING_KEYS);
  const active = db.prepare<[], { kid: string }>('SELECT kid FROM signing_keys WHERE retired_at IS NULL');
  const insert = db.prepare<NewSigningKey & { at: string }>(
    'INSERT INTO signing_keys (kid, jwk, created_at) VALUES (:kid, :jwk, :at)',
  );
  const retire = db.prepare<{ kid: string; at: string }>(
    'UPDATE signing_keys SET retired_at = :at WHERE kid = :kid',
  );
  return {
    listSigningKeys: () => read(() => list.all()),
    addSigningKey: ({ kid, jwk, before, reason }, unit) =>
      write(unit, () => {
        if ((active.get()?.kid ?? null) !== before)
          throw new SigningKeyMoved('another signing key is active');
        if (before !== null) {
          retire.run({ kid: before, at: unit.at });
          const after = { kid: before, retiredAt: unit.at, reason };
          chain.append(unit, { scope: INSTALLATION, type: 'signing-key.retired', after });
        }
        insert.run({ kid, jwk, at: unit.at });
        chain.append(unit, { scope: INSTALLATION, type: 'signing-key.created', after: { kid, jwk } });
        return { kid, jwk, createdAt: unit.at, retiredAt: null };
      }),
  };
}
