import { checkTranslationsFit } from './check-translations.ts';
import { ContentError, placeOf, problemAt, sortProblems } from './content-problem.ts';
import { FileReader } from './file-reader.ts';
import type { Readings } from './kept-readings.ts';
import { loadTranslations } from './load-translations.ts';
import type { LoadedTranslation, ReadTranslation } from './loaded-content.ts';
import { readTranslations, type TranslationPlace } from './read-translations.ts';
import type { VersionFiles } from './read-version.ts';

export interface FirstUse {
  readings: Readings | undefined;
  /** Told once for each translation that cannot be used: why not. */
  onUnusable: ((error: ContentError) => void) | undefined;
}

/**
 * The translations of a checked version by language, none of them read yet. One that does not fit its schemas, calls
 * itself another language, or was made from another English text is none, and never an error for whoever asks for it:
 * the words themselves are for `hrba content check` to look at.
 */
export function translationsAtFirstUse(
  version: VersionFiles,
  options: FirstUse,
): Map<string, ReadTranslation> {
  return new Map(
    version.translationPlaces.map((place) => {
      let read: { translation: LoadedTranslation | null } | undefined;
      return [
        place.language,
        () => {
          read ??= { translation: readUsable(version, place, options) };
          return read.translation;
        },
      ];
    }),
  );
}

function readUsable(
  version: VersionFiles,
  place: TranslationPlace,
  { readings, onUnusable }: FirstUse,
): LoadedTranslation | null {
  try {
    const own = readings?.part(`${version.id}@${version.version} ${place.language}`);
    const translation = readOne(version, place, own);
    own?.keep();
    return translation;
  } catch (error) {
    onUnusable?.(error instanceof ContentError ? error : unreadable(version, place, error));
    return null;
  }
}

function readOne(
  version: VersionFiles,
  place: TranslationPlace,
  readings: Readings | undefined,
): LoadedTranslation | null {
  const reader = new FileReader(version.directory, readings);
  const files = { ...version, ...readTranslations(reader, [place]) };
  const problems = [...reader.problems, ...checkTranslationsFit(files, version.checklist!.value)];
  if (problems.length > 0) throw new ContentError(sortProblems(problems));
  return loadTranslations(files).get(place.language)?.() ?? null;
}

/** A folder whose list cannot be read, say. */
function unreadable({ directory }: VersionFiles, { path }: TranslationPlace, error: unknown): ContentError {
  const message = `it cannot be read (${error instanceof Error ? error.message : String(error)})`;
  const mend = 'look at its place and its rights';
  return new ContentError([
    problemAt(placeOf(directory, path), '', { code: 'CONTENT_UNREADABLE', message, mend }),
  ]);
}
