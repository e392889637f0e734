import { createHash, randomBytes } from 'node:crypto';
import { sha256 } from '../digest.ts';
import type { Timestamp } from '../generated/types.ts';

/** Whoever says at what time a signature was there (RFC 3161). */
export interface TimestampAuthority {
  /** @returns what it said; rejects with an Error that says why it said nothing */
  stamp: (signature: Buffer) => Promise<Timestamp>;
}

/** Seconds a time-stamping authority has: the person who issues a report waits for it. */
const PATIENCE_MS = 3000;
/** After a failure nobody is asked for so long: one that is down must not delay every report. */
const REST_MS = 60_000;
const LARGEST_ANSWER = 64 * 1024;
const SHA_256 = '2.16.840.1.101.3.4.2.1';
const GRANTED = [0, 1];

interface Asking {
  patience?: number;
  now?: () => number;
}

/** A time-stamping authority that is asked over HTTP. */
export function httpAuthority(
  url: string,
  { patience = PATIENCE_MS, now = Date.now }: Asking = {},
): TimestampAuthority {
  let restsUntil = 0;
  return {
    stamp: async (signature) => {
      if (now() < restsUntil) throw new Error('the time-stamping authority failed a moment ago');
      try {
        return await ask(url, signature, patience);
      } catch (error) {
        restsUntil = now() + REST_MS;
        throw error;
      }
    },
  };
}

async function ask(url: string, signature: Buffer, patience: number): Promise<Timestamp> {
  const nonce = positiveNumber();
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
    body: await query(signature, nonce),
    signal: AbortSignal.timeout(patience),
    redirect: 'error',
  });
  if (!answer.ok) throw new Error(`the time-stamping authority answered ${answer.status}`);
  const token = await tokenIn(await bodyOf(answer), nonce);
  return timestampOf(token, signature);
}

/** Its first byte is neither zero nor above 127, so that it is written as it stands. */
function positiveNumber(): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(randomBytes(12));
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return bytes;
}

async function query(signature: Buffer, nonce: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
  const [asn1js, pkijs] = await Promise.all([import('asn1js'), import('pkijs')]);
  const hashedMessage = new asn1js.OctetString({ valueHex: digestOf(signature).buffer });
  const request = new pkijs.TimeStampReq({
    version: 1,
    messageImprint: new pkijs.MessageImprint({
      hashAlgorithm: new pkijs.AlgorithmIdentifier({
        algorithmId: SHA_256,
        algorithmParams: new asn1js.Null(),
      }),
      hashedMessage,
    }),
    nonce: new asn1js.Integer({ valueHex: nonce.buffer }),
    certReq: true,
  });
  return request.toSchema().toBER();
}

/** Never more than fits: what answers is not ours. */
async function bodyOf(answer: Response): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of answer.body ?? []) {
    length += piece.length;
    if (length > LARGEST_ANSWER) throw new Error('the time-stamping authority answered too much');
    pieces.push(piece);
  }
  return new Uint8Array(Buffer.concat(pieces));
}

/** The token in an answer, byte for byte, when it answers this request. */
async function tokenIn(body: Uint8Array<ArrayBuffer>, nonce: Uint8Array): Promise<Buffer> {
  const [asn1js, pkijs] = await Promise.all([import('asn1js'), import('pkijs')]);
  const { result } = asn1js.fromBER(body);
  const { status, timeStampToken } = new pkijs.TimeStampResp({ schema: result });
  if (!GRANTED.includes(status.status) || timeStampToken === undefined)
    throw new Error(`the time-stamping authority refused (status ${status.status})`);
  const [, raw] = (asn1js.fromBER(body).result as InstanceType<typeof asn1js.Sequence>).valueBlock.value;
  const token = Buffer.from(raw?.valueBeforeDecodeView ?? []);
  const { readToken } = await import('./timestamp-check.ts');
  const { info } = await readToken(token);
  const isOurs = Buffer.from(info.nonce?.valueBlock.valueHexView ?? []).equals(nonce);
  if (!isOurs) throw new Error('the time-stamping authority answered something else');
  return token;
}

/** Nothing is kept that its readers could not verify. */
async function timestampOf(token: Buffer, signature: Buffer): Promise<Timestamp> {
  const { checkTimestamp } = await import('./timestamp-check.ts');
  const { at, fault } = await checkTimestamp(token, signature, null);
  if (at === null || fault !== null) throw new Error(`the time stamp is not usable: ${fault}`);
  return { token: token.toString('base64'), sha256: sha256(token), at };
}

/** In an array of its own: a Buffer may be a view into a pool, whose other bytes are nobody's business. */
function digestOf(bytes: Buffer): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(bytes).digest());
}
