import t from 'tap';
import { ContentError } from '../../src/content/content-problem.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { schemaErrors } from '../../src/content/validator.ts';
import { digestedText } from '../../src/content/version-digest.ts';
import { digestOf } from '../../src/digest.ts';
import { type ContentCopy, copyContent } from '../fixtures/content/content-copy.ts';
import {
  addTranslationFolder,
  GLOSSARY,
  MINI,
  withGlossary,
} from '../fixtures/content/translation-folder.ts';

function problemsOf(copy: ContentCopy) {
  try {
    loadContent(copy);
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems;
  }
}

/** Loads it and returns the checklist in French beside the English one. */
function inFrench(copy: ContentCopy) {
  const content = loadContent(copy);
  const source = content.findChecklist('mini', '0.1.0')!.checklist;
  return { source, french: content.localise(source, 'fr-CA') };
}

t.test(
  'a translation in a folder puts every word of a version into its language, and nothing else',
  async (t) => {
    const copy = withGlossary(copyContent());
    addTranslationFolder(copy, { also: { affected: ['those affected'], remedy: ['réparations'] } });
    const { source, french } = inFrench(copy);
    t.same(source.languages, ['en', 'fr']);
    t.same(schemaErrors('Checklist', french), []);
    t.match(french.translation, { language: 'fr', state: 'machine-drafted', scope: 'complete', missing: [] });
    for (const [at, item] of source.items.entries()) {
      const own = french.items[at]!;
      t.same(
        own.evidence,
        item.evidence.map((one) => ({ ...one, text: `[${one.text}]` })),
        'by position',
      );
      t.same(
        own.sources,
        item.sources.map((one) => ({ ...one, paraphrase: `[${one.paraphrase}]` })),
      );
      t.same(
        own.levels,
        item.levels.map(({ level, text }) => ({ level, text: `[${text}]` })),
      );
      t.same(
        own.ladder,
        item.ladder.map((step) => `[${step}]`),
      );
      t.equal(own.naGuidance, item.naGuidance === null ? null : `[${item.naGuidance}]`);
      for (const name of ['question', 'why', 'do', 'dont', 'caution'] as const)
        t.equal(own[name], `[${item[name]}]`);
      t.same([own.id, own.weight, own.flag, own.criteria], [item.id, item.weight, item.flag, item.criteria]);
    }
    const harm = source.modules[1]!.seededHarms[0]!;
    t.same(french.modules[1]!.seededHarms[0], {
      ...harm,
      title: `[${harm.title}]`,
      story: `[${harm.story}]`,
      talkTo: `[${harm.talkTo}]`,
      sources: harm.sources.map((source) => ({ ...source, paraphrase: `[${source.paraphrase}]` })),
    });
    t.equal(french.modules[1]!.about, `[${source.modules[1]!.about}]`);
    t.equal(french.stages[2]!.title, '[Deployment]');
    t.match(french.glossary, [
      {
        id: 'affected',
        term: '[people affected]',
        also: ['those affected'],
        text: '[All who feel what a product does.]',
      },
      { id: 'remedy', term: '[remedy]', also: ['réparations'] },
    ]);
    t.equal(french.digest, source.digest);
    t.equal(
      inFrench(copy).french.translation.digest,
      french.translation.digest,
      'the same files, the same digest',
    );
  },
);

t.test('a glossary is served with its version, and no digest of a checklist depends on it', async (t) => {
  const without = loadContent(copyContent()).findChecklist('mini')!.checklist;
  t.notOk('glossary' in without, 'a version without one says nothing');
  const { checklist } = loadContent(withGlossary(copyContent())).findChecklist('mini')!;
  t.same(checklist.glossary, GLOSSARY.terms);
  t.equal(checklist.digest, without.digest);
  t.equal(digestOf(digestedText(checklist)), checklist.digest);
});

t.test('a translation of the core alone leaves the rest in English and says so', async (t) => {
  const copy = withGlossary(copyContent());
  const folder = addTranslationFolder(copy, { language: 'ar', scope: 'core' });
  t.notOk(JSON.stringify(copy.read(`${folder}/checklist.yaml`)).includes('wrong-guess'));
  const content = loadContent(copy);
  const source = content.findChecklist('mini')!.checklist;
  const arabic = content.localise(source, 'ar');
  const beyond = source.items.filter(({ core }) => !core).map(({ id }) => id);
  t.same(beyond, ['operation.ai-watch']);
  t.match(arabic.translation, { language: 'ar', scope: 'core', missing: beyond });
  t.equal(arabic.modules[0]!.title, '[Core]');
  t.equal(arabic.modules[1], source.modules[1]);
  copy.edit(`${MINI}/items/operation.ai-watch.yaml`, 'question: ', 'question: Anew, ');
  t.same(problemsOf(copy), [], 'what is not of the core may change beside it');
});

