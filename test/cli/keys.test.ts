import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import t from 'tap';
import { EXIT } from '../../src/cli/exit-codes.ts';
import { readConfig } from '../../src/config.ts';
import { openDeps } from '../../src/open-deps.ts';
import type { Deps } from '../../src/usecases/deps.ts';
import { OPERATOR } from '../../src/usecases/first-administrator.ts';
import { authenticate } from '../../src/usecases/keys.ts';
import { createOrganisation } from '../../src/usecases/organisations.ts';
import { type Folder, forEachOf, openFolder } from './fixtures/program.ts';

const NO_ID = '0193527a-0000-7000-8000-00000000dead';

/** Works on the database of a folder as the service would, and closes it. */
async function beside<T>(folder: Folder, work: (deps: Deps) => Promise<T>): Promise<T> {
  const deps = await openDeps(readConfig({ HRBA_DATA_DIR: join(folder.path, 'data') }));
  try {
    return await work(deps);
  } finally {
    await deps.store.close();
  }
}

function makeCompany(folder: Folder): Promise<string> {
  const input = { name: 'ClinicQueue', kind: 'company' } as const;
  return beside(folder, async (deps) => (await createOrganisation(deps, OPERATOR, input)).id);
}

t.test('migrate makes the database, and finds it up to date ever after', async (t) => {
  const folder = openFolder(t);
  const path = join(folder.path, 'data/hrba.sqlite');
  const expected = { code: EXIT.done, stdout: `${path} is up to date.\n`, stderr: '' };
  t.same(await folder.run(['migrate']), expected);
  const contents = () => new Database(path, { readonly: true }).prepare('SELECT * FROM sqlite_schema').all();
  const before = contents();
  t.ok(before.length > 5);
  t.same(await folder.run(['migrate']), expected);
  t.same(contents(), before);
  t.same(readdirSync(folder.path), ['data']);
});

t.test('keys are created, listed without their secrets, and revoked', async (t) => {
  const folder = openFolder(t);
  const company = await makeCompany(folder);
  const admin = await folder.run(['keys', 'create', '--role', 'admin', '--actor', 'operations']);
  t.match(admin, { code: EXIT.done, stdout: /^hrba_[0-9a-f-]{36}_[\w-]{43}\n$/ });
  t.match(admin.stderr, /^Key [0-9a-f-]{36} of role admin\. The token is shown this once\.\n$/);
  const create = [
    'keys',
    'create',
    '--role',
    'company',
    '--actor',
    'founder',
    '--organisation',
    company,
    '--json',
  ];
  const made = await folder.run(create);
  t.match(made, { code: EXIT.done, stderr: '' });
  const { token, ...key } = JSON.parse(made.stdout);
  t.match(key, {
    role: 'company',
    actor: 'founder',
    organisationId: company,
    revokedAt: null,
    expiresAt: null,
  });
  const secrets = [admin.stdout.trim(), token].map((text: string) => text.slice(-43));

  const caller = () => beside(folder, (deps) => authenticate(deps, token));
  t.match(await caller(), { role: 'company', organisationId: company }, 'the token works');

  const lists = [
    ['keys', 'list'],
    ['keys', 'list', '--json'],
    ['keys', 'list', '--organisation', company, '--json'],
  ];
  // The newest comes first.
  const [text, json, own] = await forEachOf(lists, (args) => folder.run(args));
  t.match(
    text?.stdout,
    new RegExp(`^${key.id}\tcompany\t${company}\tactive\tfounder\n\\S+\tadmin\t-\tactive\toperations\n$`),
  );
  t.equal(text?.stderr, '2 keys.\n');
  t.same(JSON.parse(own!.stdout), [key]);
  t.match(JSON.parse(json!.stdout), [key, { role: 'admin', organisationId: null }]);
  for (const { stdout, stderr } of [text!, json!, own!]) {
    for (const secret of secrets) t.notOk((stdout + stderr).includes(secret), 'no secret is listed');
    t.notMatch(stdout + stderr, /hash|secret|[0-9a-f]{64}/i, 'nor its hash');
  }

  const revoked = await folder.run(['keys', 'revoke', key.id]);
  t.match(revoked, {
    code: EXIT.done,
    stdout: new RegExp(`^Key ${key.id} was revoked at \\d{4}-.*Z\\.\n$`),
    stderr: '',
  });
  t.equal(await caller(), null, 'the token works no more');
  t.match(
    (await folder.run(['keys', 'list'])).stdout,
    new RegExp(`${key.id}\tcompany\t${company}\trevoked \\d{4}-`),
  );
});

t.test(
  'a key that cannot be is refused in words: 2 when options are missing, 3 when they do not fit',
  async (t) => {
    const folder = openFolder(t);
    const company = await makeCompany(folder);
    const create = (role: string, ...rest: string[]) => [
      'keys',
      'create',
      '--role',
      role,
      '--actor',
      'x',
      ...rest,
    ];
    const calls: [args: string[], code: number, says: RegExp][] = [
      [
        create('company'),
        EXIT.usage,
        /^A key of role company belongs to an organisation: give --organisation ID\.\n$/,
      ],
      [
        create('admin', '--organisation', company),
        EXIT.usage,
        /^A key of role admin belongs to no organisation/,
      ],
      [
        create('company', '--organisation', NO_ID),
        EXIT.invalid,
        /^No organisation \S+ that this key may see\.\n$/,
      ],
      [
        create('auditor', '--organisation', company),
        EXIT.invalid,
        /^An organisation of kind company has keys of role: /,
      ],
      [create('embed', '--organisation', company), EXIT.invalid, /^An embed key names one assessment/],
      [['keys', 'revoke', NO_ID], EXIT.invalid, /^No key \S+ that this key may revoke\.\n$/],
    ];
    const all = await forEachOf(calls, ([args]) => folder.run(args));
    for (const [at, [args, code, says]] of calls.entries()) {
      t.match(all[at], { code, stdout: '', stderr: says }, args.join(' '));
    }
    t.same(await beside(folder, (deps) => deps.store.hasAnyKey()), false, 'none was made');
  },
);

t.test('verify-history counts a good history, and names the first broken link with 4', async (t) => {
  const folder = openFolder(t);
  await makeCompany(folder);
  await makeCompany(folder);
  const good = await folder.run(['verify-history']);
  t.same(good, {
    code: EXIT.done,
    stdout: 'Every link holds: 2 events in 1 chains, 0 erased.\n',
    stderr: '',
  });

  const db = new Database(join(folder.path, 'data/hrba.sqlite'));
  db.prepare("UPDATE events SET type = 'key.created' WHERE seq = 2").run();
  db.close();
  const [text, json] = await forEachOf([[], ['--json']], (rest) => folder.run(['verify-history', ...rest]));
  t.match(text, { code: EXIT.different, stdout: /^Broken: installation event 2: .+\n$/, stderr: '' });
  t.equal(json?.code, EXIT.different);
  t.match(JSON.parse(json!.stdout), { broken: { scope: 'installation', seq: 2, what: String } });
});

t.test('verify-history makes no database where there is none, and says so', async (t) => {
  const folder = openFolder(t);
  const path = join(folder.path, 'data/hrba.sqlite');
  const expected = { code: EXIT.failed, stdout: '', stderr: `There is no record at ${path}.\n` };
  t.same(await folder.run(['verify-history']), expected);
  t.same(readdirSync(folder.path), []);
});
