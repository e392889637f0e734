import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';
import { cleanJpeg } from './clean-jpeg.ts';
import { type Cleaned, damaged, encrypted, inOrder, Refusal, type Stripped } from './refusal.ts';

const HEAD = '%PDF-';
/** Kinds of action that run something, send something or open another file (ISO 32000-2, 12.6.4). */
const ACTIVE = new Set([
  'JavaScript',
  'Launch',
  'ImportData',
  'SubmitForm',
  'Rendition',
  'RichMediaExecute',
  'GoToE',
]);
/** Entries that hold scripts or files. */
const HOLDING = new Set(['JavaScript', 'JS', 'EmbeddedFiles', 'EF', 'XFA', 'RichMediaContent']);
/** Entries that say who, when and with what, beside what is shown. */
const TOLD: Record<string, Stripped> = {
  Metadata: 'properties',
  PieceInfo: 'other-data',
  LastModified: 'times',
  Thumb: 'thumbnail',
};

type Context = PDFDocument['context'];

/**
 * A PDF written anew from what its pages need: without document information, XMP, private data of programs, thumbnails
 * and camera's data in its pictures, and without what earlier savings left in the file. Bytes before and after it are
 * not part of what is written.
 * @throws Refusal `active` when it holds a script, another file or an action that runs something; `unreadable`
 */
export async function cleanPdf(bytes: Buffer): Promise<Cleaned> {
  if (bytes.toString('latin1', 0, HEAD.length) !== HEAD) throw damaged();
  const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: Infinity }).catch(
    (error: Error) => {
      throw error.message.includes('encrypted') ? encrypted() : damaged();
    },
  );
  const { context } = document;
  if (document.getPageCount() === 0) throw damaged();
  const stripped: Stripped[] = [];
  if (context.trailerInfo.Info !== undefined) stripped.push('properties');
  context.trailerInfo = { Root: context.trailerInfo.Root as PDFObject };
  cleanReachable(context, stripped);
  const written = await document.save({
    rewrite: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
  });
  return { bytes: Buffer.from(written), stripped: inOrder(stripped) };
}

/** Goes through all that the document shows, takes out what it only tells, and drops what nothing leads to. */
function cleanReachable(context: Context, stripped: Stripped[]): void {
  const reached = new Set<PDFObject>();
  const waiting: (PDFObject | undefined)[] = [context.trailerInfo.Root];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (next === undefined || reached.has(next)) continue;
    reached.add(next);
    waiting.push(...ledTo(next, context, stripped));
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref);
}

/** What an object leads to, once it is clean. */
function ledTo(object: PDFObject, context: Context, stripped: Stripped[]): (PDFObject | undefined)[] {
  if (object instanceof PDFRef) return [context.lookup(object)];
  if (object instanceof PDFArray) return object.asArray();
  if (object instanceof PDFDict) return cleanDict(object, stripped);
  if (!(object instanceof PDFStream)) return [];
  if (object instanceof PDFRawStream) cleanPhotograph(object, context, stripped);
  return cleanDict(object.dict, stripped);
}

/** What a dictionary leads to, once it is rid of what only tells. */
function cleanDict(dict: PDFDict, stripped: Stripped[]): PDFObject[] {
  const kept: PDFObject[] = [];
  for (const [key, value] of dict.entries()) {
    const name = key.decodeText();
    if (HOLDING.has(name)) throw active();
    if (name === 'S' && value instanceof PDFName && ACTIVE.has(value.decodeText())) throw active();
    const told = TOLD[name];
    if (told === undefined) kept.push(value);
    else {
      dict.delete(key);
      stripped.push(told);
    }
  }
  return kept;
}

/** A photograph inside keeps its picture and loses what the camera said. One that cannot be read stays as it is. */
function cleanPhotograph(stream: PDFRawStream, context: Context, stripped: Stripped[]): void {
  const filter = stream.dict.lookup(PDFName.of('Filter'));
  const only = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter;
  if (!(only instanceof PDFName) || only.decodeText() !== 'DCTDecode') return;
  try {
    const cleaned = cleanJpeg(Buffer.from(stream.contents));
    if (cleaned.stripped.length === 0) return;
    stripped.push(...cleaned.stripped);
    const replaced = PDFRawStream.of(stream.dict, cleaned.bytes);
    const ref = context.getObjectRef(stream);
    if (ref !== undefined) context.assign(ref, replaced);
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof RangeError)) throw error;
  }
}

function active(): Refusal {
  return new Refusal(
    'active',
    'it holds a script, another file or an action that runs something; print it to a new PDF and send that',
  );
}
