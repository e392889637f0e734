import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import t from 'tap';
import { startProcess } from '../support/service-process.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');

t.test('a newcomer who pastes every line of the walk gets to a verified report', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'hrba-walk-'));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const service = await startProcess({ dataDirectory: join(folder, 'data') });
  t.teardown(() => service.stop());
  t.ok(service.administratorKey, 'the first start printed an administrator key');

  const blocks = [...readme.matchAll(/```sh walk\n([\s\S]*?)```/g)].map(([, block]) => block ?? '');
  t.equal(blocks.length, 7, 'the README has its seven steps');
  // Where the reader stands in the project's folder, the test stands in a folder of its own.
  const script = blocks.join('\n').replaceAll('npm run --silent hrba --', 'hrba');
  const hrba = `hrba() { node ${join(root, 'src/cli/main.ts')} "$@"; }`;
  const run = spawnSync('bash', ['-euo', 'pipefail', '-c', `${hrba}\n${script}`], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, HRBA: service.url, ADMIN: service.administratorKey ?? '' },
  });
  t.equal(run.status, 0, run.stderr);
  t.match(run.stdout, 'report.json: the same, under the published rules');
  t.notMatch(run.stdout, 'urn:hrba:error:', 'no step was answered with an error');
  t.match(run.stdout, '"mostSerious"', 'the first look came');
  t.match(run.stdout, '"verdict":"', 'the score came');
  t.match(run.stdout, `${service.url}/r/`, 'the link to the report came');
  t.ok(existsSync(join(folder, 'answers.report.html')), 'the answer file was scored into a page');

  const link = /\S+\/r\/[\w-]+/.exec(run.stdout)?.[0] ?? '';
  const page = await fetch(link);
  t.equal(page.status, 200);
  t.match(await page.text(), 'ClinicQueue');
});

t.test('what the README points at is there', async (t) => {
  for (const [, path = ''] of readme.matchAll(/\]\(([^)#]+)\)/g)) {
    if (!path.startsWith('http')) t.ok(existsSync(join(root, path)), path);
  }
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  for (const [, script = ''] of readme.matchAll(/npm run (?:--silent )?([\w:]+)/g)) {
    t.ok(scripts[script], `npm run ${script}`);
  }
});

t.test('the way of a score is under sixty lines', async (t) => {
  const lines = readFileSync(join(root, 'src/scoring/score-assessment.ts'), 'utf8').split('\n').length;
  t.ok(lines <= 61, `${lines} lines`);
});
