import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { EXIT } from '../../src/cli/exit-codes.ts';
import type { Report } from '../../src/generated/types.ts';
import { OWN_CONTENT } from '../../src/product.ts';
import { ANSWERS, type Folder, forEachOf, openFolder } from './fixtures/program.ts';
import { changed, forged, resealed, scoredReport, verifyAll, verifyHere } from './fixtures/reports.ts';

const UNPUBLISHED = 'the same, but not under the published rules';

t.test(
  'changed rules are found; with every digest and number forged they are told apart from the published',
  async (t) => {
    const folder = openFolder(t);
    const report = await scoredReport(folder);
    const lighter = changed(report, (copy) => {
      copy.checklist.items.find(({ id }) => id === 'conception.red-lines')!.flag = 'NONE';
    });
    const weight = changed(report, (copy) => {
      copy.checklist.items.find(({ id }) => id === 'conception.commitment')!.weight = '5';
    });
    const looser = changed(report, (copy) => {
      copy.ruleset.flags.find(({ id }) => id === 'STOP')!.cap = '99/100';
    });
    const mapping = changed(report, (copy) => {
      const red = copy.checklist.items.find(({ id }) => id === 'conception.red-lines')!;
      copy.taxonomy.criteria.find(({ id }) => id === red.criteria[0]?.id)!.block = 'POL';
    });
    const found = await verifyAll(folder, {
      weight,
      'mapping-resealed': resealed(mapping),
      'weight-forged': forged(weight),
      'flag-forged': forged(lighter),
      'cap-forged': forged(looser),
      'mapping-forged': forged(mapping),
    });
    t.match(found['weight'], { code: EXIT.different, outcome: 'different' });
    const places = (name: string) => found[name]?.differences.map((line) => line.split(':')[0]) ?? [];
    t.same(places('weight').slice(0, 2), ['/digest', '/checklist/digest']);
    t.ok(places('weight').includes('/score/declared/lower/num'));
    t.match(found['mapping-resealed'], { code: EXIT.different, outcome: 'different' });
    t.ok(places('mapping-resealed').some((place) => place?.startsWith('/score/blocks/')));
    const note = (what: string) => `${what} is not the published one of this installation`;
    t.match(found['weight-forged'], {
      code: EXIT.done,
      outcome: 'same-unpublished',
      differences: [],
      notes: [note('checklist hrba-tech@0.1.0'), String],
    });
    const others: [Report, string][] = [
      [lighter, note('checklist hrba-tech@0.1.0')],
      [looser, note('ruleset ungp@1.0.0')],
      [mapping, 'the taxonomy, which maps criteria to blocks, is not the one of this installation'],
    ];
    for (const [rules, said] of others) {
      const { outcome, differences, notes } = verifyHere(forged(rules));
      t.same({ outcome, differences }, { outcome: 'same-unpublished', differences: [] }, said);
      t.equal(notes[0], said);
    }
  },
);

t.test('a block that was renamed since leaves a report under the published rules', async (t) => {
  const report = changed(await scoredReport(openFolder(t)), ({ taxonomy }) => {
    taxonomy.note = 'Other words.';
    taxonomy.blocks[0]!.name = 'Another name';
    taxonomy.criteria[0]!.requirement = 'In other words.';
  });
  const { outcome, differences } = verifyHere(resealed(report));
  t.same({ outcome, differences }, { outcome: 'same-published', differences: [] });
});

/** A content directory with a version 0.1.1 of the checklist in which one weight differs. */
function addEdition(folder: Folder): string {
  const own = join(OWN_CONTENT, 'hrba-tech/0.1.0');
  const added = join(folder.path, 'more/hrba-tech/0.1.1');
  cpSync(own, added, { recursive: true });
  cpSync(join(OWN_CONTENT, 'hrba-tech/CHANGELOG.md'), join(folder.path, 'more/hrba-tech/CHANGELOG.md'));
  const edit = (name: string, from: string, to: string) => {
    const text = readFileSync(join(added, name), 'utf8');
    if (!text.includes(from)) throw new Error(`${name} does not hold ${from}`);
    writeFileSync(join(added, name), text.replace(from, to));
  };
  edit('checklist.yaml', 'version: 0.1.0', 'version: 0.1.1');
  edit('provenance.yaml', 'version: 0.1.0', 'version: 0.1.1');
  edit('items/conception.commitment.yaml', 'weight: "2"', 'weight: "3"');
  return join(folder.path, 'more');
}

t.test('an edition of an additional directory scores, and is never under the published rules', async (t) => {
  const folder = openFolder(t);
  const environment = { HRBA_CONTENT_DIRS: addEdition(folder) };
  folder.write('answers.yaml', ANSWERS.replace('0.1.0', '0.1.1'));
  t.equal((await folder.run(['score', 'answers.yaml'], environment)).code, EXIT.done);
  const report: Report = JSON.parse(folder.read('answers.report.json'));
  t.equal(report.score.checklist.published, false);
  const calls = [environment, {}];
  for (const { code, stdout } of await forEachOf(calls, (own) =>
    folder.run(['verify', 'answers.report.json'], own),
  )) {
    t.equal(code, EXIT.done);
    t.ok(stdout.startsWith(`answers.report.json: ${UNPUBLISHED}\n`), 'with the directory, and without it');
    t.match(
      stdout,
      /\n {2}Note: checklist hrba-tech@0\.1\.1 is not the published one of this installation\n/,
    );
  }

  t.comment('also once it is published in its own directory, by a manifest of its own');
  const published = await folder.run(['content', 'publish', '--directory', 'more'], environment);
  t.same(JSON.parse(published.stdout), { checklists: ['hrba-tech@0.1.1'], rulesets: [] }, published.stderr);
  const after = await folder.run(['verify', 'answers.report.json', '--json'], environment);
  t.match(
    { ...after, stdout: JSON.parse(after.stdout) },
    { code: EXIT.done, stdout: { outcome: 'same-unpublished' } },
  );
});
