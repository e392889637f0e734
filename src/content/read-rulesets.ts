import type { RulesetFile, TranslatedRuleset } from '../generated/types.ts';
import { problemAt } from './content-problem.ts';
import type { FileReader } from './file-reader.ts';
import type { ContentFile } from './read-yaml.ts';

/** rulesets/<id>/i18n/<lang>/<version>.yaml, and what its place says of it. */
export interface RulesetTranslation {
  readonly id: string;
  readonly version: string;
  readonly language: string;
  readonly file: ContentFile<TranslatedRuleset>;
}

export interface Rulesets {
  readonly rulesets: readonly ContentFile<RulesetFile>[];
  readonly rulesetTranslations: readonly RulesetTranslation[];
}

/** Reads rulesets/: a file for each version, and the words of each in other languages; problems go to the reader. */
export function readRulesets(reader: FileReader): Rulesets {
  const read = reader.list('rulesets').map(({ name, folder }): Rulesets => {
    if (folder) return readFolder(reader, name);
    reader.stray(`rulesets/${name}`);
    return { rulesets: [], rulesetTranslations: [] };
  });
  return {
    rulesets: read.flatMap(({ rulesets }) => rulesets),
    rulesetTranslations: read.flatMap(({ rulesetTranslations }) => rulesetTranslations),
  };
}

function readFolder(reader: FileReader, id: string): Rulesets {
  const rulesets: ContentFile<RulesetFile>[] = [];
  const rulesetTranslations: RulesetTranslation[] = [];
  for (const { name, folder } of reader.list(`rulesets/${id}`)) {
    const path = `rulesets/${id}/${name}`;
    if (!folder && name.endsWith('.yaml')) rulesets.push(...readRuleset(reader, path));
    else if (folder && name === 'i18n') rulesetTranslations.push(...readTranslations(reader, id));
    else reader.stray(path);
  }
  return { rulesets, rulesetTranslations };
}

function readTranslations(reader: FileReader, id: string): RulesetTranslation[] {
  const home = `rulesets/${id}/i18n`;
  return reader.list(home).flatMap(({ name: language, folder }) => {
    if (!folder) {
      reader.stray(`${home}/${language}`);
      return [];
    }
    const files = reader.readAll<TranslatedRuleset>(`${home}/${language}`, 'TranslatedRuleset');
    return files.map((file): RulesetTranslation => {
      const version = file.file.slice(file.file.lastIndexOf('/') + 1, -'.yaml'.length);
      return { id, version, language, file };
    });
  });
}

function readRuleset(reader: FileReader, file: string): ContentFile<RulesetFile>[] {
  const ruleset = reader.read<RulesetFile>(file, 'RulesetFile');
  if (ruleset === null) return [];
  const { id, version } = ruleset.value;
  if (file === `rulesets/${id}/${version}.yaml`) return [ruleset];
  reader.problems.push(
    problemAt(ruleset, '/id', {
      code: 'CONTENT_FILE_NAME',
      message: `the file holds ${id} ${version}, which its place does not say`,
      mend: `move it to rulesets/${id}/${version}.yaml, or correct id and version`,
    }),
  );
  return [];
}
