import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import t from 'tap';
import { EXIT } from '../../src/cli/exit-codes.ts';
import { buildProgram } from '../../src/cli/program.ts';
import { forEachOf, openFolder } from './fixtures/program.ts';

/** Every command and group of commands, as it is typed. */
function commandsOf(command: Command, path: string[] = []): string[][] {
  return [path, ...command.commands.flatMap((child) => commandsOf(child, [...path, child.name()]))];
}

const COMMANDS = commandsOf(buildProgram());
const LEAVES = COMMANDS.filter(
  (path) => !COMMANDS.some((other) => other.length > path.length && other[0] === path[0]),
);

t.test('the help of every command ends with 0, names it, and goes to standard output', async (t) => {
  const folder = openFolder(t);
  const all = await forEachOf(COMMANDS, (path) => folder.run([...path, '--help']));
  for (const [at, { code, stdout, stderr }] of all.entries()) {
    const name = ['hrba', ...COMMANDS[at]!].join(' ');
    t.equal(code, EXIT.done, name);
    t.ok(stdout.startsWith(`Usage: ${name} `), name);
    t.equal(stderr, '', name);
  }
  t.match(all[0]?.stdout, /Exit codes:\n {2}0 {2}done\n/, 'the first one has the exit codes');
});

t.test('the page on the command line tells of every command and exit code, and of no other', (t) => {
  const page = readFileSync(new URL('../../docs/command-line.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| `hrba ([a-z -]+?)(?= [[A-Z-]|`)/gm)].map((row) => row[1]);
  t.same(
    rows.sort(),
    LEAVES.filter(({ length }) => length > 0)
      .map((path) => path.join(' '))
      .sort(),
  );
  const codes = [...page.matchAll(/^\| (\d) \| /gm)].map((row) => Number(row[1]));
  t.same(codes, Object.values(EXIT).sort());
  t.end();
});

/** Wrong calls, and what is said of them. */
const WRONG: [args: string[], says: RegExp][] = [
  [[], /^Usage: hrba /],
  [['bogus'], /unknown command 'bogus'/],
  [['score'], /missing required argument 'file'/],
  [['score', 'a.yaml', '--jsno'], /unknown option '--jsno'\n\(Did you mean --json\?\)/],
  [
    ['score', 'a.yaml', '--as-of', '2026-02-30'],
    /argument '2026-02-30' is invalid\. It is a day of the calendar/,
  ],
  [['init', '--stage', 'launch'], /Allowed choices are conception, design, deployment, operation/],
  [['oscal', 'a.json', '--model', 'ssp'], /Allowed choices are assessment-results, assessment-plan, poam/],
  [['keys'], /^Usage: hrba keys /],
  [['content', 'diff', 'hrba-tech', '0.1.0'], /missing required argument 'to'/],
  [['keys', 'create', '--role', 'admin'], /required option '--actor <name>' not specified/],
];

t.test('a command that is called wrongly ends with 2, says what is wrong, and leaves no file', async (t) => {
  const folder = openFolder(t);
  const all = await forEachOf(WRONG, ([args]) => folder.run(args));
  for (const [at, { code, stdout, stderr }] of all.entries()) {
    const [args, says] = WRONG[at]!;
    t.match({ code, stdout, stderr }, { code: EXIT.usage, stdout: '', stderr: says }, args.join(' '));
    t.notMatch(stderr, /\n {4}at /, 'without a stack');
  }
  t.throws(() => folder.read('answers.yaml'));
});

t.test(
  'a wrong environment ends with 1 and one message that names every fault, without a stack',
  async (t) => {
    const folder = openFolder(t);
    const environment = { PORT: 'abc', LOG_LEVEL: 'loud' };
    const commands = [['serve'], ['content', 'check']];
    for (const { code, stdout, stderr } of await forEachOf(commands, (args) =>
      folder.run(args, environment),
    )) {
      t.same(
        { code, stdout, stderr },
        {
          code: EXIT.failed,
          stdout: '',
          stderr:
            'The configuration is wrong:\n' +
            '  PORT must be a whole number from 0 to 65535, and is "abc"\n' +
            '  LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent, and is "loud"\n' +
            'See docs/configuration.md.\n',
        },
      );
    }
  },
);

t.test('a database file that is not one, or is damaged, ends with 1 in words', async (t) => {
  const folder = openFolder(t);
  await mkdir(join(folder.path, 'data'));
  await writeFile(join(folder.path, 'data/hrba.sqlite'), 'this is no database '.repeat(500));
  const commands = [['migrate'], ['keys', 'list']];
  for (const { code, stdout, stderr } of await forEachOf(commands, (args) => folder.run(args))) {
    t.match({ code, stdout }, { code: EXIT.failed, stdout: /^$/ });
    t.match(stderr, /^the record at \S+hrba\.sqlite: it is not a database\. Restore a backup.*\n$/);
  }
});

t.test('a reader that closes the pipe early is no failure', async (t) => {
  const folder = openFolder(t);
  const child = folder.start(['openapi']);
  let stderr = '';
  child.stderr?.on('data', (text: Buffer) => {
    stderr += text;
  });
  child.stdout?.once('data', () => child.stdout?.destroy());
  const code = await new Promise((resolve) => child.once('exit', resolve));
  t.same({ code, stderr }, { code: EXIT.done, stderr: '' });
});
