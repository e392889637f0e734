import { type Fault, HrbaError } from '../errors.ts';
import type { Inspected, NotTaken } from '../inspection/inspection-told.ts';
import type { FileBody } from '../register/evidence.ts';
import type { Upload, UploadKey } from '../store/files.ts';
import { StoreUnavailable } from '../store/store-errors.ts';
import { type Caller, type Deps, unitOf } from './deps.ts';

/**
 * Looks into an upload that is whole, and records it. The file is in its place, without its metadata, before anything
 * names it; and whatever ends the process on the way, the next start finds out whether something does. Of several who
 * ask for the same one, the first does it and the others learn what came of it.
 * @throws HrbaError HRBA_FILE_REFUSED, HRBA_UPLOAD_NOT_FOUND; StoreUnavailable, RevisionConflict
 */
export function completeUpload(deps: Deps, caller: Caller, key: UploadKey): Promise<Upload> {
  const { uploads, oneAtATime } = deps.files;
  return oneAtATime(key.id, async () => {
    const upload = await uploads.find(key);
    if (upload === null)
      throw new HrbaError('HRBA_UPLOAD_NOT_FOUND', `No upload ${key.id} of this assessment.`);
    const outcome = upload.outcome ?? (await settled(deps, caller, upload));
    if ('refused' in outcome) throw refusal(outcome.refused, outcome.detail);
    return { ...upload, outcome };
  });
}

async function settled(deps: Deps, caller: Caller, upload: Upload) {
  const { uploads } = deps.files;
  const { part, clean } = uploads.paths(upload);
  const told = await deps.inspect({ path: part, cleanPath: clean, name: upload.name, sha256: upload.sha256 });
  if ('mediaType' in told) await record(deps, caller, upload, told);
  const outcome =
    'mediaType' in told ? { file: told.stored.sha256 } : 'refused' in told ? notTaken(told) : DIFFERS;
  await uploads.settle(upload, outcome);
  return outcome;
}

async function record(deps: Deps, caller: Caller, upload: Upload, told: Inspected): Promise<void> {
  const { files, store } = deps;
  const { sha256, size } = told.stored;
  const { assessmentId, name, aboutPeople, note } = upload;
  const { mediaType, stripped } = told;
  const originalSha256 = told.uploaded.sha256;
  const body: FileBody = { sha256, originalSha256, size, mediaType, name, aboutPeople, note, stripped };
  await inDoubt(deps, [sha256], async () => {
    await files.blobs.put(sha256, files.uploads.paths(upload).clean);
    const change = { kind: 'file' as const, id: sha256, body, expectedRevision: null };
    const input = { assessmentId, changes: [change], expectedAssessmentRevision: null };
    await store.recordEntries(input, unitOf(deps, caller));
  });
}

/**
 * Work that begins or ends a use of files: nobody else does so meanwhile, and afterwards, however it went, a file that
 * nothing in the record names is gone.
 */
export async function inDoubt<T>(deps: Deps, digests: readonly string[], work: () => Promise<T>): Promise<T> {
  const [sha256, ...others] = digests;
  if (sha256 === undefined) return work();
  const { doubts, oneAtATime } = deps.files;
  return oneAtATime(sha256, async () => {
    await doubts.add(sha256);
    try {
      return await inDoubt(deps, others, work);
    } finally {
      await settleDoubt(deps, sha256);
    }
  });
}

/** Removes a file unless something in the record names it. Where that cannot be done now, it stays in doubt: false. */
export async function settleDoubt({ files, store }: Deps, sha256: string): Promise<boolean> {
  try {
    if (!(await store.isFileNamed(sha256))) await files.blobs.remove(sha256);
    await files.doubts.settle(sha256);
    return true;
  } catch (error) {
    if (error instanceof StoreUnavailable) return false;
    throw error;
  }
}

const ANOTHER: Pick<Fault, 'code'> = { code: 'FILE_DIGEST' };
const DIFFERS = {
  refused: ANOTHER.code ?? '',
  detail: 'what arrived has another SHA-256 than was announced; send it again',
};

/** What kind of refusal it is, as clients see it. */
const FAULTS: Record<NotTaken['refused'], Pick<Fault, 'code'>> = {
  type: { code: 'FILE_TYPE' },
  extension: { code: 'FILE_NAME' },
  unreadable: { code: 'FILE_UNREADABLE' },
  'too-much-inside': { code: 'FILE_TOO_MUCH_INSIDE' },
  paths: { code: 'FILE_PATHS' },
  active: { code: 'FILE_ACTIVE' },
};

function notTaken({ refused, detail }: NotTaken) {
  return { refused: FAULTS[refused].code ?? refused, detail };
}

function refusal(code: string, why: string): HrbaError {
  const detail = `The file is not taken, and nothing of it is kept: ${why}.`;
  return new HrbaError('HRBA_FILE_REFUSED', detail, { errors: [{ pointer: '', detail: why, code }] });
}
