import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import { canonical } from '../digest.ts';

/** The public half of a signing key, as a JSON Web Key. */
export interface PublicJwk {
  kty: 'OKP';
  crv: 'Ed25519';
  x: string;
}
export interface NewVaultKey {
  kid: string;
  jwk: PublicJwk;
}

/**
 * Where private keys are kept: never in the record, which is copied, exported and backed up. A key that was made is on the
 * disk before its public half is told to anybody.
 */
export interface KeyVault {
  create: () => Promise<NewVaultKey>;
  /** The private key; null when it is not here, as after a restore elsewhere. */
  find: (kid: string) => Promise<KeyObject | null>;
  remove: (kid: string) => Promise<void>;
  /** For people: where that is. */
  place: string;
}

/** The public half of a private key, and its id: the thumbprint of RFC 7638. */
export function publicHalf(privateKey: KeyObject): NewVaultKey {
  const { crv, kty, x } = createPublicKey(privateKey).export({ format: 'jwk' });
  if (kty !== 'OKP' || crv !== 'Ed25519' || x === undefined) throw new TypeError('not an Ed25519 key');
  const jwk: PublicJwk = { kty, crv, x };
  return { kid: thumbprint(jwk), jwk };
}

/** RFC 7638: SHA-256 over the required members in the order of their names, without blanks; which is RFC 8785 here. */
export function thumbprint({ kty, crv, x }: PublicJwk): string {
  return createHash('sha256').update(canonical({ kty, crv, x })).digest('base64url');
}
