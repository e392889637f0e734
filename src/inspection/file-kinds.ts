/** How the inside of a file is read and what is taken out of it. */
export type Family = 'text' | 'json' | 'jpeg' | 'png' | 'webp' | 'gif' | 'pdf' | 'ooxml' | 'odf';

export interface FileKind {
  mediaType: string;
  extensions: readonly string[];
  family: Family;
}

const OOXML = 'application/vnd.openxmlformats-officedocument';
const ODF = 'application/vnd.oasis.opendocument';

/**
 * What is taken as evidence: what a person can read, and what can be rid of metadata. Nothing that runs, and no archive:
 * it could hold anything.
 */
export const FILE_KINDS: readonly FileKind[] = [
  { mediaType: 'application/pdf', extensions: ['pdf'], family: 'pdf' },
  { mediaType: 'image/png', extensions: ['png'], family: 'png' },
  { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'], family: 'jpeg' },
  { mediaType: 'image/webp', extensions: ['webp'], family: 'webp' },
  { mediaType: 'image/gif', extensions: ['gif'], family: 'gif' },
  { mediaType: 'text/plain', extensions: ['txt'], family: 'text' },
  { mediaType: 'text/markdown', extensions: ['md', 'markdown'], family: 'text' },
  { mediaType: 'text/csv', extensions: ['csv'], family: 'text' },
  { mediaType: 'application/json', extensions: ['json'], family: 'json' },
  { mediaType: `${OOXML}.wordprocessingml.document`, extensions: ['docx'], family: 'ooxml' },
  { mediaType: `${OOXML}.spreadsheetml.sheet`, extensions: ['xlsx'], family: 'ooxml' },
  { mediaType: `${OOXML}.presentationml.presentation`, extensions: ['pptx'], family: 'ooxml' },
  { mediaType: `${ODF}.text`, extensions: ['odt'], family: 'odf' },
  { mediaType: `${ODF}.spreadsheet`, extensions: ['ods'], family: 'odf' },
  { mediaType: `${ODF}.presentation`, extensions: ['odp'], family: 'odf' },
];

/** The end of a name after its last dot, in lower case; '' without one. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot === -1 ? '' : name.slice(dot + 1).toLowerCase();
}

/** Every ending that is taken, for people. */
export const EXTENSIONS = FILE_KINDS.flatMap(({ extensions }) => extensions).join(', ');
