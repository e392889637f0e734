// The process that sets pages: started by open-typst-printer.ts, which ends it when it takes too long, too much memory,
// or has nothing to do. The compiler works in one go, and may die of it; here that stops nobody.
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { ReportDocument } from '../../reports/document/block.ts';
import { readFonts } from './fonts.ts';
import type { PrintAnswer, PrintRequest } from './messages.ts';

/** Nothing outside of it can be read by a template. */
const WORKSPACE = fileURLToPath(new URL('../../../templates', import.meta.url));
const TEMPLATE = fileURLToPath(new URL('../../../templates/report.typ', import.meta.url));

const compiler = NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontBlobs: readFonts() }] });

process.on('message', (request: PrintRequest) => {
  const answer = answerTo(request);
  process.send?.(answer, () => tidyUp());
});
// Whoever started it is gone.
process.on('disconnect', () => process.exit(0));

function answerTo(request: PrintRequest): PrintAnswer {
  try {
    return { bytes: print(request), memory: process.memoryUsage.rss() };
  } catch (error) {
    return { problem: describe(error), memory: process.memoryUsage.rss() };
  }
}

function print({ document }: PrintRequest): Uint8Array {
  const creationTimestamp = secondsOf((JSON.parse(document) as ReportDocument).issuedAt);
  const made = compiler.compile({ mainFilePath: TEMPLATE, inputs: { data: document } });
  const { result } = made;
  if (result === null) throw new Error(JSON.stringify(made.takeDiagnostics()?.shortDiagnostics ?? []));
  try {
    return compiler.pdf(result, { pdfStandard: 'ua-1', creationTimestamp });
  } catch {
    // PDF/UA-1 is refused for a character that no font has. What remains is tagged all the same.
    return compiler.pdf(result, { creationTimestamp });
  }
}

function secondsOf(issuedAt: string): number {
  const seconds = Math.floor(Date.parse(issuedAt) / 1000);
  return Number.isNaN(seconds) ? 0 : seconds;
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Without this each document leaves some ten megabytes behind. */
function tidyUp(): void {
  setImmediate(() => {
    compiler.evictCache(0);
    globalThis.gc?.();
  });
}