t.test(
  'a text that is still empty stays in English, in a translation that says it is being made',
  async (t) => {
    const copy = copyContent();
    addTranslationFolder(copy, {
      scope: 'partial',
      spoil: ({ items }) => {
        items['design.ask']!.why = '';
        items['design.ask']!.ladder[2] = ' ';
        delete items['conception.ask'];
      },
    });
    const { source, french } = inFrench(copy);
    const english = source.items.find(({ id }) => id === 'design.ask')!;
    const item = french.items.find(({ id }) => id === 'design.ask')!;
    t.same([item.why, item.ladder[2]], [english.why, english.ladder[2]]);
    t.equal(item.question, `[${english.question}]`);
    t.same(french.translation.missing, ['conception.ask', 'design.ask']);
    t.equal(french.items[0], source.items[0]);
  },
);

const MISTAKES: [
  mistake: string,
  spoil: (copy: ContentCopy, folder: string) => void,
  code: string,
  says: RegExp,
][] = [
  [
    'made from another text',
    (copy) => copy.edit(`${MINI}/items/design.ask.yaml`, 'question: ', 'question: Well, '),
    'CONTENT_TRANSLATION_STALE',
    /another English text/,
  ],
  [
    'an item that is not there',
    (copy, folder) => {
      copy.write(`${folder}/items/design.aks.yaml`, JSON.stringify({ id: 'design.aks' }));
    },
    'CONTENT_UNKNOWN_ITEM',
    /"design\.aks" is not known/,
  ],
  [
    'a module that is not there',
    (copy, folder) => copy.write(`${folder}/modules/al.yaml`, JSON.stringify({ id: 'al' })),
    'CONTENT_UNKNOWN_MODULE',
    /"al" is not known/,
  ],
  [
    'a file with another name',
    (copy, folder) => copy.move(`${folder}/items/design.ask.yaml`, `${folder}/items/design.yaml`),
    'CONTENT_FILE_NAME',
    /is called design\.yaml/,
  ],
  [
    'a folder with another name',
    (copy, folder) => copy.move(folder, `${MINI}/i18n/es`),
    'CONTENT_FILE_NAME',
    /a translation into fr stands in the place of one into es/,
  ],
  ['no head', (copy, folder) => copy.remove(`${folder}/checklist.yaml`), 'CONTENT_MISSING_FILE', /not there/],
  [
    'a file that nothing reads',
    (copy, folder) => copy.write(`${folder}/notes.yaml`, 'a: b'),
    'CONTENT_STRAY_FILE',
    /nothing reads this/,
  ],
  [
    'reviewed by nobody',
    (copy, folder) => copy.edit(`${folder}/checklist.yaml`, 'machine-drafted', 'reviewed'),
    'CONTENT_MISSING_PROPERTY',
    /by whom and when/,
  ],
  [
    'a term twice',
    (copy) => copy.edit(`${MINI}/glossary.yaml`, '"repair"', '"those affected"'),
    'CONTENT_DUPLICATE_ID',
    /already stands for the term "affected"/,
  ],
  [
    'the glossary of another version',
    (copy) => copy.edit(`${MINI}/glossary.yaml`, '0.1.0', '0.2.0'),
    'CONTENT_FILE_NAME',
    /says that it is of mini 0\.2\.0/,
  ],
  [
    'terms written into an item',
    (copy) => copy.edit(`${MINI}/items/design.ask.yaml`, 'minutes: 5', 'minutes: 5\nterms: [remedy]'),
    'CONTENT_UNKNOWN_PROPERTY',
    /found in its texts/,
  ],
  [
    'a translation told of in an item',
    (copy) =>
      copy.edit(
        `${MINI}/items/design.ask.yaml`,
        'minutes: 5',
        'minutes: 5\ntranslation: { language: fr, state: reviewed, complete: true }',
      ),
    'CONTENT_UNKNOWN_PROPERTY',
    /is found in i18n/,
  ],
];
for (const [mistake, spoil, code, says] of MISTAKES) {
  t.test(`one problem comes of ${mistake}`, async (t) => {
    const copy = withGlossary(copyContent());
    spoil(copy, addTranslationFolder(copy));
    const problems = problemsOf(copy);
    t.equal(problems.length, 1, JSON.stringify(problems, null, 1));
    t.match(problems[0], { code, message: says });
    t.ok(problems[0]!.mend);
  });
}

t.test('a language in one file and in a folder at once is refused', async (t) => {
  const copy = copyContent({ translation: true });
  addTranslationFolder(copy, { language: 'es' });
  t.match(problemsOf(copy), [{ code: 'CONTENT_DUPLICATE_ID', file: `${MINI}/i18n/es.yaml` }]);
});

t.test('translations in folders may change after publication, a glossary may not', async (t) => {
  const copy = withGlossary(copyContent());
  const folder = addTranslationFolder(copy);
  copy.publish();
  copy.edit(
    `${folder}/checklist.yaml`,
    '"state":"machine-drafted"',
    '"state":"reviewed","reviewedBy":"A translator","reviewedOn":"2026-11-26"',
  );
  t.equal(inFrench(copy).french.translation.state, 'reviewed');
  t.equal(loadContent(copy).findChecklist('mini')?.published, true);
  copy.edit(`${MINI}/glossary.yaml`, 'What puts', 'That which puts');
  t.match(
    problemsOf(copy).filter(({ file }) => file.endsWith('glossary.yaml')),
    [{ code: 'CONTENT_PUBLISHED_CHANGED', file: `${MINI}/glossary.yaml` }],
  );
});
