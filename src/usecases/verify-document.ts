import { sha256 } from '../digest.ts';
import type { Envelope, HistoryEvent, Report, Timestamp } from '../generated/types.ts';
import { withheldFrom } from '../sealing/redacted-copy.ts';
import { exactBase64 } from '../signing/envelope.ts';
import type { Deps } from './deps.ts';
import { verifyHistoryFile } from './verify-history-file.ts';
import { type Verification, verifyReport } from './verify-report.ts';
import { type Keys, type SignatureFinding, verifyPublication, verifySignature } from './verify-signature.ts';

/** A report, plain or signed, as it was read from a file and found to have the right shape. */
export interface ReportDocument {
  report: Report;
  envelope?: Envelope | undefined;
  timestamp?: Timestamp | undefined;
  publication?: Envelope | undefined;
}
/** What it can be checked against, besides what it holds. */
export interface Against {
  /** Public keys by their ids. */
  keys: Keys;
  /** Certificates in PEM that may vouch for a time-stamping authority. */
  timestampCa: string | null;
  history: readonly HistoryEvent[] | null;
}
export interface DocumentVerification extends Verification {
  signature: { state: 'none' | SignatureFinding['state']; installation: string | null; keyId: string | null };
}

/** Checks everything that a report file holds, without the server or its database. */
export async function verifyDocument(
  document: ReportDocument,
  tools: Pick<Deps, 'content' | 'engineVersion'>,
  { keys, timestampCa, history }: Against,
): Promise<DocumentVerification> {
  const { report } = document;
  const own = verifyReport(report, tools);
  const place = document.envelope === undefined ? '' : '/report';
  const signature = document.envelope && verifySignature(report, document.envelope, keys);
  const others = [
    publicationPart(document, keys),
    await timestampPart(document, timestampCa),
    history === null ? NOTHING : verifyHistoryFile(report, history),
  ];
  const found = [
    ...own.differences.map((line) => place + line),
    ...(signature?.faults ?? []).map((line) => (isInEnvelope(line) ? line : place + line)),
    ...others.flatMap(({ faults }) => faults),
  ];
  const isDifferent = found.length > 0;
  return {
    outcome: isDifferent ? 'different' : own.outcome,
    words: isDifferent ? 'not the same' : own.words,
    differences: [...new Set(found)],
    notes: [
      ...signatureNotes(signature, keys),
      ...others.flatMap(({ notes }) => notes),
      ...own.notes,
      ...(signature === undefined ? [UNSIGNED] : []),
    ],
    signature: {
      state: signature?.state ?? 'none',
      installation: signature?.installation ?? null,
      keyId: signature?.kid ?? null,
    },
  };
}

interface Part {
  faults: string[];
  notes: string[];
}
const NOTHING: Part = { faults: [], notes: [] };

function isInEnvelope(line: string): boolean {
  return line.startsWith('/envelope');
}

const UNSIGNED = 'it is not signed: whoever changed it could have made its digests again';

/** What a signature proves, in the words that stand wherever one is shown. */
export function signedWords(installation: string): string {
  return `signed by ${installation}: proves the text is unaltered, not that it is right`;
}

function signatureNotes(signature: SignatureFinding | undefined, keys: Keys): string[] {
  if (signature === undefined) return [];
  const { state, installation, kid } = signature;
  if (state === 'valid') {
    const retired = keys.get(kid ?? '')?.retired;
    return [
      signedWords(installation),
      ...(retired === undefined ? [] : [`its key ${kid} was retired at ${retired}`]),
    ];
  }
  if (state === 'wrong') return [];
  const need = keys.size === 0 ? 'no key to check it with' : `no key ${kid} among those that were given`;
  return [
    `signature present, but ${need}: take ${installation}/.well-known/jwks.json, and give it as --keys`,
  ];
}

function publicationPart({ report, publication, envelope }: ReportDocument, keys: Keys): Part {
  const count = withheldFrom(report).length;
  if (publication === undefined) {
    const isBare = count > 0 && envelope !== undefined;
    return { faults: [], notes: isBare ? ['nobody signed what was withheld, and why'] : [] };
  }
  const { state, faults } = verifyPublication(report, publication, keys);
  const located = faults.map((line) => (line.startsWith('/publication') ? line : `/report${line}`));
  return {
    faults: located,
    notes: state === 'valid' ? ['what was withheld, and why, is signed as well'] : [],
  };
}

async function timestampPart({ timestamp, envelope }: ReportDocument, ca: string | null): Promise<Part> {
  if (timestamp === undefined) return { faults: [], notes: envelope === undefined ? [] : ['no time stamp'] };
  const token = exactBase64(timestamp.token);
  if (token === null || sha256(token) !== timestamp.sha256)
    return fault('/timestamp/token: it is not what was kept');
  // Loaded only where there is one to check.
  const { checkTimestamp } = await import('../signing/timestamp-check.ts');
  const signature = Buffer.from(envelope?.signatures[0]?.sig ?? '', 'base64');
  const found = await checkTimestamp(token, signature, ca);
  if (found.fault !== null) return fault(`/timestamp/token: ${found.fault}`);
  if (found.at !== timestamp.at)
    return fault(`/timestamp/at: it says ${timestamp.at}, and the token ${found.at}`);
  const vouched = found.trusted === true ? '' : ', for whom nobody vouches here: give --timestamp-ca';
  return { faults: [], notes: [`time-stamped at ${found.at} by ${found.authority}${vouched}`] };
}

function fault(line: string): Part {
  return { faults: [line], notes: [] };
}
