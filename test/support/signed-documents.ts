import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { canonical } from '../../src/digest.ts';
import type { Report, SignedReport, WithheldText } from '../../src/generated/types.ts';
import { redactedCopy } from '../../src/sealing/redacted-copy.ts';
import { saltsOf, sealedForm } from '../../src/sealing/sealed-form.ts';
import { signedEnvelope } from '../../src/signing/envelope.ts';
import { type PublicJwk, publicHalf } from '../../src/signing/key-vault.ts';
import { publicationStatement, reportStatement } from '../../src/usecases/report-statement.ts';
import { INSTALLATION } from './signing.ts';

export interface TestKey {
  kid: string;
  jwk: PublicJwk;
  key: KeyObject;
  keys: ReadonlyMap<string, PublicJwk>;
}

/** A signing key outside any record. */
export function testKey(): TestKey {
  const { privateKey: key } = generateKeyPairSync('ed25519');
  const { kid, jwk } = publicHalf(key);
  return { kid, jwk, key, keys: new Map([[kid, jwk]]) };
}

/** A report with its signature, as the service gives it; with texts withheld, a published copy. */
export function signedDocument(
  report: Report,
  { kid, key }: TestKey,
  withheld: readonly WithheldText[] = [],
): SignedReport {
  const sealed = sealedForm(report, saltsOf(report));
  const envelope = signedEnvelope(canonical(reportStatement(report, sealed, INSTALLATION)), kid, key);
  const format = 'hrba-signed-report/1';
  if (withheld.length === 0) return { format, report, envelope };
  const publication = { id: 'a', createdAt: '2026-11-22T10:00:00.000Z', withheld };
  const statement = publicationStatement(report, publication, INSTALLATION);
  const copy = redactedCopy(report, withheld);
  return { format, report: copy, envelope, publication: signedEnvelope(canonical(statement), kid, key) };
}

/** The bytes of a document as the service sends them. */
export const asSent = (document: unknown): string => canonical(document);
