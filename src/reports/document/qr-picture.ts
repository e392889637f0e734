import encodeQR from 'qr';
import type { Picture } from './block.ts';

const MILLIMETRES = 26;

/**
 * An address as a QR code, as one path of squares on white with the margin that scanners ask for.
 * @throws Error when the address is too long for any code
 */
export function qrPicture(address: string, alt: string): Picture {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: 4 });
  const squares = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  const size = rows.length;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}h-${size}z"/><path fill="#000" d="${squares.join('')}"/></svg>`;
  return { svg, alt, width: MILLIMETRES };
}
