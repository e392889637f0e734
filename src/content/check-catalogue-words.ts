import type { TranslatedRuleset, TranslatedTaxonomy } from '../generated/types.ts';
import { checkHead, checkOf } from './check-translation-folder.ts';
import { checkWords } from './check-words.ts';
import { type ContentProblem, problemAt, unknownId } from './content-problem.ts';
import { CATALOGUE_LANGUAGE } from './load-catalogue-words.ts';
import type { ContentDirectory } from './read-directory.ts';
import type { ContentFile } from './read-yaml.ts';
import { rulesetWords } from './ruleset-words.ts';
import { taxonomyWords } from './taxonomy-words.ts';
import { wordsDigest } from './version-words.ts';
import { versionKey } from './vocabulary.ts';
import type { Words } from './words.ts';

/**
 * The translations of a directory's taxonomy and rulesets, held against the words that they translate; without
 * `eachWord` only that they were made from these words, which is all that a start looks at.
 */
export function checkCatalogueWords(
  directory: ContentDirectory,
  { eachWord }: { eachWord: boolean },
): ContentProblem[] {
  const { taxonomy, taxonomyTranslations, rulesets, rulesetTranslations } = directory;
  const source = taxonomy === null ? null : taxonomyWords(taxonomy.value);
  const rulesetsBroken = directory.problems.some(({ file }) => file.startsWith('rulesets/'));
  const keys = rulesets.map(({ value }) => versionKey(value.id, value.version));
  return [
    ...(source === null
      ? []
      : taxonomyTranslations.flatMap((file) =>
          compare(file, { place: nameOf(file.file), source, what: 'the taxonomy', eachWord }),
        )),
    ...rulesetTranslations.flatMap(({ id, version, language, file }) => {
      const key = versionKey(id, version);
      const ruleset = rulesets[keys.indexOf(key)];
      if (ruleset !== undefined)
        return compare(file, { place: language, source: rulesetWords(ruleset.value), what: key, eachWord });
      // A ruleset that is there but broken is already reported, at its own place.
      const finding = rulesetsBroken
        ? null
        : unknownId('CONTENT_UNKNOWN_RULESET', 'ruleset', key, keys, 'rulesets/');
      return finding === null ? [] : [problemAt(file, '', finding)];
    }),
  ];
}

function compare(
  file: ContentFile<TranslatedTaxonomy | TranslatedRuleset>,
  {
    place,
    source,
    what,
    eachWord,
  }: { place: string; source: Words & object; what: string; eachWord: boolean },
): ContentProblem[] {
  const { language, state: _s, scope, of: _of, reviewedBy: _by, reviewedOn: _on, ...words } = file.value;
  const complete = scope !== 'partial';
  return [
    ...checkHead(file, place, CATALOGUE_LANGUAGE),
    ...checkOf(file, wordsDigest(source), `the words of ${what}`),
    ...(eachWord ? checkWords({ place: file, language, source, translated: words as Words, complete }) : []),
  ];
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1, -'.yaml'.length);
}
