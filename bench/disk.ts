import { closeSync, fdatasyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { median } from './figures.ts';

const TIMES = 400;

/** Microseconds that writing 4 KiB and waiting for the disk takes here, in the middle of many times. */
export function measureDisk(folder: string): number {
  const path = join(folder, 'waited-for');
  const file = openSync(path, 'w');
  const page = Buffer.alloc(4096, 1);
  const times = Array.from({ length: TIMES }, (_, index) => {
    const start = performance.now();
    writeSync(file, page, 0, page.length, index * page.length);
    fdatasyncSync(file);
    return (performance.now() - start) * 1000;
  });
  closeSync(file);
  rmSync(path);
  return median(times);
}
