import { digestOf } from '../digest.ts';
import type { Manifest } from '../generated/types.ts';
import { compareFileSets } from './compare-file-sets.ts';
import { type ContentProblem, type Place, placeOf, problemAt } from './content-problem.ts';
import { pointerTo } from './json-pointer.ts';
import { publishableVersions } from './publishable-versions.ts';
import { isPublishedFile } from './published-files.ts';
import type { ContentDirectory } from './read-directory.ts';

const KINDS = ['checklists', 'rulesets'] as const;
const UNDO = 'put it back as it was, and publish the change as a new version';

/**
 * What is published stays as it was: each version in the manifest is there, with the same files and the same
 * digest (CONTENT.md, "Versions"). Translations are not part of it.
 */
export function checkManifest(directory: ContentDirectory): ContentProblem[] {
  const { manifest } = directory;
  if (manifest === null) return [];
  const versions = publishableVersions(directory);
  return KINDS.flatMap((kind) =>
    Object.entries(manifest.value[kind]).flatMap(([key, entry]) => {
      const digest = versions.find((version) => version.kind === kind && version.key === key)?.digest;
      return checkEntry(directory, manifest, { kind, key, digest }, entry);
    }),
  );
}

/**
 * The taxonomy decides scores as it did at the first publication: a criterion that moves to another block would
 * score every published version anew. No publication can change that; its words are not part of the digest.
 */
export function checkScoringMap(directory: ContentDirectory, digest: string): ContentProblem[] {
  const { manifest } = directory;
  if (manifest === null || !hasPublished(manifest.value) || manifest.value.taxonomy === digest) return [];
  const message =
    'what the taxonomy says of scores changed, and published checklists are scored with this map: ' +
    'a change needs a version of its own';
  const mend =
    'put back ids, order, the block of each criterion, values of facts and members of pillars; words may change';
  return [problemAt(manifest, '/taxonomy', { code: 'CONTENT_CATALOGUE_CHANGED', message, mend })];
}

/** The sources, and the taxonomy before anything is published, are what the last publication recorded. */
export function checkRecorded(directory: ContentDirectory, taxonomy: string | null): ContentProblem[] {
  const { manifest } = directory;
  if (manifest === null) return [];
  const fixed = hasPublished(manifest.value) ? null : taxonomy;
  const now = { taxonomy: fixed, sources: sourcesDigest(directory) };
  return (['taxonomy', 'sources'] as const)
    .filter((part) => now[part] !== null && manifest.value[part] !== now[part])
    .map((part) =>
      problemAt(manifest, `/${part}`, {
        code: 'CONTENT_CATALOGUE_CHANGED',
        message: `the ${part} changed since the last publication`,
        mend: 'undo it, or, when published items keep their meaning, record it with "hrba content publish"',
      }),
    );
}

function hasPublished(manifest: Manifest): boolean {
  return KINDS.some((kind) => Object.keys(manifest[kind]).length > 0);
}

/** The digest of a directory's sources; of an empty list when it adds none. */
export function sourcesDigest(directory: ContentDirectory): string {
  return digestOf(directory.sources?.value ?? { sources: [] });
}

function checkEntry(
  directory: ContentDirectory,
  manifest: Place,
  { kind, key, digest }: { kind: (typeof KINDS)[number]; key: string; digest: string | undefined },
  entry: Manifest['checklists'][string],
): ContentProblem[] {
  const pointer = pointerTo('', kind, key);
  const folder =
    kind === 'checklists' ? `${key.replace('@', '/')}/` : `rulesets/${key.replace('@', '/')}.yaml`;
  const now = new Map([...directory.digests].filter(([file]) => isPublishedFile(file, folder)));
  if (now.size === 0) {
    const message = `${key} is published and no longer there`;
    return [
      problemAt(manifest, pointer, { code: 'CONTENT_PUBLISHED_MISSING', message, mend: 'put it back' }),
    ];
  }
  const changes = compareFileSets(new Map(Object.entries(entry.files)), now);
  if (changes.length > 0) {
    return changes.map(({ file, change }) => {
      const message = `${key} is published, and this file was ${change}`;
      const finding = { code: 'CONTENT_PUBLISHED_CHANGED' as const, message, mend: UNDO };
      return problemAt(placeOf(directory.path, file), '', finding);
    });
  }
  if (digest === undefined || digest === entry.digest) return [];
  const message = `${key} has the same files and another digest: ${digest}`;
  return [problemAt(manifest, pointer, { code: 'CONTENT_PUBLISHED_CHANGED', message, mend: UNDO })];
}
