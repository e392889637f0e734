import { cleanGif } from './clean-gif.ts';
import { cleanJpeg } from './clean-jpeg.ts';
import { cleanPng } from './clean-png.ts';
import { cleanWebp } from './clean-webp.ts';
import type { Cleaned } from './refusal.ts';

type Clean = (bytes: Buffer) => Cleaned;

/** A picture without its metadata; null for what is none of the kinds that are known. @throws Refusal */
export function cleanPicture(bytes: Buffer): Cleaned | null {
  return cleanerOf(bytes.toString('latin1', 0, 12))?.(bytes) ?? null;
}

function cleanerOf(head: string): Clean | null {
  if (head.startsWith('\xff\xd8\xff')) return cleanJpeg;
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return cleanPng;
  if (/^GIF8[79]a/.test(head)) return cleanGif;
  return head.startsWith('RIFF') && head.endsWith('WEBP') ? cleanWebp : null;
}
