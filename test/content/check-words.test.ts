import fc from 'fast-check';
import t from 'tap';
import { checkWords } from '../../src/content/check-words.ts';
import { placeOf } from '../../src/content/content-problem.ts';
import { termFinder, withTerms } from '../../src/content/glossary-terms.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { lostNumbers } from '../../src/content/lost-numbers.ts';
import { namesTerm } from '../../src/content/names-term.ts';
import { inOtherWords, textAt, textsOf } from '../../src/content/words.ts';
import { copyContent } from '../fixtures/content/content-copy.ts';
import { GLOSSARY, withGlossary } from '../fixtures/content/translation-folder.ts';

t.test(
  'a translation has the numbers, addresses and placeholders of its English, as its language sets them',
  async (t) => {
    for (const [english, translation, language] of [
      ['Within 30 days', 'Dans les 30 jours', 'fr'],
      ['100,000 people', '100 000 personnes', 'fr'],
      ['100,000 people', '100\u202f000 personnes', 'fr'],
      ['1,000 people', '1.000 personas', 'es'],
      ['100,000 people', '10만 명', 'ko'],
      ['10 million people', '1000만 명', 'ko'],
      ['10 million people', '10 millones de personas', 'es'],
      ['5 people in 30 days', '٥ أشخاص في ٣٠ يومًا', 'ar'],
      ['2 people', 'deux personnes', 'fr'],
      ['At least 3 of 12', 'Al menos tres de doce', 'es'],
      ['2 people', '두 사람', 'ko'],
      ['See GP 16d and GP 31', 'Voir PD 16 d) et PD 31', 'fr'],
      ['1.5 hours', '1,5 heure', 'fr'],
      ['see https://example.org/a?b=1.', 'voir https://example.org/a?b=1, puis', 'fr'],
      ['Dear {name}', 'Cher {name}', 'fr'],
      ['Principle 16', '원칙 제16조', 'ko'],
      ['B2B2C and A4', 'entre entreprises', 'fr'],
    ] as const) {
      t.same(lostNumbers(english, translation, language), [], `${english} → ${translation}`);
    }
    for (const [english, translation, lost] of [
      ['Within 30 days', 'Dans les 20 jours', ['30']],
      ['100,000 people', '10 000 personnes', ['100,000']],
      ['lines 12 to 14', 'lignes 12 à 15', ['14']],
      ['GP 16d', 'PD 16c', ['16d']],
      ['GP 16d', 'PD 16', ['16d']],
      ['40 people', 'quarante personnes', ['40']],
      ['see https://example.org/a', 'voir https://example.org/b', ['https://example.org/a']],
      ['Dear {name}', 'Cher {nom}', ['{name}']],
      ['3 and 3', 'rien', ['3']],
    ] as const) {
      t.same(lostNumbers(english, translation, 'fr'), lost, `${english} → ${translation}`);
    }
    fc.assert(
      fc.property(fc.nat(99_999_999), fc.constantFrom('fr', 'es', 'ko', 'ar'), (number, language) => {
        const english = `About ${number.toLocaleString('en')} people`;
        return lostNumbers(english, `— ${number.toLocaleString(language)} —`, language).length === 0;
      }),
    );
  },
);

t.test(
  'a term is found in an English text by any of its forms, as whole words, the longest first',
  async (t) => {
    const find = termFinder([
      { id: 'remedy', term: 'remedy', also: ['remedies'], text: 'x' },
      { id: 'access-to-remedy', term: 'access to remedy', also: [], text: 'x' },
      { id: 'red-team', term: 'red team (safety)', also: ["people's red team"], text: 'x' },
    ]);
    t.same(find('Remedies exist.'), ['remedy']);
    t.same(find('Is there ACCESS\n to remedy?'), ['access-to-remedy'], 'the shorter is part of the longer');
    t.same(find('access to remedy, and a remedy'), ['access-to-remedy', 'remedy']);
    t.same(find('A remedying re-remedyx'), []);
    t.same(find('A red team (safety), the people’s red team'), ['red-team']);
    t.same(termFinder([])('remedy'), []);
    const { checklist } = loadContent(withGlossary(copyContent())).findChecklist('mini')!;
    const terms = new Map(checklist.items.map((item) => [item.id, item.terms]));
    t.same(terms.get('design.ask'), ['affected'], 'found in a paraphrase');
    t.same(withTerms(checklist.items, GLOSSARY.terms), checklist.items);
  },
);

