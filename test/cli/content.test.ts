import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { parse } from 'yaml';
import { EXIT } from '../../src/cli/exit-codes.ts';
import { OWN_CONTENT } from '../../src/product.ts';
import { forEachOf, openFolder } from './fixtures/program.ts';

const RULESET = 'more/rulesets/ungp/1.0.1.yaml';

/** A folder with an additional content directory that holds one ruleset, ungp 1.0.1. */
function openWithRuleset(t: Parameters<typeof openFolder>[0]) {
  const folder = openFolder(t);
  cpSync(join(OWN_CONTENT, 'rulesets/ungp/1.0.0.yaml'), join(folder.path, RULESET));
  folder.write(RULESET, folder.read(RULESET).replace('version: 1.0.0', 'version: 1.0.1'));
  return folder;
}

t.test('content check names every version, and every problem with its place', async (t) => {
  const folder = openWithRuleset(t);
  const more = { HRBA_CONTENT_DIRS: 'more' };
  const text = await folder.run(['content', 'check'], more);
  const checked = 'No problems. Checked: hrba-tech@0.1.0, hrba-tech@1.0.0, ungp@1.0.0, ungp@1.0.1.\n';
  t.same(text, { code: EXIT.done, stdout: checked, stderr: '' });

  folder.write(RULESET, folder.read(RULESET).replace('id: POL, weight: "10"', 'id: PLO, wieght: "10"'));
  const [words, json] = await forEachOf([[], ['--json']], (rest) =>
    folder.run(['content', 'check', ...rest], more),
  );
  t.match(words, {
    code: EXIT.invalid,
    stdout: '',
    stderr: /^more\/rulesets\/ungp\/1\.0\.1\.yaml:\d+ CONTENT_/,
  });
  t.match(words?.stderr, /Did you mean "weight"\?/);
  t.match({ code: json?.code, stderr: json?.stderr }, { code: EXIT.invalid, stderr: '' });
  const { problems } = JSON.parse(json!.stdout);
  t.match(problems[0], { file: 'rulesets/ungp/1.0.1.yaml', code: /^CONTENT_/, line: Number, mend: String });
});

t.test(
  'content publish --directory publishes there, beside the project, and refuses a later change',
  async (t) => {
    const folder = openWithRuleset(t);
    const before = readdirSync(OWN_CONTENT);
    const publish = ['content', 'publish', '--directory', 'more'];
    const first = await folder.run(publish);
    t.match({ code: first.code, stderr: first.stderr }, { code: EXIT.done, stderr: '' });
    t.same(JSON.parse(first.stdout), { checklists: [], rulesets: ['ungp@1.0.1'] });
    t.same(
      readdirSync(join(folder.path, 'more')),
      ['manifest.json', 'rulesets'],
      'it needs no taxonomy of its own',
    );
    const manifest = folder.read('more/manifest.json');
    t.match(JSON.parse(manifest).rulesets, { 'ungp@1.0.1': { digest: /^[0-9a-f]{64}$/ } });
    t.same(JSON.parse((await folder.run(publish)).stdout), { checklists: [], rulesets: [] }, 'nothing new');

    folder.write(RULESET, folder.read(RULESET).replace('id: POL, weight: "10"', 'id: POL, weight: "11"'));
    const refused = await folder.run(publish);
    t.match(refused, {
      code: EXIT.invalid,
      stdout: '',
      stderr: /^more\/rulesets\/ungp\/1\.0\.1\.yaml:1 CONTENT_PUBLISHED_CHANGED/,
    });
    t.equal(folder.read('more/manifest.json'), manifest);
    t.same(readdirSync(OWN_CONTENT), before);
  },
);

/** A folder with the draft of the project as a checklist of somebody else's, to be spoiled. */
function openWithChecklist(t: Parameters<typeof openFolder>[0]) {
  const folder = openFolder(t);
  cpSync(join(OWN_CONTENT, 'hrba-tech/0.1.0'), join(folder.path, 'more/own/0.1.0'), { recursive: true });
  cpSync(join(OWN_CONTENT, 'hrba-tech/CHANGELOG.md'), join(folder.path, 'more/own/CHANGELOG.md'));
  for (const name of ['checklist', 'provenance']) {
    const file = `more/own/0.1.0/${name}.yaml`;
    folder.write(file, folder.read(file).replace(/^(id|checklist): hrba-tech$/m, '$1: own'));
  }
  return folder;
}

