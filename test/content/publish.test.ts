import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { ContentError } from '../../src/content/content-problem.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { publishContent } from '../../src/content/publish.ts';
import { schemaErrors } from '../../src/content/validator.ts';
import { sha256 } from '../../src/digest.ts';
import { addDirectory, addVersion, type ContentCopy, copyContent } from '../fixtures/content/content-copy.ts';
import { FULL, makeFullEdition } from '../fixtures/content/full-edition.ts';

function codesOf(act: () => unknown): string[] {
  try {
    act();
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems.map(({ code, file }) => `${code} ${file}`);
    throw error;
  }
}

function manifestOf(copy: ContentCopy) {
  return JSON.parse(copy.read('manifest.json'));
}

t.test('publishing writes a manifest with the digest of every file but the translations', async (t) => {
  const copy = copyContent({ translation: true });
  t.same(copy.publish(), { checklists: ['mini@0.1.0'], rulesets: ['mini@1.0.0'] });
  const manifest = manifestOf(copy);
  t.same(schemaErrors('Manifest', manifest), []);
  const entry = manifest.checklists['mini@0.1.0'];
  t.equal(entry.publishedOn, '2026-02-03');
  t.equal(entry.digest, loadContent(copy).findChecklist('mini')?.checklist.digest);
  t.equal(Object.keys(entry.files).length, 8, 'five items, checklist, provenance, cases');
  const file = 'mini/0.1.0/provenance.yaml';
  t.equal(entry.files[file], sha256(copy.read(file)));
  t.same(
    readdirSync(copy.directory).filter((name) => name.startsWith('.')),
    [],
    'no temporary file is left',
  );
  t.match(copy.read('manifest.json'), /^\{\n {2}"checklists"[\s\S]*\n\}\n$/);
});

t.test('publishing again adds nothing and changes not one byte', async (t) => {
  const copy = copyContent();
  copy.publish();
  const before = copy.read('manifest.json');
  t.same(publishContent(copy.directory, { at: '2027-01-01' }), { checklists: [], rulesets: [] });
  t.equal(copy.read('manifest.json'), before);
});

t.test('a new version is added, and what was published keeps its day', async (t) => {
  const copy = copyContent();
  copy.publish();
  addVersion(copy, '0.2.0');
  t.same(publishContent(copy.directory, { at: '2027-01-01' }), { checklists: ['mini@0.2.0'], rulesets: [] });
  const { checklists } = manifestOf(copy);
  t.equal(checklists['mini@0.1.0'].publishedOn, '2026-02-03');
  t.equal(checklists['mini@0.2.0'].publishedOn, '2027-01-01');
});

t.test('only what is named is published, with the ruleset it needs', async (t) => {
  const copy = copyContent();
  addVersion(copy, '0.2.0');
  const published = publishContent(copy.directory, { at: '2027-01-01', only: ['mini@0.1.0'] });
  t.same(published, { checklists: ['mini@0.1.0'], rulesets: ['mini@1.0.0'] });
  t.equal(loadContent(copy).findChecklist('mini', '0.2.0')?.published, false);
});

t.test('a published version that changed is refused, and nothing is written', async (t) => {
  const copy = copyContent();
  copy.publish();
  const before = copy.read('manifest.json');
  copy.edit('mini/0.1.0/items/design.ask.yaml', 'minutes: 5', 'minutes: 6');
  const expected = ['CONTENT_PUBLISHED_CHANGED mini/0.1.0/items/design.ask.yaml'];
  t.same(
    codesOf(() => copy.publish()),
    expected,
  );
  t.equal(copy.read('manifest.json'), before);
});

t.test('content with any problem is not published', async (t) => {
  const copy = copyContent();
  copy.edit('mini/0.1.0/items/design.ask.yaml', 'rights: [HR-01]', 'rights: [HR-03]');
  t.same(
    codesOf(() => copy.publish()),
    ['CONTENT_UNKNOWN_RIGHT mini/0.1.0/items/design.ask.yaml'],
  );
  t.notOk(readdirSync(copy.directory).includes('manifest.json'));
});

t.test('a file added to, removed from or broken in a published version is named', async (t) => {
  const copy = copyContent();
  copy.publish();
  copy.remove('mini/0.1.0/cases.yaml');
  t.same(
    codesOf(() => loadContent(copy)),
    ['CONTENT_PUBLISHED_CHANGED mini/0.1.0/cases.yaml'],
  );

  const grown = copyContent();
  grown.remove('mini/0.1.0/cases.yaml');
  grown.publish();
  grown.write('mini/0.1.0/cases.yaml', copyContent().read('mini/0.1.0/cases.yaml'));
  t.same(
    codesOf(() => loadContent(grown)),
    ['CONTENT_PUBLISHED_CHANGED mini/0.1.0/cases.yaml'],
  );

  const ruleset = copyContent();
  ruleset.publish();
  ruleset.edit('rulesets/mini/1.0.0.yaml', 'weight: "1"', 'weight: "2"');
  t.same(
    codesOf(() => loadContent(ruleset)),
    ['CONTENT_PUBLISHED_CHANGED rulesets/mini/1.0.0.yaml'],
  );
});

t.test('a manifest whose digest was edited is refused', async (t) => {
  const copy = copyContent();
  copy.publish();
  const digest = manifestOf(copy).checklists['mini@0.1.0'].digest;
  copy.edit('manifest.json', digest, '0'.repeat(64));
  t.same(
    codesOf(() => loadContent(copy)),
    ['CONTENT_PUBLISHED_CHANGED manifest.json'],
  );
});

