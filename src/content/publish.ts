import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../generated/types.ts';
import { sourcesDigest } from './check-manifest.ts';
import { readChecked } from './load-content.ts';
import { type PublishableVersion, publishableVersions } from './publishable-versions.ts';
import { taxonomyDigest } from './version-digest.ts';

export interface PublishOptions {
  /** The day of publication: a date or a time in RFC 3339. */
  at: string;
  /** The project's own directory, when the one that is published is an additional one. */
  projectDirectory?: string | undefined;
  documentsDirectory?: string | undefined;
  /** As for loading: whether the project's full editions are asked for all that one must have. */
  fullEditions?: boolean | undefined;
  /**
   * Only these versions ("id@version"), with the rulesets they need; all that are not published unless told.
   */
  only?: readonly string[] | undefined;
}

export interface Published {
  /** "id@version" of what was added, sorted. */
  checklists: string[];
  rulesets: string[];
}

/**
 * Adds the versions of a directory that are not yet published to its manifest.json, with the SHA-256 of every
 * file, and brings its digest of the sources up to date. Throws a ContentError, and writes nothing, when
 * anything in the content is wrong, a published version is not what it was, or the taxonomy no longer decides
 * scores as it did when something was published.
 */
export function publishContent(directory: string, options: PublishOptions): Published {
  const { projectDirectory = directory, documentsDirectory, fullEditions } = options;
  const directories = projectDirectory === directory ? [directory] : [projectDirectory, directory];
  const read = readChecked({ directories, documentsDirectory, fullEditions }, { catalogues: false });
  const own = read.at(-1)!;
  const before = own.manifest?.value ?? null;
  const added = withRulesets(notYetPublished(publishableVersions(own), before), options.only);
  const manifest = extendManifest(before, added, {
    publishedOn: options.at.slice(0, 10),
    taxonomy: taxonomyDigest(read[0]!.taxonomy!.value),
    sources: sourcesDigest(own),
  });
  writeManifest(directory, manifest);
  const keys = (kind: PublishableVersion['kind']): string[] =>
    added
      .filter((version) => version.kind === kind)
      .map(({ key }) => key)
      .sort();
  return { checklists: keys('checklists'), rulesets: keys('rulesets') };
}

/** The manifest with more versions in it, its keys sorted; those it had stay as they were. Pure. */
export function extendManifest(
  before: Manifest | null,
  added: readonly PublishableVersion[],
  { publishedOn, taxonomy, sources }: { publishedOn: string; taxonomy: string; sources: string },
): Manifest {
  const entries = (kind: PublishableVersion['kind']): Manifest['checklists'] => {
    const fresh = added
      .filter((version) => version.kind === kind)
      .map(({ key, digest, files }): [string, Manifest['checklists'][string]] => [
        key,
        { digest, publishedOn, files },
      ]);
    const all = [...fresh, ...Object.entries(before?.[kind] ?? {})];
    return Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
  };
  return { checklists: entries('checklists'), rulesets: entries('rulesets'), sources, taxonomy };
}

function notYetPublished(
  versions: readonly PublishableVersion[],
  before: Manifest | null,
): PublishableVersion[] {
  return versions.filter(({ kind, key }) => !Object.hasOwn(before?.[kind] ?? {}, key));
}

/** A published checklist whose ruleset could still change would not be fixed at all. */
function withRulesets(
  versions: readonly PublishableVersion[],
  only: readonly string[] | undefined,
): PublishableVersion[] {
  if (only === undefined) return [...versions];
  const chosen = versions.filter(({ key }) => only.includes(key));
  const needed = new Set(chosen.map(({ needs }) => needs));
  return versions.filter(
    (version) => chosen.includes(version) || (isRuleset(version) && needed.has(version.key)),
  );
}

function isRuleset({ kind }: PublishableVersion): boolean {
  return kind === 'rulesets';
}

/** Whole or not at all: a reader never sees half a manifest, also after a crash. */
function writeManifest(directory: string, manifest: Manifest): void {
  const path = join(directory, 'manifest.json');
  const temporary = join(directory, `.manifest.${process.pid}.tmp`);
  const file = openSync(temporary, 'w');
  try {
    writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(temporary, path);
}
