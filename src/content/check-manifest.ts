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
  return KINDS.flatMap((kind) =>
    Object.entries(manifest.value[kind]).flatMap(([key, entry]) =>
      checkEntry(directory, manifest, kind, key, entry),
    ),
  );
}

/**
 * Taxonomy and sources are what they were at the last publication: a criterion that moves to another block
 * moves scores.
 */
export function checkCatalogue(directory: ContentDirectory, taxonomyDigest: string | null): ContentProblem[] {
  const { manifest } = directory;
  if (manifest === null) return [];
  const now = { taxonomy: taxonomyDigest, sources: sourcesDigest(directory) };
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

/** The digest of a directory's sources; of an empty list when it adds none. */
export function sourcesDigest(directory: ContentDirectory): string {
  return digestOf(directory.sources?.value ?? { sources: [] });
}

function checkEntry(
  directory: ContentDirectory,
  manifest: Place,
  kind: (typeof KINDS)[number],
  key: string,
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
  const version = publishableVersions(directory).find((found) => found.kind === kind && found.key === key);
  if (version === undefined || version.digest === entry.digest) return [];
  const message = `${key} has the same files and another digest: ${version.digest}`;
  return [problemAt(manifest, pointer, { code: 'CONTENT_PUBLISHED_CHANGED', message, mend: UNDO })];
}
