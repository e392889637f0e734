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

/** The translations of a version in both forms that they may have. */
export interface TranslationFiles {
  readonly translations: readonly ContentFile<TranslationFile>[];
  readonly translationFolders: readonly TranslationFolder[];
}

const FILES = new Set(['checklist.yaml', 'glossary.yaml']);
const FOLDERS = new Set(['items', 'modules']);

/** Reads <version>/i18n/: <lang>.yaml is a translation in one file, <lang>/ one in many; problems go to the reader. */
export function readTranslations(reader: FileReader, folder: string): TranslationFiles {
  const translations: ContentFile<TranslationFile>[] = [];
  const translationFolders: TranslationFolder[] = [];
  for (const entry of reader.list(folder)) {
    const path = `${folder}/${entry.name}`;
    if (entry.folder) translationFolders.push(readFolder(reader, path, entry.name));
    else if (entry.name.endsWith('.yaml')) {
      const file = reader.read<TranslationFile>(path, 'TranslationFile');
      if (file !== null) translations.push(file);
    } else reader.stray(path);
  }
  return { translations, translationFolders };
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
