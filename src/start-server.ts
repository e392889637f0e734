import closeWithGrace from 'close-with-grace';
import { type Logger, pino } from 'pino';
import { buildApp } from './app.ts';
import { readConfig } from './config.ts';
import { refuseOldNode } from './node-guard.ts';
import { openDeps } from './open-deps.ts';
import type { Deps } from './usecases/deps.ts';
import { createFirstAdministrator } from './usecases/first-administrator.ts';
import { activeSigner } from './usecases/signing-keys.ts';
import { sweepFiles } from './usecases/sweep-files.ts';

const GRACE_MS = 10_000;
/** A line of the log is written when so many bytes wait, or after so many milliseconds. */
const LOG_BYTES = 4096;
const LOG_MS = 200;

/**
 * Starts the service: reads the environment, opens content and record, listens, and closes them on SIGINT and SIGTERM
 * after the requests under way are answered.
 * @returns the address it listens on
 */
export async function startServer(environment: NodeJS.ProcessEnv = process.env): Promise<string> {
  refuseOldNode();
  const config = readConfig(environment);
  const log = openLog();
  const logger = pino(
    {
      level: config.logLevel,
      redact: ['req.headers.authorization', 'headers.authorization', 'token', 'secret'],
    },
    log,
  );
  const deps = await openDeps(config, {
    onUnusable: ({ message, problems }) =>
      logger.error({ problems }, `a translation is not served, but English instead: ${message}`),
    warnings: {
      onMissing: (what) =>
        logger.warn(what, 'the private signing key is missing: a new one was made, which signs from now on'),
      onNoTimestamp: (what) => logger.warn(what, 'no time stamp'),
    },
  });
  // Made at the first start, so that the key set can be read before there is a report.
  await activeSigner(deps);
  await tidyFiles(deps, logger);
  const publicUrl = config.publicUrl ?? `http://${config.host}:${config.port}`;
  const app = await buildApp({ config, publicUrl, deps, logger });
  const address = await app.listen({ host: config.host, port: config.port });
  closeWithGrace({ delay: GRACE_MS, logger: false }, async ({ err }) => {
    if (err) logger.fatal({ err }, 'the process fails');
    await app.close();
    await deps.pdf.close();
    await deps.workshop.close();
    await deps.store.close();
    log.flushSync();
  });
  await greet(deps, config.publicUrl ?? address);
  return address;
}

/** Rids the files of evidence of what a killed process left, and says what could not be looked at. */
async function tidyFiles(deps: Deps, logger: Logger): Promise<void> {
  const digests = await sweepFiles(deps);
  if (digests.length === 0) return;
  logger.warn({ digests }, 'files of evidence cannot be reached: whether these are still named stays open');
}

/** Standard output, written some lines at a time: a system call for each would cost as much as making the line. */
function openLog() {
  return pino.destination({ dest: 1, sync: false, minLength: LOG_BYTES, periodicFlush: LOG_MS });
}

/** Standard output, never the log: the first administrator key is seen this once. */
async function greet(deps: Deps, url: string): Promise<void> {
  const token = await createFirstAdministrator(deps);
  const print = (line: string) => process.stdout.write(`${line}\n`);
  if (token === null) return void print(`HRBA@Tech checklist engine on ${url} (documentation: ${url}/docs)`);
  print(`administrator key: ${token}`);
  print('It is shown this once. Keep it, and try:');
  const json = `-H 'Content-Type: application/json'`;
  const id = `node -p "JSON.parse(require('fs').readFileSync(0)).id"`;
  print(`  export HRBA=${url} ADMIN=${token}`);
  print(
    `  ORG=$(curl -s $HRBA/v1/organisations -H "Authorization: Bearer $ADMIN" ${json} ` +
      `-d '{"name":"Our start-up","kind":"company"}' | ${id})`,
  );
  print(
    `  curl -s $HRBA/v1/organisations/$ORG/keys -H "Authorization: Bearer $ADMIN" ${json} ` +
      `-d '{"role":"company","actor":"founder"}'`,
  );
  print(`The README goes on from there. Documentation: ${url}/docs`);
}
