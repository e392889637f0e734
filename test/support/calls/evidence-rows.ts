import type { Service } from '../test-app.ts';
import type { Row } from './entry-rows.ts';

const TEXT = 'minutes';
/** Of the same length, and no text. */
const NO_TEXT = 'MZ\0\0\0\0\0';
const PIECE = { 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' };
/** How many uploads are left open for one assessment: it may not have many. */
const LEFT_OPEN = 14;
const open = new Map<string, string[]>();

/** A file is named by its mark where that can be a name: a download says it in a header, as it should. */
const plainMark = (mark: string) => (/^[\p{L}\p{N} -]+$/u.test(mark) ? mark : 'plain');

/** What is announced for a small text. */
export const uploadInput = (mark = 'plain') => ({
  name: `${plainMark(mark)}.txt`,
  size: TEXT.length,
  aboutPeople: 'staff',
  note: `${mark} note`,
});

interface Owner {
  company: string;
  assessmentId: string;
}

/** An upload that waits for its bytes. */
export async function beginUpload(
  app: Service,
  { company: token, assessmentId }: Owner,
  input: object = {},
): Promise<string> {
  const url = `/v1/assessments/${assessmentId}/uploads`;
  const begun = await app.expect(201, 'POST', url, { token, body: { ...uploadInput(), ...input } });
  // Several may do so at once.
  const left = open.get(assessmentId) ?? [];
  open.set(assessmentId, left);
  left.push(begun.body.id as string);
  const over = left.splice(0, Math.max(0, left.length - LEFT_OPEN));
  for (const id of over) await app.call('DELETE', `${url}/${id}`, { token });
  return begun.body.id as string;
}

/** A file that is kept: the digest it is found by. */
export async function keepFile(app: Service, owner: Owner, text: string | Buffer = TEXT, input: object = {}) {
  const raw = Buffer.from(text as string);
  const id = await beginUpload(app, owner, { size: raw.length, ...input });
  const url = `/v1/assessments/${owner.assessmentId}/uploads/${id}`;
  const sent = await app.expect(200, 'PATCH', url, { token: owner.company, raw, headers: PIECE });
  return sent.body.file as string;
}

const upload: Row = async (app, thing) => ({
  params: {
    assessmentId: thing.assessmentId,
    uploadId: await beginUpload(app, thing, { note: `${thing.mark} note` }),
  },
});
/** Kept once: it can be downloaded again and again. */
const downloads = new Map<string, Promise<string>>();
const download: Row = async (app, thing) => {
  const text = `${plainMark(thing.mark)} minutes to read`;
  const kept =
    downloads.get(thing.assessmentId) ?? keepFile(app, thing, text, { name: uploadInput(thing.mark).name });
  downloads.set(thing.assessmentId, kept);
  return { params: { assessmentId: thing.assessmentId, sha256: await kept } };
};
let files = 0;
const file: Row = async (app, thing) => ({
  params: {
    assessmentId: thing.assessmentId,
    sha256: await keepFile(app, thing, `${plainMark(thing.mark)} minutes ${files++}`, {
      name: uploadInput(thing.mark).name,
    }),
  },
});

export const EVIDENCE_ROWS: Record<string, Row> = {
  beginUpload: (_app, { assessmentId, mark }) => ({
    params: { assessmentId },
    body: uploadInput(mark),
    refused: { ...uploadInput(mark), name: '../minutes.txt' },
  }),
  readUpload: upload,
  appendUpload: async (app, thing, auditorId) => ({
    ...(await upload(app, thing, auditorId)),
    raw: TEXT,
    headers: PIECE,
    refused: NO_TEXT,
  }),
  giveUpUpload: upload,
  listFiles: (_app, { assessmentId }) => ({ params: { assessmentId } }),
  downloadFile: download,
  withdrawFile: file,
};
