import type { Readable } from 'node:stream';
import { HrbaError } from '../errors.ts';
import type { UploadInput } from '../generated/types.ts';
import { filesOf } from '../register/evidence.ts';
import { type Upload, UploadConflict, UploadGone, UploadOverrun } from '../store/files.ts';
import type { EntriesRecorded } from '../store/records.ts';
import { completeUpload } from './complete-upload.ts';
import { type Caller, type Deps, type RetryOf, unitOf } from './deps.ts';
import { refuseFaults } from './entries.ts';
import { nameFaults } from './file-names.ts';
import { findWritable, writableState } from './find-assessment.ts';
import { WITH_NAMES } from './register-context.ts';

/** Milliseconds after which an upload that is not whole is dropped. */
const PATIENCE = 24 * 60 * 60 * 1000;
/** Uploads that one assessment may have under way. */
const MOST_OPEN = 20;
/** Files that one assessment may hold. */
const MOST_FILES = 500;

/**
 * Begins an upload to an assessment of the caller's own.
 * @param retryFor what a retry of the same request is answered
 * @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND, HRBA_ARCHIVED, HRBA_FILE_TOO_LARGE, HRBA_NOT_ALLOWED; StoreUnavailable
 */
export async function beginUpload(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  input: UploadInput,
  retryFor?: (upload: Upload) => RetryOf<EntriesRecorded>,
): Promise<Upload> {
  const { assessment, entries } = await writableState(deps, caller, assessmentId);
  const { name, size, sha256 = null, aboutPeople, note = '' } = input;
  if (size > deps.fileLimit) throw tooLarge(size, deps);
  refuseFaults(nameFaults(name));
  const open = (await uploadsOf(deps, assessmentId)).filter(({ outcome }) => outcome === null);
  if (open.length >= MOST_OPEN) throw tooMany(`At most ${MOST_OPEN} uploads can be under way at once.`);
  if (filesOf({ entries, show: WITH_NAMES }).length + open.length >= MOST_FILES)
    throw tooMany(`At most ${MOST_FILES} files can be kept for one assessment.`);
  const { at, actor } = unitOf(deps, caller);
  const upload = {
    id: deps.newId(),
    assessmentId,
    organisationId: assessment.organisationId,
    name,
    size,
    sha256,
    aboutPeople,
    note,
    begunAt: at,
    expiresAt: new Date(Date.parse(at) + PATIENCE).toISOString(),
    begunBy: actor,
  };
  await deps.files.uploads.begin(upload);
  const begun: Upload = { ...upload, offset: 0, outcome: null };
  await rememberBegun(deps, caller, begun, retryFor?.(begun));
  return begun;
}

/**
 * An upload is no part of the record, and what is answered to a retry is: of two who begin the same one at the same
 * moment, the one who is later there gives its own up. @throws RetryTaken; StoreUnavailable
 */
async function rememberBegun(
  deps: Deps,
  caller: Caller,
  upload: Upload,
  retry: RetryOf<EntriesRecorded>,
): Promise<void> {
  if (retry === undefined) return;
  const { assessmentId } = upload;
  const nothing = { assessmentId, changes: [], expectedAssessmentRevision: null };
  try {
    await deps.store.recordEntries(nothing, unitOf(deps, caller, retry));
  } catch (error) {
    await deps.files.uploads.drop(upload);
    throw error;
  }
}

/** An upload of an assessment of the caller's own. @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND, HRBA_UPLOAD_NOT_FOUND */
export async function readUpload(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  uploadId: string,
): Promise<Upload> {
  await findWritable(deps, caller, assessmentId);
  const upload = await deps.files.uploads.find({ assessmentId, id: uploadId });
  if (upload === null || isPast(deps, upload)) throw noUpload(uploadId);
  return upload;
}

/**
 * Writes what comes behind what is here. When it is whole it is looked into, and recorded; sending nothing at the end of
 * one that is whole does that again, where it could not be done the first time.
 * @param announced how many bytes will come, where that is known
 * @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND, HRBA_ARCHIVED, HRBA_UPLOAD_NOT_FOUND, HRBA_UPLOAD_OFFSET,
 *   HRBA_FILE_TOO_LARGE, HRBA_FILE_REFUSED; StoreUnavailable; what the stream was broken by
 */
export async function appendUpload(
  deps: Deps,
  caller: Caller,
  { assessmentId, uploadId }: { assessmentId: string; uploadId: string },
  { offset, announced, bytes }: { offset: number; announced: number | null; bytes: Readable },
): Promise<Upload> {
  const upload = await readUpload(deps, caller, assessmentId, uploadId);
  if (announced !== null && offset === upload.offset && offset + announced > upload.size)
    throw await overrun(deps, upload);
  const isEnd = offset === upload.size && upload.offset === upload.size;
  const at = isEnd ? offset : await append(deps, upload, offset, bytes);
  return at < upload.size ? { ...upload, offset: at } : completeUpload(deps, caller, upload);
}

/** Gives an upload up: nothing of it is kept. */
export async function giveUpUpload(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  uploadId: string,
): Promise<void> {
  const upload = await readUpload(deps, caller, assessmentId, uploadId);
  // Not while it is looked into.
  await deps.files.oneAtATime(upload.id, () => deps.files.uploads.drop(upload));
}

/** The uploads of an assessment that are not past; those that are go. */
async function uploadsOf(deps: Deps, assessmentId: string): Promise<Upload[]> {
  const all = await deps.files.uploads.list(assessmentId);
  for (const upload of all) if (isPast(deps, upload)) await deps.files.uploads.drop(upload);
  return all.filter((upload) => !isPast(deps, upload));
}

/** True for one that nobody goes on with any more. */
export function isPast(deps: Deps, { expiresAt }: Upload): boolean {
  return deps.clock().toISOString() >= expiresAt;
}

async function append(deps: Deps, upload: Upload, offset: number, bytes: Readable): Promise<number> {
  try {
    return await deps.files.uploads.append(upload, offset, bytes);
  } catch (error) {
    if (error instanceof UploadOverrun) throw await overrun(deps, upload);
    if (error instanceof UploadGone) throw noUpload(upload.id);
    if (!(error instanceof UploadConflict)) throw error;
    const detail = `The upload goes on at ${error.offset}, not at ${offset}.`;
    throw new HrbaError('HRBA_UPLOAD_OFFSET', detail, { current: { offset: error.offset } });
  }
}

/** Whoever sends more than was said has another file, or none: nothing of it is kept. */
async function overrun(deps: Deps, upload: Upload): Promise<HrbaError> {
  await deps.files.uploads.drop(upload);
  const detail = `More came than the ${upload.size} bytes that were announced: nothing of it is kept. Begin anew.`;
  return new HrbaError('HRBA_FILE_TOO_LARGE', detail);
}

function tooLarge(size: number, { fileLimit }: Deps): HrbaError {
  const detail = `A file may have ${fileLimit} bytes here, and this one has ${size}.`;
  return new HrbaError('HRBA_FILE_TOO_LARGE', detail, { errors: [{ pointer: '/size', detail }] });
}

function tooMany(detail: string): HrbaError {
  return new HrbaError('HRBA_NOT_ALLOWED', detail, { errors: [{ pointer: '', detail, code: 'TOO_MANY' }] });
}

function noUpload(id: string): HrbaError {
  return new HrbaError('HRBA_UPLOAD_NOT_FOUND', `No upload ${id} of this assessment.`);
}
