import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { buildApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { EXAMPLES } from '../src/generated/examples.ts';
import { openContent, openEvidence } from '../src/open-deps.ts';
import { openTypstPrinter } from '../src/printing/typst/open-typst-printer.ts';
import { ENGINE_VERSION } from '../src/product.ts';
import { openSqliteStore } from '../src/store/sqlite/open-sqlite-store.ts';
import type { Deps } from '../src/usecases/deps.ts';
import { workshopHere } from '../src/workshop/workshop-here.ts';
import { withDraft } from '../test/support/next-version.ts';
import { testSigning } from '../test/support/signing.ts';

type Examples = typeof EXAMPLES;

/** The service in memory, on a clock that stands and ids that count: the same run gives the same text. */
export async function openExampleApp(
  examples?: Examples,
): Promise<{ app: FastifyInstance; deps: Deps; close: () => Promise<void> }> {
  const config = readConfig({ HRBA_RATE_LIMIT: '0' });
  const store = await openSqliteStore({ path: ':memory:' });
  const folder = mkdtempSync(join(tmpdir(), 'hrba-examples-'));
  let count = 0;
  const deps: Deps = {
    store,
    ...(await openEvidence({ ...config, dataDirectory: folder })),
    // With a draft to move to: a move needs two versions.
    content: withDraft(openContent(config)),
    pdf: openTypstPrinter(),
    workshop: workshopHere(),
    clock: () => new Date('2026-11-22T09:00:00.000Z'),
    newId: () => {
      count += 1;
      return `0193527a-0000-7000-8000-${String(count).padStart(12, '0')}`;
    },
    engineVersion: ENGINE_VERSION,
    signing: testSigning(),
  };
  if (examples !== undefined) {
    for (const name of Object.keys(EXAMPLES)) delete EXAMPLES[name];
    Object.assign(EXAMPLES, examples);
  }
  const logger = pino({ level: 'silent' });
  const app = await buildApp({
    config,
    publicUrl: 'https://hrba.example',
    deps,
    logger,
    // Apart from the ids of things: a request that was asked again must not move them.
    newRequestId: () => '0193527a-0000-7000-8000-000000000000',
  });
  return {
    app,
    deps,
    close: async () => {
      await app.close();
      await deps.pdf.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
