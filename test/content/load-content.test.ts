import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import t from 'tap';
import { compareVersions } from '../../src/content/compare-versions.ts';
import { ContentError } from '../../src/content/content-problem.ts';
import { formatProblems } from '../../src/content/format-problems.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { nearest } from '../../src/content/nearest.ts';
import { scoreCasesSchema } from '../../src/content/score-cases.ts';
import { schemaErrors } from '../../src/content/validator.ts';
import { checklistDigest, rulesetDigest } from '../../src/content/version-digest.ts';
import { digestOf } from '../../src/digest.ts';
import { PAY_MODULE } from '../fixtures/content/broken-modules.ts';
import {
  addDirectory,
  addVersion,
  copyContent,
  writeSameCrosswalk,
} from '../fixtures/content/content-copy.ts';

const own = fileURLToPath(new URL('../../checklists', import.meta.url));
const documents = fileURLToPath(new URL('../../../shared/documents', import.meta.url));

t.test("the project's own content has no problem, with the documents when they are there", async (t) => {
  const documentsDirectory = existsSync(documents) ? documents : undefined;
  try {
    const content = loadContent({ directories: [own], documentsDirectory });
    const newest = content.findChecklist('hrba-tech');
    t.ok(newest !== undefined && newest.checklist.items.length > 0);
    t.same(schemaErrors('Checklist', newest?.checklist), []);
    t.same(schemaErrors('ChecklistList', content.listChecklists()), []);
    t.same(schemaErrors('Taxonomy', content.taxonomy), []);
  } catch (error) {
    t.fail(error instanceof ContentError ? formatProblems(error.problems, process.cwd()) : String(error));
  }
});

t.test('loaded content serves bodies that fit their schemas', async (t) => {
  const content = loadContent(copyContent({ translation: true }));
  const checklist = content.findChecklist('mini')?.checklist;
  t.same(schemaErrors('Checklist', checklist), []);
  t.same(schemaErrors('Ruleset', content.findRuleset('mini')?.ruleset), []);
  t.same(schemaErrors('ChecklistList', content.listChecklists()), []);
  t.same(
    checklist?.items.map(({ id }) => id),
    ['conception.ask', 'design.ask', 'deployment.repair', 'operation.repair', 'operation.ai-watch'],
    'items stand by stage, then module, then id',
  );
  t.same(checklist?.languages, ['en', 'es']);
});

