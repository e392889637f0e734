import t from 'tap';
import { ContentError } from '../../src/content/content-problem.ts';
import { rulesetIn } from '../../src/content/load-catalogue-words.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { rulesetWords } from '../../src/content/ruleset-words.ts';
import { taxonomyWords } from '../../src/content/taxonomy-words.ts';
import { schemaErrors } from '../../src/content/validator.ts';
import { taxonomyDigest } from '../../src/content/version-digest.ts';
import { OWN_CONTENT } from '../../src/product.ts';
import {
  addCatalogueWords,
  bracketed,
  RULESET_FR,
  TAXONOMY_FR,
} from '../fixtures/content/catalogue-words.ts';
import { type ContentCopy, copyContent } from '../fixtures/content/content-copy.ts';

function problemsOf(copy: ContentCopy) {
  try {
    loadContent(copy);
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.map(({ code, file, pointer }) => `${code} ${file} ${pointer}`);
  }
}

t.test('the taxonomy in another language has other words and decides the same', async (t) => {
  const copy = copyContent();
  addCatalogueWords(copy);
  const content = loadContent(copy);
  const french = content.taxonomyIn('fr-BE');
  t.same(schemaErrors('Taxonomy', french), []);
  t.same(taxonomyWords(french), bracketed(taxonomyWords(content.taxonomy)));
  t.equal(taxonomyDigest(french), taxonomyDigest(content.taxonomy));
  t.same(french.facts[0]!.valueNames, { ai: '[AI]', payments: '[Paying]' });
  t.same(french.panelNames, { participation: '[Taking part]', accountability: '[Answering for it]' });
  t.match(french.translation, { language: 'fr', state: 'machine-drafted', scope: 'complete', missing: [] });
  const english = content.taxonomyIn('ko');
  t.match(english, {
    languages: ['en', 'fr'],
    translation: { language: 'en', state: 'source', missing: [] },
  });
  const { languages: _l, translation: _t, ...same } = english;
  t.same(same, content.taxonomy);
});

t.test('a ruleset in another language has other words and the same numbers and digest', async (t) => {
  const copy = copyContent();
  addCatalogueWords(copy);
  copy.publish();
  const found = loadContent(copy).findRuleset('mini')!;
  t.equal(found.published, true, 'its words in other languages are no part of what is published');
  const french = rulesetIn(found, 'fr');
  t.same(schemaErrors('Ruleset', french), []);
  t.same(rulesetWords(french), bracketed(rulesetWords(found.ruleset)));
  t.equal(french.digest, found.ruleset.digest);
  t.same(french.gates, found.ruleset.gates);
  t.match(french.levels[1], { level: 1, value: '1/4', name: '[Planned]' });
  copy.edit(RULESET_FR, '[Planned]', 'Prévu');
  const after = loadContent(copy).findRuleset('mini')!;
  t.same([after.published, rulesetIn(after, 'fr').levels[1]!.name], [true, 'Prévu']);
  t.equal(rulesetIn(found, 'en').title, found.ruleset.title);
});

t.test('what a translation that is being made lacks is named and stays in English', async (t) => {
  const copy = copyContent();
  addCatalogueWords(copy, { scope: 'partial' });
  copy.edit(TAXONOMY_FR, '"[Equality]"', '""');
  copy.edit(RULESET_FR, '"[Planned]"', '""');
  const content = loadContent(copy);
  const taxonomy = content.taxonomyIn('fr');
  t.equal(taxonomy.rights[0]!.name, 'Equality');
  t.same(taxonomy.translation!.missing, ['/rights/HR-01/name']);
  const ruleset = rulesetIn(content.findRuleset('mini')!, 'fr');
  t.equal(ruleset.levels[1]!.name, 'Planned');
  t.same(ruleset.translation!.missing, ['/levels/1']);
});

t.test('mistakes in the words of taxonomy and rulesets are found where they stand', async (t) => {
  for (const [spoil, problem] of [
    [
      (copy) => copy.edit(TAXONOMY_FR, '"[Equality]"', '""'),
      `CONTENT_TRANSLATION_MISSING ${TAXONOMY_FR} /rights/HR-01/name`,
    ],
    [
      (copy) => copy.edit(TAXONOMY_FR, '"HR-02"', '"HR-03"'),
      `CONTENT_TRANSLATION_EXTRA ${TAXONOMY_FR} /rights/HR-03`,
    ],
    [
      (copy) => copy.edit('taxonomy/rights.yaml', 'name: Life', 'name: To live'),
      `CONTENT_TRANSLATION_STALE ${TAXONOMY_FR} /of`,
    ],
    [
      (copy) => copy.move(TAXONOMY_FR, 'taxonomy/i18n/es.yaml'),
      'CONTENT_FILE_NAME taxonomy/i18n/es.yaml /language',
    ],
    [
      (copy) => copy.edit(RULESET_FR, '"machine-drafted"', '"reviewed"'),
      `CONTENT_MISSING_PROPERTY ${RULESET_FR} /state`,
    ],
    [
      (copy) =>
        copy.edit(RULESET_FR, '[For tests of the content pipeline.]', 'For tests of the content pipeline.'),
      `CONTENT_TRANSLATION_COPY ${RULESET_FR} /about`,
    ],
    [
      (copy) => copy.move(RULESET_FR, 'rulesets/mini/i18n/fr/1.1.0.yaml'),
      'CONTENT_UNKNOWN_RULESET rulesets/mini/i18n/fr/1.1.0.yaml ',
    ],
    [
      (copy) => copy.write('rulesets/mini/i18n/notes.txt', 'x'),
      'CONTENT_STRAY_FILE rulesets/mini/i18n/notes.txt ',
    ],
    [
      (copy) => copy.edit('taxonomy/facts.yaml', 'ai: AI, ', ''),
      'CONTENT_FACT_SHAPE taxonomy/facts.yaml /facts/0',
    ],
    [
      (copy) => copy.edit('taxonomy/principles.yaml', 'participation: Taking', 'taking: Taking'),
      'CONTENT_VALUE taxonomy/principles.yaml /panelNames',
    ],
  ] as [(copy: ContentCopy) => void, string][]) {
    const copy = copyContent();
    addCatalogueWords(copy);
    spoil(copy);
    t.ok(problemsOf(copy).includes(problem), `${problem} among ${problemsOf(copy).join('; ')}`);
  }
});

t.test('every value of a fact and every PANEL principle of the project has words', async (t) => {
  const { taxonomy } = loadContent({ directories: [OWN_CONTENT] });
  for (const { id, values, valueNames } of taxonomy.facts) {
    t.same(Object.keys(valueNames ?? {}).sort(), [...values].sort(), id);
  }
  t.same(Object.keys(taxonomy.panelNames ?? {}).sort(), [...taxonomy.panel].sort());
});