t.test('content cases says whether the worked cases come out, and prints what does', async (t) => {
  const folder = openWithChecklist(t);
  const more = { HRBA_CONTENT_DIRS: 'more' };
  const right = await folder.run(['content', 'cases', 'own', '0.1.0'], more);
  t.same(right, { code: EXIT.done, stdout: 'All 8 cases of own 0.1.0 come out as they say.\n', stderr: '' });

  const file = 'more/own/0.1.0/cases.yaml';
  folder.write(file, folder.read(file).replace('verdict: NOT_SHOWN', 'verdict: GAPS'));
  const wrong = await folder.run(['content', 'cases', 'own', '0.1.0'], more);
  t.match(wrong, {
    code: EXIT.different,
    stdout: '',
    stderr: /^1\. An honest .*\n {2}expect\.verdict: expected GAPS, got NOT_SHOWN\n$/,
  });
  const before = folder.read(file);
  const printed = await folder.run(['content', 'cases', 'own', '0.1.0', '--print'], more);
  t.match(printed, { code: EXIT.done, stderr: '' });
  const { cases } = parse(printed.stdout);
  t.equal(cases.length, 8);
  t.match(cases[0], { name: /^1\. /, expect: { verdict: 'NOT_SHOWN', modules: ['core'], items: 7 } });
  t.equal(folder.read(file), before, 'it writes nothing');
  t.match(await folder.run(['content', 'cases', 'own', '0.2.0'], more), {
    code: EXIT.invalid,
    stderr: 'There is no checklist own 0.2.0.\n',
  });
});

t.test('content check --item shows what concerns one item, however unfinished the rest is', async (t) => {
  const folder = openWithChecklist(t);
  const more = { HRBA_CONTENT_DIRS: 'more' };
  folder.write('more/own/0.1.0/cases.yaml', 'cases: soon\n');
  const check = (id: string, ...rest: string[]) =>
    folder.run(['content', 'check', '--item', id, ...rest], more);
  t.match(await check('design.engagement'), {
    code: EXIT.done,
    stdout: /^No problems with design\.engagement in hrba-tech@.* and in own@0\.1\.0 \(reading grade \d/,
  });
  const file = 'more/own/0.1.0/items/design.engagement.yaml';
  folder.write(file, folder.read(file).replace('id: GP18b', 'id: GP99'));
  t.match(await check('design.engagement'), {
    code: EXIT.invalid,
    stderr: /items\/design\.engagement\.yaml:\d+ CONTENT_UNKNOWN_CRITERION/,
  });
  const json = await check('design.engagement', '--json');
  t.equal(json.code, EXIT.invalid);
  t.match(JSON.parse(json.stdout), { problems: [{ code: 'CONTENT_UNKNOWN_CRITERION' }] });
  t.match(await check('design.nothing'), {
    code: EXIT.invalid,
    stderr: 'No version has the item design.nothing.\n',
  });
});

t.test(
  'content readme writes what the files of a version make, and says when it is no longer that',
  async (t) => {
    const folder = openWithChecklist(t);
    const more = { HRBA_CONTENT_DIRS: 'more' };
    const readme = (...rest: string[]) => folder.run(['content', 'readme', 'own', '0.1.0', ...rest], more);
    t.match(await readme('--check'), {
      code: EXIT.different,
      stderr: /own\/0\.1\.0\/README\.md is not what/,
    });
    t.match(await readme(), { code: EXIT.done, stdout: '', stderr: /^Written: .*README\.md\n$/ });
    const file = 'more/own/0.1.0/README.md';
    const text = folder.read(file);
    t.equal((await readme('--print')).stdout, text);
    t.same(await readme('--check'), { code: EXIT.done, stdout: '', stderr: '' });
    t.match(await folder.run(['content', 'check'], more), { code: EXIT.done }, 'it is no stray file');

    const publish = await folder.run(['content', 'publish', '--directory', 'more']);
    t.equal(publish.code, EXIT.done);
    t.notMatch(
      folder.read('more/manifest.json'),
      'README',
      'it is made anew and so is no part of what is published',
    );
    folder.write(file, text.replace('28, of which 28', '28, of which 29'));
    t.match(await readme('--check'), { code: EXIT.different });
    t.match(await folder.run(['content', 'check'], more), { code: EXIT.done });
    const nowhere = await folder.run(['content', 'readme', 'nowhere'], more);
    t.match(nowhere, { code: EXIT.invalid, stderr: 'There is no checklist nowhere\n' });
  },
);
