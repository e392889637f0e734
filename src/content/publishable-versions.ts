import { isPublishedFile } from './published-files.ts';
import type { ContentDirectory } from './read-directory.ts';
import { checklistDigest, rulesetDigest } from './version-digest.ts';
import { versionKey } from './vocabulary.ts';

/** A version as the manifest would hold it. */
export interface PublishableVersion {
  kind: 'checklists' | 'rulesets';
  key: string;
  digest: string;
  files: Record<string, string>;
  /** The ruleset that a checklist cannot be scored without; null for a ruleset. */
  needs: string | null;
}

/** Every version of a directory whose files all fit their schemas, with its digests. */
export function publishableVersions(directory: ContentDirectory): PublishableVersion[] {
  const filesIn = (folder: string): Record<string, string> =>
    Object.fromEntries(
      [...directory.digests]
        .filter(([file]) => isPublishedFile(file, folder))
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  const rulesets = directory.rulesets.map(
    ({ file, value }): PublishableVersion => ({
      kind: 'rulesets',
      key: versionKey(value.id, value.version),
      digest: rulesetDigest(value),
      files: filesIn(file),
      needs: null,
    }),
  );
  const checklists = directory.versions.flatMap((version): PublishableVersion[] => {
    if (!version.complete || version.checklist === null) return [];
    const { value } = version.checklist;
    const items = version.items.map((item) => item.value);
    return [
      {
        kind: 'checklists',
        key: versionKey(version.id, version.version),
        digest: checklistDigest(value, items),
        files: filesIn(`${version.folder}/`),
        needs: versionKey(value.ruleset.id, value.ruleset.version),
      },
    ];
  });
  return [...rulesets, ...checklists];
}
