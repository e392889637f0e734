import { pino } from 'pino';
import { buildApp } from '../app.ts';
import { readConfig } from '../config.ts';
import { databasePath, openContent } from '../open-deps.ts';
import { ENGINE_VERSION } from '../product.ts';
import { startServer } from '../server.ts';
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts';
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

/** hrba openapi: the document of the routes as they stand. */
export async function openapiCommand({ json }: { json?: true }): Promise<void> {
  const config = readConfig(process.env);
  const store = await openSqliteStore({ path: ':memory:' });
  const deps = {
    store,
    content: openContent(config),
    clock: () => new Date(),
    newId: () => '',
    engineVersion: ENGINE_VERSION,
  };
  const app = await buildApp({ config, publicUrl: '', deps, logger: pino({ level: 'silent' }) });
  await app.ready();
  print(json ? JSON.stringify(app.swagger(), null, 2) : app.swagger({ yaml: true }));
  await app.close();
  await store.close();
}
