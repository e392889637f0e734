import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import t from 'tap';
import { parse } from 'yaml';
import { EXIT } from '../../src/cli/exit-codes.ts';
import { GLOSSARY } from '../fixtures/content/translation-folder.ts';
import { openFolder } from './fixtures/program.ts';

const BASE = fileURLToPath(new URL('../fixtures/content/base', import.meta.url));
const FR = 'more/rulesets/ungp/i18n/fr/1.0.1.yaml';
const OWN = { HRBA_CONTENT_DIRS: 'more' };

/** A folder with an additional content directory: a ruleset, and a checklist with a glossary. */
function openContent(t: Parameters<typeof openFolder>[0]) {
  const folder = openFolder(t);
  const own = fileURLToPath(new URL('../../checklists', import.meta.url));
  cpSync(join(own, 'rulesets/ungp/1.0.0.yaml'), join(folder.path, 'more/rulesets/ungp/1.0.1.yaml'));
  cpSync(join(BASE, 'mini'), join(folder.path, 'more/mini'), { recursive: true });
  const ruleset = folder.read('more/rulesets/ungp/1.0.1.yaml');
  folder.write('more/rulesets/ungp/1.0.1.yaml', ruleset.replace('version: 1.0.0', 'version: 1.0.1'));
  folder.write('more/mini/0.1.0/glossary.yaml', JSON.stringify(GLOSSARY));
  const run = (...args: string[]) => folder.run(['content', ...args], OWN);
  return { ...folder, run };
}

t.test(
  'translate writes what a translation lacks, the English as comments, and never over what is there',
  async (t) => {
    const folder = openContent(t);
    const first = await folder.run('translate', 'mini@0.1.0', 'fr');
    t.match({ code: first.code, stderr: first.stderr }, { code: EXIT.done, stderr: '' });
    t.match(first.stdout, /Added 9 files\.\n$/);
    const place = 'more/mini/0.1.0/i18n/fr';
    t.same(readdirSync(join(folder.path, place)).sort(), [
      'checklist.yaml',
      'glossary.yaml',
      'items',
      'modules',
    ]);
    const head = parse(folder.read(`${place}/checklist.yaml`));
    t.match(head, {
      language: 'fr',
      state: 'machine-drafted',
      scope: 'partial',
      of: /^[0-9a-f]{64}$/,
      title: '',
    });
    const text = folder.read(`${place}/items/design.ask.yaml`);
    const item = parse(text);
    t.match(item, { id: 'design.ask', question: '', ladder: ['', '', '', ''], levels: ['', '', '', '', ''] });
    const english = parse(folder.read('more/mini/0.1.0/items/design.ask.yaml'));
    t.match(text, `# ${english.question}\nquestion: ""`, 'the English stands above');
    t.equal(item.evidence.length, english.evidence.length);
    t.equal(item.sources.length, english.sources.length);
    t.same(parse(folder.read(`${place}/glossary.yaml`)).terms.remedy, { term: '', also: [], text: '' });
    t.same(parse(folder.read(`${place}/modules/core.yaml`)).seededHarms, undefined, 'it brings no harms');

    folder.write(
      `${place}/items/design.ask.yaml`,
      text.replace('question: ""', 'question: Comment demandez-vous ?'),
    );
    const mine = folder.read(`${place}/items/design.ask.yaml`);
    t.match(await folder.run('translate', 'mini@0.1.0', 'fr'), { stdout: /^Nothing to add/ });
    t.equal(folder.read(`${place}/items/design.ask.yaml`), mine);
    const { translations: all } = JSON.parse((await folder.run('translations', '--json')).stdout);
    const translations = all.filter(({ name }: { name: string }) => name === 'mini@0.1.0');
    t.match(translations, [
      {
        name: 'mini@0.1.0',
        language: 'fr',
        state: 'machine-drafted',
        scope: 'partial',
        texts: 1,
        isStale: false,
      },
    ]);
    t.equal(translations[0].missing.length, translations[0].of - 1);
  },
);

t.test('translate --core writes the core alone', async (t) => {
  const folder = openContent(t);
  await folder.run('translate', 'mini@0.1.0', 'ar', '--core');
  const place = join(folder.path, 'more/mini/0.1.0/i18n/ar');
  t.same(readdirSync(join(place, 'modules')), ['core.yaml']);
  t.notOk(readdirSync(join(place, 'items')).includes('operation.ai-watch.yaml'));
  t.match(folder.read('more/mini/0.1.0/i18n/ar/checklist.yaml'), /^scope: core$/m);
  t.match(await folder.run('translations'), {
    stdout: /^mini@0\.1\.0 ar: 0 of \d+ texts, machine-drafted, core; /m,
  });
});

t.test(
  'a skeleton of a ruleset is content that can be checked, and one that is stale says so until compared',
  async (t) => {
    const folder = openContent(t);
    const rm = await folder.run('translate', 'ungp@1.0.1', 'fr');
    t.match(rm.stdout, /rulesets\/ungp\/i18n\/fr\/1\.0\.1\.yaml\nAdded 1 files\./);
    const made = parse(folder.read(FR));
    t.match(made, {
      levels: ['', '', '', '', ''],
      bands: [{ name: '', words: '' }],
      verdicts: { GAPS: { title: '' } },
    });
    const path = 'more/rulesets/ungp/1.0.1.yaml';
    folder.write(path, folder.read(path).replace('title: Due diligence in', 'title: Diligence in'));
    const stale = await folder.run('translations');
    t.match(stale.stdout, /made from another English text/);
    t.match(await folder.run('translate', 'ungp@1.0.1', 'fr', '--compared'), { stdout: /Marked 1 files\./ });
    t.notMatch((await folder.run('translations')).stdout, /another English/);
    t.same({ ...parse(folder.read(FR)), of: '' }, { ...made, of: '' }, 'nothing else changed');
    t.match(await folder.run('translate', 'ungp@1.0.1', 'fr', '--compared'), {
      stdout: /^Nothing to change/,
    });
  },
);

t.test('what cannot be translated is refused in words', async (t) => {
  const folder = openContent(t);
  t.match(await folder.run('translate', 'mini@9.9.9', 'fr'), {
    code: EXIT.invalid,
    stderr: /There is no mini@9\.9\.9 to translate\. There are: taxonomy, .*mini@0\.1\.0/,
  });
  for (const language of ['en', '../fr', 'French']) {
    t.match(await folder.run('translate', 'mini@0.1.0', language), {
      code: EXIT.invalid,
      stderr: /is no language/,
    });
  }
});
