import { HrbaError } from '../errors.ts';
import type { EvidenceFile } from '../generated/types.ts';
import { filesOf } from '../register/evidence.ts';
import type { ByteRange, StoredFile } from '../store/files.ts';
import { inDoubt } from './complete-upload.ts';
import type { Caller, Deps } from './deps.ts';
import { withdrawEntry } from './entries.ts';
import { readableState } from './find-assessment.ts';
import { WITH_NAMES } from './register-context.ts';

/** The files of an assessment, as they are shown. */
export const FILES = { kind: 'file' as const, shown: filesOf };

/**
 * A file of an assessment that the caller may read. @param rangeOf which part of so many bytes is wanted
 * @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND, HRBA_FILE_NOT_FOUND; StoreUnavailable
 */
export async function openFile(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  sha256: string,
  rangeOf: (size: number) => ByteRange | undefined = () => undefined,
): Promise<StoredFile & { file: EvidenceFile; range: ByteRange | undefined }> {
  const { entries } = await readableState(deps, caller, assessmentId);
  const file = filesOf({ entries, show: WITH_NAMES }).find(({ id }) => id === sha256);
  if (file === undefined) throw noFile(sha256);
  const range = rangeOf(file.size);
  const stored = await deps.files.blobs.open(sha256, range);
  if (stored === null)
    throw new HrbaError(
      'HRBA_FILE_NOT_FOUND',
      `File ${sha256} is in the record and not among the files here: whoever runs the service has to restore it.`,
    );
  return { ...stored, file, range };
}

/**
 * Withdraws a file: the history keeps that it was there, and its bytes go unless another assessment has it too.
 * @param expected its revision by If-Match; null takes whatever stands
 * @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND, HRBA_FILE_NOT_FOUND, HRBA_ARCHIVED; RevisionConflict, StoreUnavailable
 */
export async function withdrawFile(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  sha256: string,
  expected: number | null,
): Promise<void> {
  const { entries } = await readableState(deps, caller, assessmentId);
  if (!filesOf({ entries, show: WITH_NAMES }).some(({ id }) => id === sha256)) throw noFile(sha256);
  await inDoubt(deps, [sha256], () => withdrawEntry(deps, caller, assessmentId, sha256, 'file', expected));
}

function noFile(sha256: string): HrbaError {
  return new HrbaError('HRBA_FILE_NOT_FOUND', `No file ${sha256} of this assessment.`);
}
