import type { ChecklistFile, Item, Provenance, TranslationFile } from '../generated/types.ts';
import type { FileReader } from './file-reader.ts';
import type { ContentFile } from './read-yaml.ts';
import type { ScoreCases } from './score-cases.ts';

/** The files of one checklist version, as far as they fit their schemas. */
export interface VersionFiles {
  /** From the folder names; that the files agree is checked. */
  readonly id: string;
  readonly version: string;
  readonly directory: string;
  readonly folder: string;
  readonly checklist: ContentFile<ChecklistFile> | null;
  readonly items: readonly ContentFile<Item>[];
  readonly provenance: ContentFile<Provenance> | null;
  readonly cases: ContentFile<ScoreCases> | null;
  readonly translations: readonly ContentFile<TranslationFile>[];
  readonly changelog: string;
  /** True when every file fits its schema: only then do checks over the whole version mean anything. */
  readonly complete: boolean;
}

const FILES = new Set(['checklist.yaml', 'provenance.yaml', 'cases.yaml']);
const FOLDERS = new Set(['items', 'i18n']);

/** Reads <checklist>/<version>/; problems go to the reader. */
export function readVersion(reader: FileReader, id: string, version: string): VersionFiles {
  const folder = `${id}/${version}`;
  const before = reader.problems.length;
  const entries = reader.list(folder);
  const has = (name: string): boolean => entries.some((entry) => entry.name === name);
  for (const entry of entries) {
    if (!(entry.folder ? FOLDERS : FILES).has(entry.name)) reader.stray(`${folder}/${entry.name}`);
  }
  const files = {
    checklist: reader.read<ChecklistFile>(`${folder}/checklist.yaml`, 'ChecklistFile'),
    items: readAll<Item>(reader, `${folder}/items`, 'Item'),
    provenance: reader.read<Provenance>(`${folder}/provenance.yaml`, 'Provenance'),
    cases: has('cases.yaml') ? reader.read<ScoreCases>(`${folder}/cases.yaml`, 'ScoreCases') : null,
    translations: has('i18n') ? readAll<TranslationFile>(reader, `${folder}/i18n`, 'TranslationFile') : [],
  };
  if (has('items') && reader.list(`${folder}/items`).length === 0) {
    reader.missing(`${folder}/items`, 'add an item: a checklist asks at least one thing');
  }
  return {
    id,
    version,
    directory: reader.directory,
    folder,
    ...files,
    changelog: reader.text(`${id}/CHANGELOG.md`),
    complete: reader.problems.length === before,
  };
}

function readAll<T>(reader: FileReader, folder: string, schemaId: string): ContentFile<T>[] {
  return reader.listYaml(folder).flatMap((file) => {
    const read = reader.read<T>(file, schemaId);
    return read === null ? [] : [read];
  });
}