t.test('every schema is a valid schema, which no start checks again', async (t) => {
  const folder = new URL('../../schemas/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const schemas = files.map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
  t.ok(schemas.length > 50);
  const ajv = new Ajv2020({ allErrors: true });
  for (const schema of [...schemas, scoreCasesSchema]) {
    t.equal(ajv.validateSchema(schema), true, `${schema.$id}: ${ajv.errorsText()}`);
  }
});

t.test('loaded content is frozen all the way down', async (t) => {
  const content = loadContent(copyContent());
  const item = content.findChecklist('mini')!.checklist.items[0]!;
  for (const value of [
    content,
    content.taxonomy.facts[0],
    content.sources,
    item,
    item.levels[2],
    item.rights,
  ]) {
    t.ok(Object.isFrozen(value));
  }
});

t.test('without a version the newest published is found, and 0.10.0 is newer than 0.9.0', async (t) => {
  const copy = copyContent();
  addVersion(copy, '0.9.0');
  t.equal(
    loadContent(copy).findChecklist('mini')?.checklist.version,
    '0.9.0',
    'nothing published: the newest',
  );
  copy.publish();
  addVersion(copy, '0.10.0');
  const content = loadContent(copy);
  t.equal(content.findChecklist('mini')?.checklist.version, '0.9.0');
  t.equal(content.findChecklist('mini', '0.10.0')?.published, false);
  t.equal(content.findChecklist('mini', '7.0.0'), undefined);
  t.equal(content.findChecklist('other'), undefined);
  t.equal(content.findRuleset('mini')?.published, true);
  const [entry] = content.listChecklists().items;
  t.equal(entry?.newest, '0.9.0');
  t.same(
    entry?.versions.map(({ version, published }) => [version, published]),
    [
      ['0.10.0', false],
      ['0.9.0', true],
      ['0.1.0', true],
    ],
  );
  t.equal(compareVersions('1.0.0', '1.0.0'), 0);
});

t.test('a translation replaces what it has, and names the items that stay in English', async (t) => {
  const content = loadContent(copyContent({ translation: true }));
  const source = content.findChecklist('mini')!.checklist;
  const spanish = content.localise(source, 'es-MX');
  t.equal(spanish.title, 'Una lista');
  t.equal(spanish.about, source.about, 'what is not translated stays');
  t.equal(spanish.stages[1]?.title, 'Diseño');
  t.equal(spanish.digest, source.digest);
  t.match(spanish.translation, { language: 'es', state: 'machine-drafted', digest: /^[0-9a-f]{64}$/ });
  t.same(spanish.translation.missing, [
    'conception.ask',
    'deployment.repair',
    'operation.ai-watch',
    'operation.repair',
  ]);
  const item = spanish.items.find(({ id }) => id === 'design.ask');
  t.same(item?.levels[4], { level: 4, text: 'Cuatro.' });
  t.equal(item?.weight, '3');
  t.equal(spanish.items[0], source.items[0]);
  t.same(schemaErrors('Checklist', spanish), []);
  t.equal(content.localise(source, 'en-GB'), source);
  t.equal(content.localise(source, 'fr'), source, 'no translation: English, and it says so');
});

t.test(
  'a further directory uses the taxonomy and the rulesets of the first, and is never published',
  async (t) => {
    const copy = copyContent();
    const more = addDirectory(copy);
    for (const file of [
      'conception.ask',
      'design.ask',
      'deployment.repair',
      'operation.repair',
      'operation.ai-watch',
    ]) {
      more.write(`other/0.1.0/items/${file}.yaml`, copy.read(`mini/0.1.0/items/${file}.yaml`));
    }
    more.write('other/CHANGELOG.md', copy.read('mini/CHANGELOG.md'));
    more.write(
      'other/0.1.0/checklist.yaml',
      copy.read('mini/0.1.0/checklist.yaml').replace('id: mini', 'id: other'),
    );
    const provenance = copy.read('mini/0.1.0/provenance.yaml').replace('checklist: mini', 'checklist: other');
    more.write('other/0.1.0/provenance.yaml', provenance);
    copy.publish();
    const content = loadContent(copy);
    t.equal(content.findChecklist('other')?.published, false);
    t.equal(content.findChecklist('other')?.directory, more.directory);
    t.equal(content.findChecklist('mini')?.published, true);
    t.equal(content.listChecklists().items.length, 2);
  },
);

t.test('modules in files of their own come after those of checklist.yaml, by file name', async (t) => {
  const copy = copyContent();
  const before = loadContent(copy).findChecklist('mini')!.checklist;
  copy.write('mini/0.1.0/modules/pay.yaml', PAY_MODULE);
  const away = PAY_MODULE.replace('id: pay', 'id: away').replace('frozen', 'lost');
  copy.write('mini/0.1.0/modules/away.yaml', away);
  copy.edit('mini/0.1.0/items/operation.ai-watch.yaml', 'module: ai', 'module: pay');
  const { checklist } = loadContent(copy).findChecklist('mini')!;
  t.same(
    checklist.modules.map(({ id }) => id),
    ['core', 'ai', 'away', 'pay'],
  );
  t.same(checklist.modules[3]?.seededHarms[0]?.id, 'frozen-account');
  t.same(schemaErrors('Checklist', checklist), []);
  t.ok(Object.isFrozen(checklist.modules[3]));
  t.not(checklist.digest, before.digest, 'the digest covers them');
  const { digest, languages: _languages, translation: _translation, items, ...file } = checklist;
  t.equal(checklistDigest(file, items), digest, 'wherever a module stands, the digest is that of the whole');
  copy.publish();
  t.ok(loadContent(copy).manifest?.checklists['mini@0.1.0']?.files['mini/0.1.0/modules/pay.yaml']);
  copy.edit('mini/0.1.0/modules/pay.yaml', 'move money', 'move gold');
  t.throws(() => loadContent(copy), {
    name: 'ContentError',
    message: /modules\/pay\.yaml:1 mini@0\.1\.0 is published, and this file was changed/,
  });
});

t.test('a version has its crosswalk, frozen and published with it; a first version has none', async (t) => {
  const copy = copyContent();
  addVersion(copy, '0.2.0');
  writeSameCrosswalk(copy, '0.2.0');
  copy.publish();
  const content = loadContent(copy);
  t.equal(content.findChecklist('mini', '0.1.0')?.crosswalk, null);
  const { crosswalk } = content.findChecklist('mini', '0.2.0')!;
  const ask = 'conception.ask';
  t.match(crosswalk, { checklist: 'mini', from: '0.1.0', entries: [{ item: ask, kind: 'same', to: [ask] }] });
  t.ok(Object.isFrozen(crosswalk?.entries[0]?.to));
  t.ok(content.manifest?.checklists['mini@0.2.0']?.files['mini/0.2.0/crosswalk.yaml']);
});

t.test('the digest of a version does not depend on the order of keys or of items', async (t) => {
  const { checklist } = loadContent(copyContent()).findChecklist('mini')!;
  const { digest, languages: _languages, translation: _translation, items, ...file } = checklist;
  t.equal(checklistDigest(file, items), digest);
  fc.assert(
    fc.property(fc.shuffledSubarray([...items], { minLength: items.length }), fc.nat(), (shuffled, seed) => {
      const turned = shuffled.map((item) => reorderKeys(item, seed));
      return checklistDigest(reorderKeys(file, seed), turned) === digest;
    }),
  );
});

t.test('any value has the same digest with its keys in any order', async () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 3 }), fc.nat(), (value, seed) => {
      return digestOf(value) === digestOf(reorderKeys(value, seed));
    }),
  );
});

