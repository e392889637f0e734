import { join } from 'node:path';
import { type Logger, pino } from 'pino';
import { buildApp } from '../app.ts';
import { readConfig } from '../config.ts';
import { openDeps } from '../open-deps.ts';
import { SEEDS } from '../product.ts';
import type { Deps } from '../usecases/deps.ts';
import { type Planted, plantSeed } from '../usecases/plant-seed.ts';
import { readSeeds } from './read-seeds.ts';
import { print, printJson, remark } from './terminal.ts';

/**
 * hrba demo: fills a database of its own with the example companies, issues their reports, and serves them. Each run
 * adds to what is there; the record beside it, of npm start, is never touched.
 */
export async function demoCommand({ json }: { json?: true }): Promise<void> {
  const config = readConfig(process.env);
  const deps = await openDeps({ ...config, dataDirectory: join(config.dataDirectory, 'demo') });
  const logger: Logger = pino({ level: process.env['LOG_LEVEL'] ?? 'warn' });
  const seeds = readSeeds(SEEDS);
  // Listening comes first: a port that is taken is found out before anything is written.
  const url = await listen(deps, config, logger);
  const planted: Planted[] = [];
  for (const [index, seed] of seeds.entries()) {
    remark(`${index + 1} of ${seeds.length}: ${seed.title}`);
    planted.push(await plantSeed(deps, seed));
  }
  if (json)
    return printJson({ url, reports: planted.map((one) => ({ ...one, link: `${url}/r/${one.linkToken}` })) });
  print('\nOpen a finished report in a browser:');
  for (const { title, verdict, linkToken, register } of planted) {
    print(`  ${title}: ${verdict}`);
    print(`    ${registerWords(register)}\n    ${url}/r/${linkToken}`);
  }
  const [first] = planted;
  if (first !== undefined) {
    print('\nOr look around as the first company:');
    for (const what of ['score', 'impacts', 'actions', 'engagements'])
      print(
        `  curl -s ${url}/v1/assessments/${first.assessmentId}/${what} -H "Authorization: Bearer ${first.companyToken}"`,
      );
  }
  print(`\nDocumentation: ${url}/docs. Stop with Ctrl+C.`);
}

function registerWords({ impacts, engagements, actions, contests }: Planted['register']): string {
  return `${impacts} impacts, ${engagements} talks with people, ${actions} actions, ${contests} contested`;
}

async function listen(deps: Deps, config: ReturnType<typeof readConfig>, logger: Logger): Promise<string> {
  const publicUrl = config.publicUrl ?? `http://${config.host}:${config.port}`;
  const app = await buildApp({ config, publicUrl, deps, logger });
  const address = await app.listen({ host: config.host, port: config.port });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void app.close().then(() => deps.store.close()));
  }
  return config.publicUrl ?? address;
}
