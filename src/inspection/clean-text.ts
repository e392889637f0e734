import { Refusal } from './refusal.ts';

/** Control characters, but for tabulators, ends of lines and of pages. */
const CONTROL = /(?![\t\n\f\r])\p{Cc}/u;
/** Texts that a program would run or draw: markup, scripts, PostScript, RTF. */
const NOT_PLAIN = /^\ufeff?\s*(<|#!|%!PS|\{\\rtf)/;

/** Whether bytes are text in UTF-8, whatever they are called. */
export function isText(bytes: Buffer): boolean {
  try {
    return !CONTROL.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}

/** @throws Refusal `type` for text that a program would run or draw */
export function refuseMarkup(bytes: Buffer): void {
  if (!NOT_PLAIN.test(bytes.toString('utf8', 0, 4096))) return;
  throw new Refusal(
    'type',
    'it is markup or a script, which a program would run or draw; send it as a PDF or plain text',
  );
}

/** @throws Refusal `unreadable` for what is called JSON and is not */
export function refuseBrokenJson(bytes: Buffer): void {
  try {
    JSON.parse(bytes.toString('utf8').replace(/^\ufeff/, ''));
  } catch {
    throw new Refusal('unreadable', 'it is called JSON and is not; send it as plain text');
  }
}
