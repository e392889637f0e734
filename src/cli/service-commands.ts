import { pino } from 'pino';
import { stringify } from 'yaml';
import { buildApp } from '../app.ts';
import { readConfig } from '../config.ts';
import { databasePath, openContent, openEvidence } from '../open-deps.ts';
import { openTypstPrinter } from '../printing/typst/open-typst-printer.ts';
import { ENGINE_VERSION } from '../product.ts';
import { memoryVault } from '../signing/memory-vault.ts';
import { startServer } from '../start-server.ts';
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts';
import { workshopHere } from '../workshop/workshop-here.ts';
import { print } from './terminal.ts';

/** hrba serve. */
export async function serveCommand(): Promise<void> {
  await startServer();
}

/** hrba migrate: opening brings the database up to date. */
export async function migrateCommand(): Promise<void> {
  const path = databasePath(readConfig(process.env));
  const store = await openSqliteStore({ path });
  await store.check();
  await store.close();
  print(`${path} is up to date.`);
}

/** As scripts/generate-openapi.ts writes openapi.yaml. */
const AS_KEPT = { lineWidth: 110, aliasDuplicateObjects: false, minContentWidth: 40 };

/** hrba openapi: the document of the routes as they stand. */
export async function openapiCommand({ json }: { json?: true }): Promise<void> {
  const config = readConfig(process.env);
  const store = await openSqliteStore({ path: ':memory:' });
  const deps = {
    store,
    ...(await openEvidence(config)),
    content: openContent(config),
    pdf: openTypstPrinter(),
    workshop: workshopHere(),
    clock: () => new Date(),
    newId: () => '',
    engineVersion: ENGINE_VERSION,
    signing: {
      vault: memoryVault(),
      installation: '',
      timestamps: null,
      onMissing: () => {},
      onNoTimestamp: () => {},
    },
  };
  const app = await buildApp({ config, publicUrl: '', deps, logger: pino({ level: 'silent' }) });
  await app.ready();
  // Through JSON, and without aliases: readers of YAML refuse a document with so many of them.
  const document = JSON.parse(JSON.stringify(app.swagger())) as object;
  const text = json ? JSON.stringify(document, null, 2) : stringify(document, AS_KEPT).trimEnd();
  print(text);
  await app.close();
  await store.close();
}
