import type {
  TranslatedChecklist,
  TranslatedGlossary,
  TranslatedItem,
  TranslatedModule,
  TranslationFile,
} from '../generated/types.ts';
import type { FileReader } from './file-reader.ts';
import type { ContentFile } from './read-yaml.ts';

/** i18n/<lang>/: a translation in a file for each module and item. */
export interface TranslationFolder {
  /** The name of the folder; that checklist.yaml agrees is checked. */
  readonly language: string;
  readonly directory: string;
  readonly folder: string;
  readonly checklist: ContentFile<TranslatedChecklist> | null;
  readonly modules: readonly ContentFile<TranslatedModule>[];
  readonly items: readonly ContentFile<TranslatedItem>[];
  readonly glossary: ContentFile<TranslatedGlossary> | null;
}

/** Where a translation stands, before it is read: i18n/<lang>.yaml, or the folder i18n/<lang>/. */
export interface TranslationPlace {
  readonly language: string;
  readonly path: string;
  readonly isFolder: boolean;
}

/** The translations of a version in both forms that they may have. */
export interface TranslationFiles {
  readonly translations: readonly ContentFile<TranslationFile>[];
  readonly translationFolders: readonly TranslationFolder[];
}

const FILES = new Set(['checklist.yaml', 'glossary.yaml']);
const FOLDERS = new Set(['items', 'modules']);

/** What <version>/i18n/ has: <lang>.yaml is a translation in one file, <lang>/ one in many; problems go to the reader. */
export function listTranslations(reader: FileReader, folder: string): TranslationPlace[] {
  return reader.list(folder).flatMap(({ name, folder: isFolder }): TranslationPlace[] => {
    const path = `${folder}/${name}`;
    if (isFolder) return [{ language: name, path, isFolder }];
    if (name.endsWith('.yaml')) return [{ language: name.slice(0, -'.yaml'.length), path, isFolder }];
    reader.stray(path);
    return [];
  });
}

/** Reads translations where they stand; problems go to the reader. */
export function readTranslations(reader: FileReader, places: readonly TranslationPlace[]): TranslationFiles {
  return {
    translations: places.flatMap(({ path, isFolder }) => {
      const file = isFolder ? null : reader.read<TranslationFile>(path, 'TranslationFile');
      return file === null ? [] : [file];
    }),
    translationFolders: places
      .filter(({ isFolder }) => isFolder)
      .map(({ path, language }) => readFolder(reader, path, language)),
  };
}

function readFolder(reader: FileReader, folder: string, language: string): TranslationFolder {
  const entries = reader.list(folder);
  const has = (name: string): boolean => entries.some((entry) => entry.name === name);
  for (const entry of entries) {
    if (!(entry.folder ? FOLDERS : FILES).has(entry.name)) reader.stray(`${folder}/${entry.name}`);
  }
  const all = <T>(name: string, schemaId: string): ContentFile<T>[] =>
    has(name) ? reader.readAll<T>(`${folder}/${name}`, schemaId) : [];
  return {
    language,
    directory: reader.directory,
    folder,
    checklist: reader.read<TranslatedChecklist>(`${folder}/checklist.yaml`, 'TranslatedChecklist'),
    modules: all<TranslatedModule>('modules', 'TranslatedModule'),
    items: all<TranslatedItem>('items', 'TranslatedItem'),
    glossary: has('glossary.yaml')
      ? reader.read<TranslatedGlossary>(`${folder}/glossary.yaml`, 'TranslatedGlossary')
      : null,
  };
}