t.test('a translation names a term in any inflection, and by no other name', async (t) => {
  for (const [language, form, text] of [
    ['fr', 'réparation', 'Des Réparations sont dues.'],
    ['fr', 'personne concernée', 'les personnes concernées'],
    ['fr', 'diligence raisonnable', 'une diligence raisonnable'],
    ['es', 'debida diligencia', 'con la DEBIDA diligencia'],
    ['es', 'parte interesada', 'Las partes interesadas'],
    ['fr', 'ONG', 'une ong locale'],
    ['ko', '실사', '인권실사를 한다'],
    ['ko', '인권 실사', '인권실사는'],
    ['ar', 'العناية الواجبة', 'وبالعناية الواجبة'],
  ] as const) {
    t.ok(namesTerm(text, [form], language), `${form} in ${text}`);
  }
  for (const [language, form, text] of [
    ['fr', 'réparation', 'Un recours est dû.'],
    ['fr', 'personne concernée', 'les personnes visées'],
    ['es', 'debida diligencia', 'la diligencia'],
    ['fr', 'ONG', 'longue'],
    ['ko', '실사', '조사를 한다'],
    ['ar', 'سبيل الانتصاف', 'الشكوى'],
  ] as const) {
    t.notOk(namesTerm(text, [form], language), `${form} not in ${text}`);
  }
  t.ok(namesTerm('Un recours est dû.', ['réparation', 'recours'], 'fr'), 'another form is one of its forms');
});

t.test(
  'texts are compared one by one: missing, left in English, without English, without their numbers',
  async (t) => {
    const source = {
      title: 'A title of thirty signs or more, in English',
      list: ['One of 2', 'Two'],
      named: { a: 'A' },
    };
    const check = (translated: object, complete = true) =>
      checkWords({
        place: placeOf('', 'x.yaml'),
        language: 'fr',
        source,
        translated: translated as never,
        complete,
      });
    const whole = { title: 'Un titre', list: ['Un sur 2', 'Deux'], named: { a: 'A' } };
    t.same(check(whole), [], 'what is short may be the same');
    const codes = (translated: object, complete = true) =>
      check(translated, complete).map(({ code, pointer }) => `${code} ${pointer}`);
    t.same(codes({ ...whole, title: source.title }), ['CONTENT_TRANSLATION_COPY /title']);
    t.same(codes({ ...whole, list: ['Un', 'Deux'] }), ['CONTENT_TRANSLATION_NUMBER /list/0']);
    t.same(
      codes({ ...whole, list: ['Un sur 2', ''] }),
      ['CONTENT_TRANSLATION_MISSING /list/1'],
      'empty is missing',
    );
    t.same(codes({ ...whole, list: ['Un sur 2', ''] }, false), []);
    t.same(codes({ ...whole, list: ['Un sur 2', 'Deux', 'Trois'] }), ['CONTENT_TRANSLATION_EXTRA /list/2']);
    t.same(codes({ ...whole, named: { a: 'A', b: { c: 'C', d: 'D' } } }), [
      'CONTENT_TRANSLATION_EXTRA /named/b',
    ]);
    t.same(codes({ ...whole, named: { a: 'A', constructor: 'C' } }), [
      'CONTENT_TRANSLATION_EXTRA /named/constructor',
    ]);
    t.same(
      codes({}),
      ['/title', '/list/0', '/list/1', '/named/a'].map((at) => `CONTENT_TRANSLATION_MISSING ${at}`),
    );
  },
);

t.test('words keep the shape of their source whatever a translation is like', async () => {
  const words = fc.letrec((tie) => ({
    word: fc.oneof(
      { depthSize: 'small' },
      fc.string(),
      fc.array(tie('word'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom('a', 'b', '__proto__', 'constructor'), tie('word'), { maxKeys: 3 }),
    ),
  })).word;
  fc.assert(
    fc.property(words, words, (source: any, translated: any) => {
      const merged = inOtherWords(source, translated);
      const places = textsOf(source).map(({ path }) => path);
      return places.every((path) => {
        const expected = textAt(translated, path) ?? textAt(source, path);
        return textAt(merged, path) === expected;
      });
    }),
  );
});
