import { buffer } from 'node:stream/consumers';
import { AFRelationship, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import yazl from 'yazl';
import { photograph, SECRET } from './pictures.ts';

export type Parts = Record<string, string | Buffer>;

/** A ZIP file of these parts, in their order. */
export async function zipOf(parts: Parts, stored: readonly string[] = []): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  const packed = buffer(zip.outputStream as NodeJS.ReadableStream & AsyncIterable<Buffer>);
  for (const [name, content] of Object.entries(parts))
    zip.addBuffer(Buffer.from(content as string), name, { compress: !stored.includes(name) });
  zip.end();
  return packed;
}

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A Word document: its parts, with others beside or instead. */
export function docx(others: Parts = {}, mainType = MAIN): Promise<Buffer> {
  return zipOf({
    '[Content_Types].xml': `<Types><Override PartName="/word/document.xml" ContentType="${mainType}"/></Types>`,
    '_rels/.rels': '<Relationships/>',
    'word/document.xml': '<w:document>minutes of the meeting</w:document>',
    'docProps/core.xml': `<cp:coreProperties><dc:creator>${SECRET}</dc:creator></cp:coreProperties>`,
    'docProps/app.xml': `<Properties><Company>${SECRET}</Company></Properties>`,
    'docProps/thumbnail.jpeg': photograph(),
    'word/media/image1.jpeg': photograph(),
    ...others,
  });
}

/** A text of LibreOffice. */
export function odt(others: Parts = {}): Promise<Buffer> {
  const parts = {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': '<office:document-content>minutes</office:document-content>',
    'meta.xml': `<office:document-meta><dc:creator>${SECRET}</dc:creator></office:document-meta>`,
    'META-INF/manifest.xml': '<manifest:manifest/>',
    ...others,
  };
  return zipOf(parts, ['mimetype']);
}

/** A PDF of one page with all that a program tells of itself, and whatever else is done to it. */
export async function pdf(change: (document: PDFDocument) => unknown = () => {}): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.addPage([200, 200]).drawText('minutes of the meeting', { size: 12 });
  document.setAuthor(SECRET);
  document.setTitle(SECRET);
  const { context, catalog } = document;
  const xmp = context.stream(`<x:xmpmeta>${SECRET}</x:xmpmeta>`, { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(xmp));
  // What an earlier saving left behind: nothing leads to it.
  context.register(PDFString.of(SECRET));
  await change(document);
  return Buffer.from(await document.save({ useObjectStreams: false }));
}

export const withScript = (document: PDFDocument) => document.addJavaScript('open', 'app.alert(1)');
export const withFile = (document: PDFDocument) =>
  document.attach(Buffer.from('MZ'), 'tool.exe', { afRelationship: AFRelationship.Data });
export function withLaunch({ context, catalog }: PDFDocument): void {
  catalog.set(PDFName.of('OpenAction'), context.obj({ S: 'Launch', F: PDFString.of('calc.exe') }));
}
export async function withPhotograph(document: PDFDocument): Promise<void> {
  const image = await document.embedJpg(photograph());
  document.getPage(0).drawImage(image, { x: 0, y: 0, width: 10, height: 10 });
}
