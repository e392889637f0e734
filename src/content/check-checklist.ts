import type { ChecklistFile, Item } from '../generated/types.ts';
import { checkCases } from './check-cases.ts';
import { checkCondition } from './check-conditions.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { checkPointers } from './check-frameworks.ts';
import { checkGlossary } from './check-glossary.ts';
import { checkItemRules } from './check-item-rules.ts';
import { checkModules } from './check-modules.ts';
import { checkRanges, checkSourced } from './check-passages.ts';
import { checkProvenance } from './check-provenance.ts';
import { checkPublication } from './check-publication.ts';
import { checkItemReferences, checkModule } from './check-references.ts';
import { checkTranslations } from './check-translations.ts';
import { checkWeights } from './check-weights.ts';
import { type ContentProblem, problemAt, unknownId } from './content-problem.ts';
import type { DocumentText } from './read-documents.ts';
import type { VersionFiles } from './read-version.ts';
import type { ContentFile } from './read-yaml.ts';
import { type Vocabulary, versionKey } from './vocabulary.ts';

/**
 * Everything past the schema that holds for one checklist version, each check with its own code. Checks over
 * the whole version run only when all of its files fit their schemas: a broken item is not also a block
 * without items.
 */
export function checkChecklist(
  version: VersionFiles,
  vocabulary: Vocabulary,
  documents: ReadonlyMap<string, DocumentText>,
): ContentProblem[] {
  const { checklist } = version;
  const items = version.items.flatMap((file) => checkItem(file, vocabulary));
  if (checklist === null) return items;
  // A file of a module that does not fit its schema is reported there, not at each of its items as well.
  const modules = [...checklist.value.modules.map(({ id }) => id), ...version.moduleFiles];
  return [
    ...items,
    ...checkChecklistFile(checklist, version),
    ...checkModules(version, vocabulary),
    ...version.items.flatMap((file) => checkModule(file, modules)),
    ...(version.complete ? checkWholeVersion(version, checklist, vocabulary, documents) : []),
  ];
}

function checkItem(file: ContentFile<Item>, vocabulary: Vocabulary): ContentProblem[] {
  return [
    ...checkItemRules(file),
    ...checkItemReferences(file, vocabulary),
    ...checkCondition(file, '/appliesWhen', file.value.appliesWhen, vocabulary.facts),
    ...checkRanges(file, '/sources', file.value.sources, vocabulary),
    ...checkSourced(file),
    ...checkPointers(file, vocabulary.frameworks),
  ];
}

function checkChecklistFile(
  file: ContentFile<ChecklistFile>,
  { id, version, folder }: VersionFiles,
): ContentProblem[] {
  const { value } = file;
  const moved = value.id !== id || value.version !== version;
  const message = `the folder ${folder} holds ${value.id} ${value.version}`;
  const mend = `move it to ${value.id}/${value.version}, or correct id and version`;
  return [
    ...(moved ? [problemAt(file, '/id', { code: 'CONTENT_FILE_NAME', message, mend })] : []),
    ...checkDuplicates(
      file,
      '/stages',
      'stage',
      value.stages.map((stage) => stage.id),
    ),
  ];
}

function checkWholeVersion(
  version: VersionFiles,
  checklist: ContentFile<ChecklistFile>,
  vocabulary: Vocabulary,
  documents: ReadonlyMap<string, DocumentText>,
): ContentProblem[] {
  const { id, version: number } = checklist.value.ruleset;
  const key = versionKey(id, number);
  const ruleset = vocabulary.rulesets.get(key);
  const items = version.items.map(({ value }) => value);
  const unknown = unknownId(
    'CONTENT_UNKNOWN_RULESET',
    'ruleset',
    key,
    vocabulary.rulesets.keys(),
    'rulesets/',
  );
  return [
    ...(unknown === null ? [] : [problemAt(checklist, '/ruleset', unknown)]),
    ...(ruleset === undefined ? [] : checkPublication(checklist, items, ruleset, vocabulary)),
    ...checkWeights(version.items, version.changelog),
    ...checkProvenance(version, vocabulary, documents),
    ...checkGlossary(version),
    ...checkTranslations(version, checklist.value),
    ...checkCases(version, vocabulary),
  ];
}
