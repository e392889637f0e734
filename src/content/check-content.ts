import { checkCatalogueWords } from './check-catalogue-words.ts';
import { checkChecklist } from './check-checklist.ts';
import { checkCrosswalks } from './check-crosswalks.ts';
import { checkFrameworks } from './check-frameworks.ts';
import { checkIdStability } from './check-id-stability.ts';
import { checkManifest, checkRecorded, checkScoringMap } from './check-manifest.ts';
import { checkRuleset } from './check-ruleset.ts';
import { checkTaxonomy } from './check-taxonomy.ts';
import { type ContentProblem, type Place, placeOf, problemAt } from './content-problem.ts';
import { pointerTo } from './json-pointer.ts';
import type { ContentDirectory } from './read-directory.ts';
import type { DocumentsResult } from './read-documents.ts';
import { taxonomyDigest } from './version-digest.ts';
import { versionKey, vocabularyOf } from './vocabulary.ts';

/**
 * Everything that is wrong with these directories, the first of which is the project's; of the words of translations
 * only when asked.
 */
export function checkContent(
  directories: readonly ContentDirectory[],
  { documents, problems }: DocumentsResult,
  { eachWord }: { eachWord: boolean },
): ContentProblem[] {
  const vocabulary = vocabularyOf(directories);
  const map = mapDigest(directories);
  const rulesetsBroken = directories.some((directory) =>
    directory.problems.some(({ file }) => file.startsWith('rulesets/')),
  );
  const allItems = directories.flatMap(({ versions }) =>
    versions.flatMap(({ items }) => items.map(({ value }) => value.id)),
  );
  const afterVocabulary =
    vocabulary === null
      ? []
      : directories.flatMap((directory) => [
          ...directory.rulesets.flatMap((file) => checkRuleset(file, vocabulary)),
          ...directory.versions
            .flatMap((version) => checkChecklist(version, vocabulary, documents))
            // A ruleset that is there but broken is already reported, at its own place.
            .filter(({ code }) => !(rulesetsBroken && code === 'CONTENT_UNKNOWN_RULESET')),
          ...checkFrameworks(directory, vocabulary, allItems),
          ...checkIdStability(directory.versions.filter(({ complete }) => complete)),
        ]);
  return [
    ...directories.flatMap((directory) => directory.problems),
    ...problems,
    ...directories.flatMap(({ taxonomy }) => (taxonomy === null ? [] : checkTaxonomy(taxonomy))),
    ...directories.flatMap((directory) => checkCatalogueWords(directory, { eachWord })),
    ...checkSources(directories),
    ...checkShadowing(directories),
    ...afterVocabulary,
    ...checkCrosswalks(directories),
    ...directories.flatMap((directory) => checkManifest(directory)),
    ...(map === null ? [] : directories.flatMap((directory) => checkScoringMap(directory, map))),
  ];
}

/** What the manifests recorded and may record anew; apart, because publishing is what brings it up to date. */
export function checkCatalogues(directories: readonly ContentDirectory[]): ContentProblem[] {
  const digest = mapDigest(directories);
  return directories.flatMap((directory) => checkRecorded(directory, digest));
}

/** Null when the project's taxonomy is broken. */
function mapDigest(directories: readonly ContentDirectory[]): string | null {
  const taxonomy = directories[0]?.taxonomy?.value;
  return taxonomy === undefined ? null : taxonomyDigest(taxonomy);
}

function checkSources(directories: readonly ContentDirectory[]): ContentProblem[] {
  const seen = new Set<string>();
  return directories.flatMap(({ sources }) =>
    (sources?.value.sources ?? []).flatMap(({ id }, at) => {
      const again = seen.has(id);
      seen.add(id);
      if (!again || sources === null) return [];
      const message = `the source "${id}" is there twice`;
      const mend = 'give one of them another id, or remove it';
      const pointer = pointerTo('/sources', at);
      return [problemAt(sources, pointer, { code: 'CONTENT_DUPLICATE_ID', message, mend })];
    }),
  );
}

/** Which of two texts an assessment was pinned to would depend on the order of the directories. */
function checkShadowing(directories: readonly ContentDirectory[]): ContentProblem[] {
  const first = new Map<string, string>();
  return directories.flatMap((directory) => {
    const found: [string, Place][] = [
      ...directory.versions.map(({ id, version, folder }): [string, Place] => [
        `the checklist ${versionKey(id, version)}`,
        placeOf(directory.path, `${folder}/checklist.yaml`),
      ]),
      ...directory.rulesets.map((file): [string, Place] => [
        `the ruleset ${versionKey(file.value.id, file.value.version)}`,
        file,
      ]),
    ];
    return found.flatMap(([what, place]) => {
      const home = first.get(what);
      if (home === undefined) {
        first.set(what, directory.path);
        return [];
      }
      const message = `${what} is already defined in ${home}`;
      const mend = 'give this one another id or version';
      return [problemAt(place, '', { code: 'CONTENT_SHADOWED', message, mend })];
    });
  });
}
