import type { Upload as UploadShown } from '../generated/types.ts';
import type { Upload } from '../store/files.ts';

/** An upload as its sender sees it. */
export function presentUpload({
  id,
  name,
  size,
  offset,
  aboutPeople,
  note,
  expiresAt,
  outcome,
}: Upload): UploadShown {
  const shown = { id, name, size, offset, aboutPeople, note, expiresAt };
  if (outcome === null) return { ...shown, state: offset < size ? 'open' : 'whole' };
  if ('file' in outcome) return { ...shown, state: 'recorded', file: outcome.file };
  return { ...shown, state: 'refused', refusal: { code: outcome.refused, detail: outcome.detail } };
}