t.test('any change of a number or a word changes the digest', async (t) => {
  const { checklist } = loadContent(copyContent()).findChecklist('mini')!;
  const { digest, languages: _languages, translation: _translation, items, ...file } = checklist;
  const [first, ...rest] = items;
  t.not(checklistDigest(file, [{ ...first!, weight: '4' }, ...rest]), digest);
  t.not(checklistDigest({ ...file, disclaimer: 'Made up!' }, items), digest);
  const { digest: rulesetDigestNow, ...ruleset } = loadContent(copyContent()).findRuleset('mini')!.ruleset;
  t.equal(rulesetDigest(ruleset), rulesetDigestNow);
});

t.test('a suggestion is near, or there is none', async (t) => {
  t.equal(nearest('participaton', ['participation', 'legality']), 'participation');
  t.equal(nearest('hr-01', ['HR-01', 'HR-02']), 'HR-01');
  t.equal(nearest('zebra', ['participation', 'legality']), undefined);
});

t.test('problems are printed with place, code, words, suggestion and a count', async (t) => {
  const copy = copyContent();
  copy.edit('mini/0.1.0/items/design.ask.yaml', 'rights: [HR-01]', 'rights: [HR-03]');
  try {
    loadContent(copy);
    t.fail('it must not load');
  } catch (error) {
    t.ok(error instanceof ContentError);
    const { problems, message } = error as ContentError;
    t.equal(
      message,
      'The content has 1 problem; first: mini/0.1.0/items/design.ask.yaml:22 the right "HR-03" is not known',
    );
    t.equal(
      formatProblems(problems, copy.directory),
      [
        'mini/0.1.0/items/design.ask.yaml:22 CONTENT_UNKNOWN_RIGHT',
        '  the right "HR-03" is not known. Did you mean "HR-01"?',
        '  use an id from taxonomy/rights.yaml, or add it there first',
        '',
        '1 problem in 1 file.',
      ].join('\n'),
    );
    t.match(formatProblems(problems), copy.directory);
    t.equal(formatProblems([]), 'No problems.');
  }
});

/** The same value with the keys of every object turned round by `seed`. */
function reorderKeys<T>(value: T, seed: number): T {
  if (Array.isArray(value)) return value.map((inner) => reorderKeys(inner, seed)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, reorderKeys(inner, seed)] as const);
  const by = entries.length === 0 ? 0 : seed % entries.length;
  return Object.fromEntries([...entries.slice(by), ...entries.slice(0, by)].reverse()) as T;
}
