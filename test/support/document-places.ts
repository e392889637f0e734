import { existsSync, readFileSync } from 'node:fs';

const ROOT = new URL('../../', import.meta.url);

/** The text of a file of the project. */
export function readPlace(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}

/** The files and folders of the project that a document names in code marks and that are not there. */
export function missingPlaces(document: string): string[] {
  const named = [...document.matchAll(/`([\w.-]+(?:\/[\w.-]*)*)`/g)].map(([, place = '']) => place);
  const places = named.filter((place) => /\/|\.(?:ts|json|yaml|md|conf|service)$|file$/.test(place));
  return [...new Set(places)].filter((place) => !place.startsWith('/') && !existsSync(new URL(place, ROOT)));
}
