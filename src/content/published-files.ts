/**
 * True for a file that belongs to a published version (its folder, or its one file); translations may still
 * change.
 */
export function isPublishedFile(file: string, folder: string): boolean {
  return file.startsWith(folder) && !file.startsWith(`${folder}i18n/`);
}
