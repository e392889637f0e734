import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { canonical } from '../digest.ts';
import type { Envelope } from '../generated/types.ts';
import type { PublicJwk } from './key-vault.ts';

const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

/** What is signed: DSSE's pre-authentication encoding, which binds the type of the payload to its bytes. */
function preAuthenticationEncoding(type: string, payload: Buffer): Buffer {
  const head = `DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `;
  return Buffer.concat([Buffer.from(head), payload]);
}

/** A statement, as canonical JSON, in a signed envelope (DSSE v1, Ed25519). */
export function signedEnvelope(statement: string, kid: string, key: KeyObject): Envelope {
  const payload = Buffer.from(statement);
  const sig = sign(null, preAuthenticationEncoding(PAYLOAD_TYPE, payload), key);
  return {
    payloadType: PAYLOAD_TYPE,
    payload: payload.toString('base64'),
    signatures: [{ keyid: kid, sig: sig.toString('base64') }],
  };
}

export interface EnvelopeFault {
  /** JSON pointer into the envelope. */
  pointer: string;
  what: string;
}
export interface Opened {
  statement: unknown;
  /** The key that signed it; null when none of the given ones did. */
  kid: string | null;
  faults: EnvelopeFault[];
}

/**
 * Opens an envelope: what it states, and which of the keys signed it. Without a key the statement can still be compared
 * with the report, and nobody vouches for it.
 */
export function openEnvelope(envelope: Envelope, keys: ReadonlyMap<string, PublicJwk>): Opened {
  const [signature] = envelope.signatures;
  const payload = exactBase64(envelope.payload);
  const sig = exactBase64(signature?.sig ?? '');
  if (payload === null) return closed('/payload', 'it is not base64 as the service writes it');
  const statement = statementIn(payload);
  if (statement === undefined) return closed('/payload', 'it does not hold JSON');
  if (sig?.length !== 64) return closed('/signatures/0/sig', 'it is not an Ed25519 signature in base64');
  if (keys.size === 0) return { statement, kid: null, faults: [] };
  const encoded = preAuthenticationEncoding(envelope.payloadType, payload);
  const kid = signerAmong(keys, signature?.keyid ?? '', encoded, sig);
  return { statement, kid, faults: faultsOf(kid, signature?.keyid ?? '', keys) };
}

function closed(pointer: string, what: string): Opened {
  return { statement: undefined, kid: null, faults: [{ pointer, what }] };
}

function signerAmong(
  keys: ReadonlyMap<string, PublicJwk>,
  named: string,
  encoded: Buffer,
  sig: Buffer,
): string | null {
  const order = [named, ...keys.keys()];
  return order.find((kid) => isSignedBy(keys.get(kid), encoded, sig)) ?? null;
}

function isSignedBy(jwk: PublicJwk | undefined, encoded: Buffer, sig: Buffer): boolean {
  if (jwk === undefined) return false;
  return verify(null, encoded, createPublicKey({ key: { ...jwk }, format: 'jwk' }), sig);
}

/** A signature by an unknown key may be right, and nobody here can tell; one that names a known key and fails is wrong. */
function faultsOf(kid: string | null, named: string, keys: ReadonlyMap<string, PublicJwk>): EnvelopeFault[] {
  if (kid !== null && kid !== named) {
    return [{ pointer: '/signatures/0/keyid', what: `it names ${named}, and ${kid} signed it` }];
  }
  if (kid === null && keys.has(named)) {
    return [{ pointer: '/signatures/0/sig', what: `the signature does not fit the payload under ${named}` }];
  }
  return [];
}

/** Several texts decode to the same bytes; only the one that encoding gives is taken, so that no character is free. */
export function exactBase64(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : null;
}

function statementIn(payload: Buffer): unknown {
  try {
    const text = payload.toString('utf8');
    const value: unknown = JSON.parse(text);
    return canonical(value) === text ? value : undefined;
  } catch {
    return undefined;
  }
}
