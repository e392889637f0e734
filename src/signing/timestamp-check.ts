import { X509Certificate } from 'node:crypto';
import type { Certificate, SignedData, TSTInfo } from 'pkijs';

export interface TimestampFinding {
  /** When the signature was there, as the authority says; null when the token cannot be read. */
  at: string | null;
  /** Whether a certificate of the given ones vouches for the authority; null when none was given. */
  trusted: boolean | null;
  /** Whose certificate signed it. */
  authority: string | null;
  fault: string | null;
}

const EXTENDED_KEY_USAGE = '2.5.29.37';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
const UNREADABLE: TimestampFinding = {
  at: null,
  trusted: null,
  authority: null,
  fault: 'it is not an RFC 3161 token',
};

/** What a token holds. Throws what the parser says when it is none. */
export async function readToken(token: Buffer): Promise<{ signed: SignedData; info: TSTInfo }> {
  const pkijs = await import('pkijs');
  const content = pkijs.ContentInfo.fromBER(new Uint8Array(token));
  const signed = new pkijs.SignedData({ schema: content.content });
  const { eContent } = signed.encapContentInfo;
  if (eContent === undefined) throw new TypeError('the token holds nothing');
  return { signed, info: pkijs.TSTInfo.fromBER(eContent.getValue()) };
}

/**
 * Checks a time stamp offline: that it is over these bytes, that the certificate in it signed it, and, when certificates are
 * given, that they vouch for that one at the time it names.
 * @param authorities certificates in PEM; null when none were given
 */
export async function checkTimestamp(
  token: Buffer,
  signature: Buffer,
  authorities: string | null,
): Promise<TimestampFinding> {
  const read = await readToken(token).catch(() => null);
  if (read === null) return UNREADABLE;
  const { signed, info } = read;
  const at = info.genTime.toISOString();
  const data = new Uint8Array(signature).buffer;
  const own = await verdictOf(signed, data, null);
  const found = { at, authority: own.authority, trusted: null };
  if (own.fault !== null) return { ...found, fault: own.fault };
  if (authorities === null) return { ...found, fault: null };
  const { fault } = await verdictOf(signed, data, await certificatesIn(authorities));
  return { ...found, trusted: fault === null, fault };
}

interface Verdict {
  authority: string | null;
  fault: string | null;
}

async function verdictOf(
  signed: SignedData,
  data: ArrayBuffer,
  trustedCerts: Certificate[] | null,
): Promise<Verdict> {
  try {
    const result = await signed.verify({
      signer: 0,
      data,
      trustedCerts: trustedCerts ?? [],
      checkChain: trustedCerts !== null,
      passedWhenNotRevValues: true,
      extendedMode: true,
    });
    const certificate = result.signerCertificate ?? null;
    const authority = certificate === null ? null : nameOf(certificate);
    if (result.signatureVerified !== true)
      return { authority, fault: 'its signature does not fit what it says' };
    if (certificate === null || !mayStamp(certificate))
      return { authority, fault: 'its certificate is not one for time stamps' };
    return { authority, fault: null };
  } catch (error) {
    return { authority: null, fault: wordsOf(error) };
  }
}

function wordsOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/TSTInfo verification is failed/.test(message)) return 'it is over another signature';
  if (/signer's certificate/.test(message)) return 'none of the certificates given vouches for its own';
  return `it cannot be verified (${message})`;
}

function mayStamp({ extensions = [] }: Certificate): boolean {
  const usage = extensions.find(({ extnID }) => extnID === EXTENDED_KEY_USAGE);
  const { keyPurposes = [] } = (usage?.parsedValue ?? {}) as { keyPurposes?: string[] };
  return keyPurposes.includes(TIME_STAMPING);
}

function nameOf(certificate: Certificate): string {
  const { subject } = new X509Certificate(Buffer.from(certificate.toSchema().toBER()));
  return subject.split('\n').join(', ');
}

/** @throws TypeError when there is no certificate in the text */
async function certificatesIn(pem: string): Promise<Certificate[]> {
  const pkijs = await import('pkijs');
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  if (blocks.length === 0) throw new TypeError('there is no certificate in PEM in it');
  return blocks.map((block) => pkijs.Certificate.fromBER(new Uint8Array(new X509Certificate(block).raw)));
}
