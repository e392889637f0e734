import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
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
  const checked = 'No problems. Checked: hrba-tech@0.1.0, ungp@1.0.0, ungp@1.0.1.\n';
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
