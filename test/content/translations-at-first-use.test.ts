import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t from 'tap';
import { ContentError, type ContentProblem } from '../../src/content/content-problem.ts';
import { keptReadings } from '../../src/content/kept-readings.ts';
import { loadContent } from '../../src/content/load-content.ts';
import type { Content } from '../../src/content/loaded-content.ts';
import { sha256 } from '../../src/digest.ts';
import { type ContentCopy, copyContent } from '../fixtures/content/content-copy.ts';
import { addTranslationFolder, MINI, withGlossary } from '../fixtures/content/translation-folder.ts';
import { openTestApp } from '../support/test-app.ts';

/** A content whose translations wait for their first use, and what was told of them. */
function waiting(copy: ContentCopy, path?: string) {
  const told: ContentProblem[][] = [];
  const content = loadContent({
    directories: copy.directories,
    translations: 'at-first-use',
    onUnusable: ({ problems }) => told.push([...problems]),
    readings: path === undefined ? undefined : keptReadings(path),
  });
  return { content, told };
}

function mini(content: Content) {
  return content.findChecklist('mini', '0.1.0')!.checklist;
}

function translated(language = 'fr'): ContentCopy {
  const copy = withGlossary(copyContent());
  addTranslationFolder(copy, { language });
  return copy;
}

t.test('a translation that waits gives the same words as one that was read at once', async (t) => {
  const folder = translated();
  for (const [copy, language] of [
    [folder, 'fr'],
    [copyContent({ translation: true }), 'es'],
  ] as const) {
    const { content, told } = waiting(copy);
    const afresh = loadContent({ directories: copy.directories });
    t.same(mini(content).languages, ['en', language], 'offered before it is read');
    t.same(content.localise(mini(content), language), afresh.localise(mini(afresh), language));
    t.equal(content.localise(mini(content), language), content.localise(mini(content), language), 'once');
    t.same(told, []);
  }
});

const SPOILT: Record<string, [(copy: ContentCopy) => void, string]> = {
  'is not YAML': [(copy) => copy.write(`${MINI}/i18n/fr/checklist.yaml`, 'title: ['), 'CONTENT_YAML'],
  'lacks its head': [(copy) => copy.remove(`${MINI}/i18n/fr/checklist.yaml`), 'CONTENT_MISSING_FILE'],
  'has an item that does not fit': [
    (copy) => copy.write(`${MINI}/i18n/fr/items/design.ask.yaml`, 'id: design.ask\nquestion: 7'),
    'CONTENT_VALUE',
  ],
  'has an item that the version lacks': [
    (copy) => copy.edit(`${MINI}/i18n/fr/items/design.ask.yaml`, '"design.ask"', '"design.other"'),
    'CONTENT_UNKNOWN_ITEM',
  ],
  'was made from another English text': [
    (copy) => copy.edit(`${MINI}/items/design.ask.yaml`, 'How well do you ask', 'How often do you ask'),
    'CONTENT_TRANSLATION_STALE',
  ],
  'calls itself another language': [
    (copy) => copy.edit(`${MINI}/i18n/fr/checklist.yaml`, '"language":"fr"', '"language":"es"'),
    'CONTENT_FILE_NAME',
  ],
  'is no folder and no file of words': [
    (copy) => {
      copy.remove(`${MINI}/i18n/fr`);
      copy.write(`${MINI}/i18n/fr.yaml`, 'fr');
    },
    'CONTENT_VALUE',
  ],
};

for (const [how, [spoil, code]] of Object.entries(SPOILT)) {
  t.test(`a translation that ${how} is left out, told of once, and refused by the check`, async (t) => {
    const copy = translated();
    spoil(copy);
    const { content, told } = waiting(copy);
    for (const tag of ['fr', 'fr-CA', 'fr']) {
      t.equal(content.localise(mini(content), tag), mini(content), 'the source stands in');
    }
    t.equal(told.length, 1);
    t.ok(told[0]!.some((problem) => problem.code === code && problem.file.startsWith(`${MINI}/i18n/fr`)));
    t.throws(() => loadContent({ directories: copy.directories }), ContentError);
  });
}

t.test('words that only the check looks at keep nobody from reading', async (t) => {
  const copy = withGlossary(copyContent());
  addTranslationFolder(copy, {
    spoil: ({ items }) => {
      items['design.ask']!.why = ' ';
    },
  });
  t.throws(() => loadContent({ directories: copy.directories }), ContentError);
  const { content, told } = waiting(copy);
  const french = content.localise(mini(content), 'fr');
  t.same(french.translation.missing, ['design.ask'], 'what is not there is named, and stays in English');
  t.same(told, []);
});

t.test('a language in both forms is refused at the start: which would be read is chance', async (t) => {
  const copy = translated();
  copy.copy(`${MINI}/i18n/fr/checklist.yaml`, `${MINI}/i18n/fr.yaml`);
  t.throws(() => waiting(copy), ContentError);
  t.throws(() => waiting(copy), { message: /fr\.yaml.*is there twice/ });
});

t.test('what was read of a language is kept apart, and not parsed again', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'hrba-translations-'));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'readings.json');
  const copy = translated();
  const inFrench = () => {
    const { content } = waiting(copy, path);
    return content.localise(mini(content), 'fr').title;
  };
  waiting(copy, path);
  t.same(readdirSync(folder), ['readings.json'], 'a start reads no translation');
  const title = inFrench();
  const [, own = ''] = readdirSync(folder).sort();
  t.notMatch(readFileSync(path, 'utf8'), title);
  const text = readFileSync(join(folder, own), 'utf8');
  const body = text.slice(text.indexOf('\n') + 1).replaceAll(title, 'Un autre titre');
  writeFileSync(join(folder, own), `${text.slice(0, 64)} ${sha256(body)}\n${body}`);
  t.equal(inFrench(), 'Un autre titre');
  copy.edit(`${MINI}/i18n/fr/checklist.yaml`, title, '[Encore un titre]');
  t.equal(inFrench(), '[Encore un titre]', 'other bytes are read');
});

t.test('a reader of a translation that cannot be used gets English, and it is called so', async (t) => {
  const copy = translated();
  copy.write(`${MINI}/i18n/fr/checklist.yaml`, 'title: [');
  const { content, told } = waiting(copy);
  const app = await openTestApp(t, { content });
  const base = '/v1/checklists/mini/versions/0.1.0';
  for (const path of [base, `${base}/items/design.ask`, `${base}/glossary`, base]) {
    const { status, headers, text } = await app.call('GET', `${path}?lang=fr`);
    t.equal(status, 200, path);
    t.equal(headers['content-language'], 'en', path);
    t.equal(text, (await app.call('GET', path)).text, path);
  }
  t.equal(told.length, 1);
});
