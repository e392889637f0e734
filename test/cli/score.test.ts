import { readdirSync } from 'node:fs';
import t from 'tap';
import { EXIT } from '../../src/cli/exit-codes.ts';
import { canonical } from '../../src/digest.ts';
import { realContent } from '../support/test-app.ts';
import { ANSWERS, forEachOf, openFolder } from './fixtures/program.ts';

t.test('init writes an answer file that scores as it is, and writes over nothing unless told', async (t) => {
  const folder = openFolder(t);
  const args = ['init', 'ours.yaml', '--product', 'The "Clinic": #1', '--stage', 'design'];
  t.match(await folder.run(args), { code: EXIT.done, stdout: '', stderr: /^Written: ours\.yaml\. / });
  const written = folder.read('ours.yaml');
  const asked = realContent()
    .findChecklist('hrba-tech')!
    .checklist.items.filter(({ stage }) => ['conception', 'design'].includes(stage));
  t.equal(
    written.match(/^ {4}state: unknown$/gm)?.length,
    asked.length,
    'every question of the two stages, still open',
  );
  t.match(
    written,
    /# Asked only when technologies includes /,
    'with what switches on those outside the core',
  );

  folder.write('ours.yaml', `${written}# mine\n`);
  const again = await folder.run(args);
  t.match(again, {
    code: EXIT.invalid,
    stdout: '',
    stderr: /^ours\.yaml is already there\. Nothing was written/,
  });
  t.equal(folder.read('ours.yaml'), `${written}# mine\n`);

  const [scored, forced] = await Promise.all([
    folder.run(['score', 'ours.yaml']),
    folder.run(['init', 'forced.yaml', '--force']).then(() => folder.run(['init', 'forced.yaml', '--force'])),
  ]);
  t.equal(forced?.code, EXIT.done);
  t.match(scored, { code: EXIT.done, stdout: /^No result yet\. The "Clinic": #1, in design, on \d{4}-/ });
  t.match(scored?.stdout, new RegExp(`\n0 of ${asked.length} questions that are due are answered: `));
  t.match(scored?.stdout, /\nNo number says more than the verdict yet\.\n$/);
});

t.test('score says the verdict before any number, and writes score, report and page', async (t) => {
  const folder = openFolder(t);
  folder.write('answers.yaml', ANSWERS);
  const [scored, json] = await Promise.all([
    folder.run(['score', 'answers.yaml', '--out', 'out']),
    folder.run(['score', 'answers.yaml', '--json']),
  ]);
  const { code, stdout, stderr } = scored!;
  t.equal(code, EXIT.done);
  t.match(stdout, /^Not shown\. ClinicQueue, in conception, on 2026-11-22\.\n/);
  t.match(stdout, /\nBecause: stop or critical questions open or not backed: \S/);
  t.match(stdout, /\nShown by evidence: \d+ of 100, held at 19\. The company's own view: \d+ of 100\.\n$/);
  t.equal(stderr, 'Written: out.score.json, out.report.json, out.report.html\n');
  t.same(readdirSync(folder.path).sort(), [
    'answers.yaml',
    'out.report.html',
    'out.report.json',
    'out.score.json',
  ]);
  const score = folder.read('out.score.json');
  t.equal(score, canonical(JSON.parse(score)), 'canonical JSON');
  t.same(json, { code: EXIT.done, stdout: `${score}\n`, stderr: '' }, '--json prints the same bytes');
  t.same(JSON.parse(folder.read('out.report.json')).score, JSON.parse(score));
  t.match(folder.read('out.report.html'), /^<!doctype html>/i);
});

const FAULTY = ANSWERS.replace('contestedUses: [none-of-these]', 'contestedUses: [social-scorin]')
  .replace('organisationSize:', 'organisationSise:')
  .replace('commitment: { state: level, level: 1 }', 'commitment: { state: level, level: 4 }')
  .replace(
    'due-diligence-plan: { state: unknown }',
    'due-diligence-plan: { state: not-applicable, justification: small }',
  )
  .replace('conception.foreseeable-misuse:', 'conception.forseeable-misuse:')
  .concat('reviews:\n  conception.red-line: { by: second-person, verdict: confirmed }\n');

t.test('every fault of an answer file is told with its line, code and what was probably meant', async (t) => {
  const folder = openFolder(t);
  folder.write('answers.yaml', FAULTY);
  const { code, stdout, stderr } = await folder.run(['score', 'answers.yaml']);
  t.equal(code, EXIT.invalid);
  t.equal(stdout, '');
  const told = [...stderr.matchAll(/^answers\.yaml:(\d+) (\w+)\n {2}(.*)$/gm)].map(
    ([, line, fault]) => `${line} ${fault}`,
  );
  t.same(told, [
    '7 UNKNOWN_FACT',
    '8 FACT_VALUE',
    '10 JUSTIFICATION_NEEDED',
    '11 UNKNOWN_ITEM',
    '12 NA_NOT_ALLOWED',
    '21 UNKNOWN_ITEM',
  ]);
  const meant = [...stderr.matchAll(/Did you mean "(.*?)"\?/g)].map((match) => match[1]);
  t.same(meant, [
    'organisationSize',
    'social-scoring',
    'conception.foreseeable-misuse',
    'conception.red-lines',
  ]);
  t.match(stderr, /\n\n6 problems; nothing was scored\.\n$/);
  t.same(readdirSync(folder.path), ['answers.yaml'], 'nothing is written');
});

/** Files that cannot be read as answers: what is in them, and what is said, from line and code on. */
const UNREADABLE: Record<string, { text: string; says: RegExp }> = {
  'a key that is there twice': {
    text: ANSWERS.replace(
      '  conception.commitment:',
      '  conception.red-lines: { state: unknown }\n  conception.commitment:',
    ),
    says: /^wrong\.yaml:14 CONTENT_YAML\n {2}Map keys must be unique/,
  },
  'a tab for indentation': {
    text: ANSWERS.replace('  organisationSize', '\torganisationSize'),
    says: /^wrong\.yaml:7 CONTENT_YAML\n {2}Tabs are not allowed as indentation/,
  },
  'a level that is a word': {
    text: ANSWERS.replace('level: 1 }', 'level: high }'),
    says: /^wrong\.yaml:10 CONTENT_VALUE\n {2}"high" must be integer/,
  },
  'misspelt keys and values, all at once': {
    text: ANSWERS.replace('stage: conception', 'stage: conseption').replace(
      'justification:',
      'justificaton:',
    ),
    says: /^wrong\.yaml:5 CONTENT_VALUE\n.*Did you mean "conception"\?\n[\s\S]*\nwrong\.yaml:16 CONTENT_UNKNOWN_PROPERTY\n.*Did you mean "justification"\?\n[\s\S]*\n2 problems in 1 file\.\n$/,
  },
  'a date that is none': {
    text: ANSWERS.replace('2026-11-22', '2026-11-31'),
    says: /^wrong\.yaml:4 CONTENT_VALUE\n {2}"2026-11-31" must match format "date"/,
  },
  'a checklist that is not here': {
    text: ANSWERS.replace('version: 0.1.0', 'version: 9.9.9'),
    says: /^wrong\.yaml: .*hrba-tech.*9\.9\.9/,
  },
};

t.test('a file that is not an answer file is refused by line, with 3, and nothing is written', async (t) => {
  const cases = Object.entries(UNREADABLE);
  await forEachOf(cases, async ([what, { text, says }]) => {
    const folder = openFolder(t);
    folder.write('wrong.yaml', text);
    const ended = await folder.run(['score', 'wrong.yaml']);
    t.match(ended, { code: EXIT.invalid, stdout: '', stderr: says }, what);
    t.same(readdirSync(folder.path), ['wrong.yaml'], what);
  });
});

t.test('a file that is not there, and a place that cannot be written to, end with 3 in words', async (t) => {
  const folder = openFolder(t);
  folder.write('answers.yaml', ANSWERS);
  const calls = [
    ['score', 'none.yaml'],
    ['score', 'answers.yaml', '--out', 'none/out'],
    ['init', 'none/answers.yaml'],
  ];
  const [absent, out, init] = await forEachOf(calls, (args) => folder.run(args));
  t.match(absent, {
    code: EXIT.invalid,
    stdout: '',
    stderr: /^none\.yaml:1 CONTENT_UNREADABLE\n {2}it cannot be read \(ENOENT\)/,
  });
  t.match(out, {
    code: EXIT.invalid,
    stdout: '',
    stderr: /^none\/out\.score\.json cannot be written: ENOENT.*\n$/,
  });
  t.match(init, {
    code: EXIT.invalid,
    stdout: '',
    stderr: /^none\/answers\.yaml cannot be written: ENOENT.*\n$/,
  });
});

t.test('answers given under another text of the checklist are not scored without a word', async (t) => {
  const folder = openFolder(t);
  const digest = '5e'.repeat(32);
  folder.write(
    'other.yaml',
    ANSWERS.replace('checklist: { id: hrba-tech, ', `checklist: { digest: ${digest}, id: hrba-tech, `),
  );
  const scored = await folder.run(['score', 'other.yaml']);
  t.match(scored, { code: EXIT.invalid, stdout: '', stderr: /^other\.yaml:\d+ DIGEST_DIFFERS\n/ });
  t.match(scored.stderr, 'Leave the digest out to accept that.');
});
