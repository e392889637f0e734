import { join } from 'node:path';
import t from 'tap';
import { EXIT } from '../../src/cli/exit-codes.ts';
import { readConfig } from '../../src/config.ts';
import { openDeps } from '../../src/open-deps.ts';
import { OPERATOR } from '../../src/usecases/first-administrator.ts';
import { issueKey } from '../../src/usecases/keys.ts';
import { ANSWERS, openFolder } from './fixtures/program.ts';

/** Clears the screen, changes the window's title, begins a command the eight-bit way, goes back, and turns what follows. */
const OBEYED = '\u001B[2J\u001B]0;owned\u0007\u009B31m\b\r\u202Egnp\u2066';
const CONTROLS = /[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/u;

t.test('a name that a terminal would obey is shown, and forges no line and no field', async (t) => {
  const folder = openFolder(t);
  const deps = await openDeps(readConfig({ HRBA_DATA_DIR: join(folder.path, 'data') }));
  const key = { organisationId: null, role: 'admin', assessmentId: null, expiresAt: null } as const;
  const actor = `x${OBEYED}\nforged\tadmin\t-\tactive`;
  await issueKey(deps, OPERATOR, { ...key, actor });
  await deps.store.close();
  const plain = await folder.run(['keys', 'list']);
  t.equal(plain.code, EXIT.done);
  t.notMatch(plain.stdout + plain.stderr, CONTROLS);
  t.same(
    plain.stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t').length),
    [5],
  );
  const json = await folder.run(['keys', 'list', '--json']);
  t.notMatch(json.stdout, CONTROLS);
  t.equal(JSON.parse(json.stdout)[0].actor, actor, 'and for machines nothing is lost');
});

t.test("a stranger's file cannot talk to the terminal of whoever checks it", async (t) => {
  const folder = openFolder(t);
  folder.write('answers.yaml', ANSWERS.replace('ClinicQueue', JSON.stringify(`Clinic${OBEYED}`)));
  const scored = await folder.run(['score', 'answers.yaml']);
  t.match(scored, { code: EXIT.done, stdout: /Clinic/ });
  const report = JSON.parse(folder.read('answers.report.json'));
  report.score.because = `because${OBEYED}`;
  report.answers.responses[`item${OBEYED}`] = { state: 'unknown' };
  folder.writeJson('changed.json', report);
  folder.write('broken.json', `{"format":"${OBEYED}`);
  folder.write('broken.yaml', ANSWERS.replace('conception.commitment', JSON.stringify(`no${OBEYED}`)));
  const checked = [
    scored,
    await folder.run(['verify', 'changed.json']),
    await folder.run(['verify', 'broken.json']),
    await folder.run(['score', 'broken.yaml']),
  ];
  for (const { stdout, stderr } of checked) {
    t.ok((stdout + stderr).length > 20);
    t.notMatch(stdout + stderr, CONTROLS);
  }
});
