import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { EXIT } from '../../src/cli/exit-codes.ts';
import { schemaErrors } from '../../src/content/validator.ts';
import { OWN_CONTENT } from '../../src/product.ts';
import { forEachOf, openFolder } from './fixtures/program.ts';

/** A folder with an additional content directory that holds two versions of one checklist, the second with changes. */
function openWithTwoVersions(t: Parameters<typeof openFolder>[0]) {
  const folder = openFolder(t);
  const source = join(OWN_CONTENT, 'hrba-tech/0.1.0');
  const isItem = (path: string): boolean => !path.startsWith(join(source, 'i18n'));
  for (const version of ['0.1.0', '0.2.0']) {
    const own = `more/own/${version}`;
    cpSync(source, join(folder.path, own), { recursive: true, filter: isItem });
    const edit = (file: string, from: string, to: string): void =>
      folder.write(`${own}/${file}`, folder.read(`${own}/${file}`).replace(from, to));
    edit('checklist.yaml', 'id: hrba-tech', 'id: own');
    edit('checklist.yaml', 'version: 0.1.0', `version: ${version}`);
    edit('provenance.yaml', 'checklist: hrba-tech', 'checklist: own');
    edit('provenance.yaml', 'version: 0.1.0', `version: ${version}`);
  }
  cpSync(join(OWN_CONTENT, 'hrba-tech/CHANGELOG.md'), join(folder.path, 'more/own/CHANGELOG.md'));
  const ids = readdirSync(join(source, 'items')).map((name) => name.slice(0, -'.yaml'.length));
  const file = `more/own/0.2.0/items/${ids[0]}.yaml`;
  folder.write(
    file,
    folder.read(file).replace(/^question:.*\n(?: .*\n)*/m, 'question: How well do you look around first?\n'),
  );
  const entries = ids.map((id, at) => {
    const [kind, reason] = at === 0 ? ['reworded', 'Shorter.\u001b[2J'] : ['same', 'It was clear.'];
    return { item: id, kind, to: [id], reason };
  });
  folder.write(
    'more/own/0.2.0/crosswalk.yaml',
    JSON.stringify({ checklist: 'own', from: '0.1.0', to: '0.2.0', entries }),
  );
  return { folder, ids };
}

t.test('content diff tells the difference between two versions, for people and for machines', async (t) => {
  const { folder, ids } = openWithTwoVersions(t);
  const more = { HRBA_CONTENT_DIRS: 'more' };
  const diff = ['content', 'diff', 'own'];
  const [text, json, same, reversed, unknown, none] = await forEachOf(
    [
      [...diff, '0.1.0', '0.2.0'],
      [...diff, '0.1.0', '0.2.0', '--json'],
      [...diff, '0.2.0', '0.2.0'],
      [...diff, '0.2.0', '0.1.0'],
      [...diff, '0.1.0', '0.3.0'],
      ['content', 'diff', 'nothing', '0.1.0', '0.2.0'],
    ],
    (args) => folder.run(args, more),
  );
  t.match({ code: text?.code, stderr: text?.stderr }, { code: EXIT.done, stderr: '' });
  t.match(text?.stdout, /^own 0\.1\.0 to 0\.2\.0\n\nown 0\.2\.0 asks 28 items where 0\.1\.0 asked 28\./);
  const block = [
    'Reworded (1)\n',
    `  ${ids[0]}`,
    '    Reworded: other words in question.',
    '    Why (0.2.0): Shorter.\uFFFD[2J',
    '    Question: other words.',
  ];
  t.ok(text?.stdout.includes(block.join('\n')), 'what a terminal would obey is taken out');
  t.match(text?.stdout, /\n {6}- .+\n {6}\+ How well do you look around first\?\n\nThe same \(27\)\n {2}\w/);
  t.equal(json?.code, EXIT.done);
  const data = JSON.parse(json!.stdout);
  t.match(data, { from: '0.1.0', to: '0.2.0', counts: { same: 27, reworded: 1 } });
  t.same(schemaErrors('VersionDifferences', data), []);
  t.equal(same?.stdout, 'own 0.2.0 to 0.2.0\n\nown 0.2.0 is the same version: nothing changed.\n');
  for (const [ended, says] of [
    [reversed, /^0\.2\.0 is later than 0\.1\.0\. Ask for the difference of own 0\.2\.0 from 0\.1\.0/],
    [unknown, /^No checklist own@0\.3\.0/],
    [none, /^No checklist nothing@0\.2\.0/],
  ] as const) {
    t.match(ended, { code: EXIT.invalid, stdout: '', stderr: says });
  }
});