t.test('translations and the words of the taxonomy may change after publication', async (t) => {
  const copy = copyContent({ translation: true });
  copy.publish();
  copy.edit('mini/0.1.0/i18n/es.yaml', 'state: machine-drafted', 'state: reviewed');
  t.equal(
    loadContent(copy).localise(loadContent(copy).findChecklist('mini')!.checklist, 'es').translation.state,
    'reviewed',
  );
  const before = copy.read('manifest.json');
  copy.edit('taxonomy/groups.yaml', 'name: Children', 'name: Girls and boys');
  copy.edit('taxonomy/criteria.yaml', 'name: Asking', 'name: Listening');
  copy.edit('taxonomy/criteria.yaml', 'requirement: Asks', 'requirement: Listens');
  copy.edit('taxonomy/facts.yaml', 'What is in it?', 'What is it made of?');
  t.equal(loadContent(copy).taxonomy.blocks[0]?.name, 'Listening');
  copy.publish();
  t.equal(copy.read('manifest.json'), before, 'publishing has nothing to record');
});

t.test('once anything is published no publication changes how it is scored', async (t) => {
  const refused = ['CONTENT_CATALOGUE_CHANGED manifest.json'];
  const edits: [string, string, string][] = [
    ['criteria', 'C1, block: ASK', 'C1, block: REM'],
    ['facts', 'values: [ai, payments]', 'values: [payments, ai]'],
    ['facts', 'values: [ai, payments]', 'values: [ai, payments, robots]'],
    ['principles', 'principles: [secure]', 'principles: [secure, transparency]'],
    ['principles', 'panel: [participation, accountability]', 'panel: [accountability, participation]'],
  ];
  for (const [file, from, to] of edits) {
    const copy = copyContent();
    // A second criterion of the block ASK, so that C1 may leave it without leaving it uncovered.
    copy.edit('mini/0.1.0/items/design.ask.yaml', 'id: C1', 'id: C3');
    copy.edit('mini/0.1.0/items/conception.ask.yaml', 'id: C1', 'id: C3');
    const third =
      '  - { id: C3, block: ASK, requirement: Hears, evidenceExamples: Notes, defaultFlag: null }';
    copy.edit('taxonomy/criteria.yaml', 'criteria:', `criteria:\n${third}`);
    copy.publish();
    const before = copy.read('manifest.json');
    copy.edit(`taxonomy/${file}.yaml`, from, to);
    for (const act of [() => loadContent(copy), () => copy.publish()]) t.same(codesOf(act), refused, to);
    addVersion(copy, '0.2.0');
    t.same(
      codesOf(() => copy.publish()),
      refused,
      'also with a new version to publish',
    );
    t.equal(copy.read('manifest.json'), before, 'nothing is written');
  }
});

t.test('changed sources, and a taxonomy under which nothing is published, are recorded', async (t) => {
  const copy = copyContent();
  copy.publish();
  copy.edit('sources.yaml', 'title: ', 'title: New ');
  const changed = ['CONTENT_CATALOGUE_CHANGED manifest.json'];
  const codes = () => codesOf(() => loadContent(copy));
  t.same(codes(), changed);
  copy.publish();
  t.same(codes(), []);

  const { sources } = manifestOf(copy);
  const nothing = { checklists: {}, rulesets: {}, sources, taxonomy: '0'.repeat(64) };
  copy.write('manifest.json', JSON.stringify(nothing));
  t.same(codes(), changed);
  t.same(copy.publish(), { checklists: ['mini@0.1.0'], rulesets: ['mini@1.0.0'] });
  t.same(codes(), []);
});

t.test('a further directory has its own manifest, which publishes nothing for the project', async (t) => {
  const copy = copyContent();
  copy.publish();
  const more = addDirectory(copy);
  const ruleset = copy.read('rulesets/mini/1.0.0.yaml').replace('version: 1.0.0', 'version: 2.0.0');
  more.write('rulesets/mini/2.0.0.yaml', ruleset);
  const options = { at: '2027-01-01', projectDirectory: copy.directory };
  t.same(publishContent(more.directory, options), { checklists: [], rulesets: ['mini@2.0.0'] });
  t.same(readdirSync(more.directory), ['manifest.json', 'rulesets']);
  t.equal(loadContent(copy).findRuleset('mini', '2.0.0')?.published, false);
  more.write(join('rulesets/mini/2.0.0.yaml'), ruleset.replace('A small', 'Another'));
  t.same(
    codesOf(() => loadContent(copy)),
    ['CONTENT_PUBLISHED_CHANGED rulesets/mini/2.0.0.yaml'],
  );
});

t.test('a full edition that lacks something is not published when that is asked for', async (t) => {
  const copy = copyContent();
  makeFullEdition(copy);
  const at = '2027-01-01';
  copy.remove(`${FULL}/cases.yaml`);
  const act = () => publishContent(copy.directory, { at, fullEditions: true });
  t.same(codesOf(act), [`CONTENT_CASES ${FULL}/cases.yaml`]);
  t.throws(() => copy.read('manifest.json'), { code: 'ENOENT' });
  t.same(publishContent(copy.directory, { at }).checklists, ['mini@1.0.0']);
});
