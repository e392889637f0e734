import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import t, { type Test } from 'tap';
import { PrintingFailed } from '../../src/printing/printer.ts';
import { openTypstPrinter, type TypstOptions } from '../../src/printing/typst/open-typst-printer.ts';
import type { ReportDocument } from '../../src/reports/document/block.ts';

// Pages are set in a process of their own, on a machine that does other things.
t.setTimeout(180_000);

const program = (name: string) => fileURLToPath(new URL(`./fixtures/${name}.ts`, import.meta.url));

function open(t: Test, options: TypstOptions) {
  const printer = openTypstPrinter(options);
  t.teardown(() => printer.close());
  return printer;
}

/** The smallest document: a title and nothing else. */
function titled(title: string): string {
  return JSON.stringify(documentOf(title));
}

function documentOf(title: string): ReportDocument {
  return {
    language: 'en',
    direction: 'ltr',
    title,
    issuedAt: '2026-11-22T10:00:00.000Z',
    front: [{ kind: 'heading', level: 1, text: [{ typed: title }] }],
    contentsTitle: 'In this report',
    sections: [],
    foot: '',
    pageWords: ['Page ', null, ' of ', null],
  };
}

const pidOf = async (printed: Promise<Uint8Array>) => Number(Buffer.from(await printed).toString());

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function ended(pid: number): Promise<boolean> {
  for (let wait = 0; wait < 100 && isAlive(pid); wait += 1) await pause(50);
  return !isAlive(pid);
}

t.test('what sets pages and dies is started once more, and then given up', async (t) => {
  const printer = open(t, { program: program('dies') });
  await t.rejects(printer.print(titled('x')), {
    name: 'PrintingFailed',
    message: 'what sets pages has ended',
  });
  await t.rejects(printer.print(titled('y')), PrintingFailed, 'and so with the next document');
});

t.test('killed by something outside, it does better the second time', async (t) => {
  const mark = join(t.testdir(), 'mark');
  const printer = open(t, { program: program('dies-once') });
  t.equal(Buffer.from(await printer.print(titled(mark))).toString(), 'set');
  t.ok(existsSync(mark));
});

t.test('a document that takes too long is given up, and the one behind it is set', async (t) => {
  const hanging = open(t, { program: program('hangs'), limit: 300 });
  const started = Date.now();
  await t.rejects(hanging.print(titled('x')), { message: 'the document took more than 300 ms' });
  t.ok(Date.now() - started < 5000, 'it is not waited for a second time');
});

t.test('documents wait for each other in one process', async (t) => {
  const printer = open(t, { program: program('says-which') });
  const pids = await Promise.all(['1', '2', '3'].map((title) => pidOf(printer.print(titled(title)))));
  t.equal(new Set(pids).size, 1);
});

t.test('a process that has taken too much memory is ended and replaced', async (t) => {
  const printer = open(t, { program: program('says-which'), memory: 1000 });
  const first = await pidOf(printer.print(titled('1001')));
  const second = await pidOf(printer.print(titled('1')));
  t.not(second, first);
  t.ok(await ended(first));
});

t.test('without work it ends by itself, and starts again', async (t) => {
  const printer = open(t, { program: program('says-which'), idle: 50 });
  const first = await pidOf(printer.print(titled('1')));
  t.ok(await ended(first));
  t.not(await pidOf(printer.print(titled('1'))), first);
});

t.test('closing gives up what is under way and leaves no process behind', async (t) => {
  const printer = openTypstPrinter({ program: program('hangs') });
  const given = t.rejects(printer.print(titled('x')), PrintingFailed);
  await pause(200);
  await printer.close();
  await given;
});

t.test('a document that cannot be set says so, and the next one is set', async (t) => {
  const printer = open(t, {});
  const broken = JSON.stringify({ ...documentOf('x'), pageWords: 7 });
  await t.rejects(printer.print(broken), { name: 'PrintingFailed', message: /could not be set/ });
  t.equal(Buffer.from(await printer.print(titled('x'))).toString('latin1', 0, 5), '%PDF-');
});
