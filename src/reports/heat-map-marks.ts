import type { HeatMap } from '../generated/types.ts';
import type { Messages } from '../messages/messages-for.ts';
import { html, type SafeHtml } from './html/escape-html.ts';

type Mark = HeatMap['cells'][number]['impacts'][number];

export const MARK = { width: 32, height: 22 } as const;
export const CLASSES = [1, 2, 3, 4] as const;

/** What a part of the picture is drawn with: whose words, and where measures from the reading edge come to lie. */
export interface Drawing {
  words: Messages;
  /** Of text that begins at the reading edge. */
  anchor: 'start' | 'end';
  /** The left edge of what begins so far from the reading edge and is so wide. */
  left(from: number, wide?: number): number;
}

/** Stripes and dots, so that a class is told apart without its colour. */
export const PATTERNS = html`<defs><pattern id="heat-stripes" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" fill="#fff"/><rect width="2.5" height="5" fill="#a3341f"/></pattern>
<pattern id="heat-dots" width="5" height="5" patternUnits="userSpaceOnUse"><rect width="5" height="5" fill="#fff"/><circle cx="2.5" cy="2.5" r="1.2" fill="#7a4a12"/></pattern></defs>`;

const STRIP = 9;
const FILLS: Record<number, { strip: string; body: string; number: string }> = {
  1: { strip: '#7a1020', body: '#7a1020', number: '#fff' },
  2: { strip: 'url(#heat-stripes)', body: '#fff', number: '#1a1a1a' },
  3: { strip: 'url(#heat-dots)', body: '#fff', number: '#1a1a1a' },
  4: { strip: '#fff', body: '#fff', number: '#1a1a1a' },
};
const PLAIN = { strip: '#fff', body: '#fff', number: '#1a1a1a' };

/** One impact: a box with its number, its class as a pattern; a thick border when it has happened, dashed when assumed. */
export function drawMark({ left }: Drawing, impact: Mark, from: number, y: number): SafeHtml {
  const { strip, body, number } = FILLS[impact.class] ?? PLAIN;
  const isAssumed = impact.assumed.length > 0;
  const x = left(from, MARK.width);
  const beside = strip === body ? 0 : STRIP;
  const middle = left(from + beside, MARK.width - beside) + (MARK.width - beside) / 2;
  const border = impact.actual ? 2.5 : 1;
  return html`<g><rect x="${x}" y="${y}" width="${MARK.width}" height="${MARK.height}" rx="3" fill="${body}"/>
<rect x="${left(from, STRIP)}" y="${y}" width="${STRIP}" height="${MARK.height}" fill="${strip}"/>
<rect x="${x}" y="${y}" width="${MARK.width}" height="${MARK.height}" rx="3" fill="none" stroke="#1a1a1a" stroke-width="${border}"${isAssumed && html` stroke-dasharray="4 2"`}/>
${impact.number > 0 && html`<text x="${middle}" y="${y + 16}" text-anchor="middle" font-size="12" font-weight="600" fill="${number}">${impact.number}</text>`}</g>`;
}
