import type { ReportIndex } from '../report-index.ts';

interface KeptWords {
  key: 'evidence.held' | 'evidence.heldClean' | 'evidence.notHeld';
  values: { type: string; size: string; metadata: 'none' | 'some' };
  /** SHA-256 of what is kept. */
  digest: string;
}

/** What is kept here of the file that a piece of evidence names, by the register; null in a report that has none. */
export function keptWords(index: ReportIndex, sha256: string): KeptWords | null {
  const file = index.fileNamed(sha256);
  if (file === undefined) return null;
  const { mediaType = '', size = 0, stripped = [], sha256: digest = '' } = file ?? {};
  const metadata = stripped.length === 0 ? ('none' as const) : ('some' as const);
  const values = { type: mediaType, size: index.words.number(size), metadata };
  if (file === null) return { key: 'evidence.notHeld', values, digest };
  return { key: digest === sha256 ? 'evidence.held' : 'evidence.heldClean', values, digest };
}

/** How many pieces of evidence of a response name a file that is kept here. */
export function countKept(index: ReportIndex, id: string): number {
  const named = (index.response(id)?.evidence ?? []).flatMap(({ sha256 }) => sha256 ?? []);
  return named.filter((sha256) => index.fileNamed(sha256)).length;
}
