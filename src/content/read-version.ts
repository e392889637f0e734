import type { ChecklistFile, Crosswalk, Glossary, Item, Module, Provenance } from '../generated/types.ts';
import type { Place } from './content-problem.ts';
import type { FileReader } from './file-reader.ts';
import { pointerTo } from './json-pointer.ts';
import {
  listTranslations,
  readTranslations,
  type TranslationFiles,
  type TranslationPlace,
} from './read-translations.ts';
import type { ContentFile } from './read-yaml.ts';
import type { ScoreCases } from './score-cases.ts';

/** The files of one checklist version, as far as they fit their schemas. */
export interface VersionFiles extends TranslationFiles {
  /** From the folder names; that the files agree is checked. */
  readonly id: string;
  readonly version: string;
  readonly directory: string;
  readonly folder: string;
  /** checklist.yaml with the modules of modules/ after its own: what the digest covers and what is served. */
  readonly checklist: ContentFile<ChecklistFile> | null;
  /** The modules of `checklist` in their order, each with where it stands. */
  readonly modules: readonly PlacedModule[];
  /** The names of the files of modules/, without their ending, also of those that do not fit. */
  readonly moduleFiles: readonly string[];
  readonly items: readonly ContentFile<Item>[];
  readonly provenance: ContentFile<Provenance> | null;
  /** What became of the items of the version before; null for a first version. */
  readonly crosswalk: ContentFile<Crosswalk> | null;
  readonly cases: ContentFile<ScoreCases> | null;
  /** The terms of art; null when the version has no glossary.yaml. */
  readonly glossary: ContentFile<Glossary> | null;
  /** The translations there are; those that are left for their first use are in none of the lists. */
  readonly translationPlaces: readonly TranslationPlace[];
  readonly changelog: string;
  /** True when every file fits its schema: only then do checks over the whole version mean anything. */
  readonly complete: boolean;
}

/** A module and where it stands: in checklist.yaml, or in a file of its own. */
export interface PlacedModule {
  readonly module: Module;
  readonly place: Place;
  readonly pointer: string;
}

/** README.md is made from the others, for people: nothing reads it, and it is no part of what is published. */
const FILES = new Set([
  'checklist.yaml',
  'provenance.yaml',
  'crosswalk.yaml',
  'cases.yaml',
  'glossary.yaml',
  'README.md',
]);
const FOLDERS = new Set(['items', 'modules', 'i18n']);

/** When translations are read: with the rest, or when somebody first asks for their language. */
export type TranslationsRead = 'at-once' | 'at-first-use';

/** Reads <checklist>/<version>/; problems go to the reader. */
export function readVersion(
  reader: FileReader,
  { id, version }: { id: string; version: string },
  translationsRead: TranslationsRead,
): VersionFiles {
  const folder = `${id}/${version}`;
  const before = reader.problems.length;
  const entries = reader.list(folder);
  const has = (name: string): boolean => entries.some((entry) => entry.name === name);
  for (const entry of entries) {
    if (!(entry.folder ? FOLDERS : FILES).has(entry.name)) reader.stray(`${folder}/${entry.name}`);
  }
  const optional = <T>(name: string, schemaId: string): ContentFile<T> | null =>
    has(name) ? reader.read<T>(`${folder}/${name}`, schemaId) : null;
  const translationPlaces = has('i18n') ? listTranslations(reader, `${folder}/i18n`) : [];
  const files = {
    ...readChecklistFiles(reader, folder, has('modules')),
    items: reader.readAll<Item>(`${folder}/items`, 'Item'),
    provenance: reader.read<Provenance>(`${folder}/provenance.yaml`, 'Provenance'),
    crosswalk: optional<Crosswalk>('crosswalk.yaml', 'Crosswalk'),
    cases: optional<ScoreCases>('cases.yaml', 'ScoreCases'),
    glossary: optional<Glossary>('glossary.yaml', 'Glossary'),
    ...readTranslations(reader, translationsRead === 'at-once' ? translationPlaces : []),
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
    translationPlaces,
    changelog: reader.text(`${id}/CHANGELOG.md`),
    complete: reader.problems.length === before,
  };
}

/** checklist.yaml, and after its own modules those of modules/ in the order of their file names. */
function readChecklistFiles(
  reader: FileReader,
  folder: string,
  hasModules: boolean,
): Pick<VersionFiles, 'checklist' | 'modules' | 'moduleFiles'> {
  const file = reader.read<ChecklistFile>(`${folder}/checklist.yaml`, 'ChecklistFile');
  const names = hasModules ? reader.listYaml(`${folder}/modules`) : [];
  const placed = names
    .flatMap((name) => reader.read<Module>(name, 'Module') ?? [])
    .map((own): PlacedModule => ({ module: own.value, place: own, pointer: '' }));
  const moduleFiles = names.map((name) => name.slice(name.lastIndexOf('/') + 1, -'.yaml'.length));
  if (file === null) return { checklist: null, modules: placed, moduleFiles };
  const inline = file.value.modules.map(
    (module, at): PlacedModule => ({ module, place: file, pointer: pointerTo('/modules', at) }),
  );
  const modules = [...inline, ...placed];
  const value = { ...file.value, modules: modules.map(({ module }) => module) };
  return { checklist: { ...file, value }, modules, moduleFiles };
}
