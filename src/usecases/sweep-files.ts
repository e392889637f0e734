import { settleDoubt } from './complete-upload.ts';
import type { Deps } from './deps.ts';
import { isPast } from './uploads.ts';

/**
 * Tidies up what a process that was ended has left: parts that nobody announced, uploads that nobody goes on with, and
 * files that were about to be named or forgotten. Before the first upload of a process.
 * @returns digests that stay in doubt, because the files could not be reached
 */
export async function sweepFiles(deps: Deps): Promise<string[]> {
  const { uploads, doubts } = deps.files;
  await uploads.sweep();
  for (const upload of await uploads.list(null)) {
    const isWanted = !isPast(deps, upload) && (await deps.store.findAssessment(upload.assessmentId)) !== null;
    if (!isWanted) await uploads.drop(upload);
  }
  const left: string[] = [];
  for (const sha256 of await doubts.list()) if (!(await settleDoubt(deps, sha256))) left.push(sha256);
  return left;
}
