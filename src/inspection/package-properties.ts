import type { Stripped } from './refusal.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CORE = `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>`;
const PROPERTIES = (kind: string) =>
  `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/${kind}"/>`;
const META = `${XML}<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.2"/>`;

/** One transparent point. */
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
/** One grey point. */
const JPEG =
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=';

const text = (kind: Stripped, content: string) => ({ kind, bytes: Buffer.from(content) });
const picture = (content: string) => ({ kind: 'thumbnail' as const, bytes: Buffer.from(content, 'base64') });

/** Parts that only tell of the document: by their usual names, which is what programs write. */
const BLANKS: [RegExp, { kind: Stripped; bytes: Buffer }][] = [
  [/^docProps\/core\.xml$|\.psmdcp$/i, text('properties', CORE)],
  [/^docProps\/app\.xml$/i, text('properties', PROPERTIES('extended-properties'))],
  [/^docProps\/custom\.xml$/i, text('properties', PROPERTIES('custom-properties'))],
  [/^docProps\/thumbnail\.png$/i, picture(PNG)],
  [/^docProps\/thumbnail\.jpe?g$/i, picture(JPEG)],
  [/^docProps\/thumbnail\./i, picture('')],
];
const ODF_BLANKS: typeof BLANKS = [
  [/^meta\.xml$/, text('properties', META)],
  [/^Thumbnails\/.*\.png$/, picture(PNG)],
];

/**
 * What is put in the place of a part that only tells of the document. The part itself stays, empty: others name it, and
 * programs call a document broken that names a part which is not there.
 */
export function blankPart(name: string, family: 'ooxml' | 'odf'): { kind: Stripped; bytes: Buffer } | null {
  const [, blank] = (family === 'odf' ? ODF_BLANKS : BLANKS).find(([pattern]) => pattern.test(name)) ?? [];
  return blank ?? null;
}
