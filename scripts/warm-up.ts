// Starts the built service once, reads each edition in each language and ends it, so that what Node compiles and what
// content was found to hold lie in .cache before the first real start, which may have no right to write there.
// `npm run build` calls it.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PATIENCE_MS = 60_000;
const entry = fileURLToPath(new URL('../dist/server.js', import.meta.url));
const data = mkdtempSync(join(tmpdir(), 'hrba-warm-up-'));

const child = spawn(process.execPath, [entry], {
  env: { ...process.env, HRBA_DATA_DIR: data, PORT: '0', LOG_LEVEL: 'error' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
// The last line of the greeting; a SIGTERM lets it write what it keeps. The key in it opens an empty record, deleted here.
child.stdout.on('data', async (chunk: Buffer) => {
  const url = /documentation: (\S+)\/docs/i.exec(chunk.toString());
  if (url === null) return;
  try {
    await readEveryLanguage(`${url[1]}/v1/checklists`);
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  } finally {
    child.kill('SIGTERM');
  }
});
child.once('exit', (code) => {
  clearTimeout(timer);
  rmSync(data, { recursive: true, force: true });
  if (code !== 0) process.exitCode = 1;
});

async function readEveryLanguage(checklists: string): Promise<void> {
  const { items } = (await read(checklists)) as { items: { id: string; versions: { version: string }[] }[] };
  for (const { id, versions } of items) {
    for (const { version } of versions) {
      const edition = `${checklists}/${id}/versions/${version}`;
      const { languages } = (await read(edition)) as { languages: string[] };
      for (const language of languages) await read(`${edition}?lang=${language}`);
    }
  }
}

async function read(url: string): Promise<unknown> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}`);
  return answer.json();
}
