import t from 'tap';
import { ERRORS } from '../../src/errors.ts';
import { en } from '../../src/messages/en/catalogue.ts';
import { LANGUAGES } from '../../src/messages/languages.ts';
import { loadMessages, messagesFor } from '../../src/messages/messages-for.ts';
import { detailIn, problemIn } from '../../src/plugins/problem-words.ts';

await Promise.all(LANGUAGES.map(loadMessages));

const TRANSLATIONS = LANGUAGES.filter((language) => language !== 'en');

t.test('every title is that of the table of errors, and every code has one', async (t) => {
  for (const [code, [, title]] of Object.entries(ERRORS)) {
    t.equal(messagesFor('en').text(`title.${code as keyof typeof ERRORS}`), title);
  }
});

t.test(
  'every detail of the catalogue is recognised in English and said in each language, with its values',
  async (t) => {
    const details = Object.entries(en).filter(([key]) => key.startsWith('detail.'));
    t.ok(details.length > 80);
    for (const [key, text] of details) {
      const names = [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
      const english = text.replace(/\{(\w+)\}/g, '$1-7.x');
      for (const language of TRANSLATIONS) {
        const said = detailIn(english, messagesFor(language));
        t.not(said, english, `${language} ${key}`);
        t.ok(
          names.every((name) => said.includes(`${name}-7.x`)),
          `${language} ${key} keeps its values`,
        );
      }
    }
  },
);

t.test(
  'details within details and behind them are said too, and one that nobody knows stays in English',
  async (t) => {
    const french = (detail: string) => detailIn(detail, messagesFor('fr')).replace(/\s/g, ' ');
    t.equal(french('The body does not fit: /stage is missing.'), 'Le corps ne convient pas : /stage manque.');
    t.equal(
      french('The querystring does not fit: format must be one of: json, html.'),
      'Les paramètres ne conviennent pas : format doit être l’une de ces valeurs : json, html.',
    );
    t.equal(
      french('reach cannot be "some". Did you mean "more"? It takes: under-1000, more.'),
      'reach ne peut pas valoir "some". Vouliez-vous dire "more" ? Valeurs admises : under-1000, more.',
    );
    t.equal(
      french('Nothing was recorded: 2 things are wrong.'),
      'Rien n’a été enregistré : 2 choses sont à corriger.',
    );
    t.equal(french('The moon is full.'), 'The moon is full.');
    t.equal(
      french('No report $& <b> that this key may see.'),
      'Aucun rapport $& <b> que cette clé puisse voir.',
    );
  },
);

t.test('codes, types, pointers and what is there now are never translated', async (t) => {
  const problem = {
    type: 'urn:hrba:error:HRBA_NOT_ALLOWED',
    title: 'Well-formed, but not allowed',
    status: 422,
    detail: 'The profile says what it cannot.',
    instance: 'urn:hrba:request:1',
    code: 'HRBA_NOT_ALLOWED' as const,
    errors: [{ pointer: '/profile/reach', detail: 'A value stands there twice.', code: 'FACT_VALUE' }],
    current: { revision: 3 },
  };
  t.same(problemIn(problem, messagesFor('en')), problem);
  t.same(problemIn(problem, messagesFor('es')), {
    ...problem,
    title: 'Bien formada, pero no permitida',
    detail: 'El perfil dice lo que no puede decir.',
    errors: [{ pointer: '/profile/reach', detail: 'Un valor figura dos veces.', code: 'FACT_VALUE' }],
  });
});
