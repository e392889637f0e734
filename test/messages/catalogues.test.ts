import { IntlMessageFormat } from 'intl-messageformat';
import t from 'tap';
import { literals, messageProblems } from '../../scripts/message-problems.ts';
import { directionOf, LANGUAGES, nearestLanguage } from '../../src/messages/languages.ts';
import { loadMessages, messagesFor } from '../../src/messages/messages-for.ts';
import { CATALOGUES } from '../support/all-messages.ts';

t.test('every message of every language is in order', async (t) => {
  for (const language of LANGUAGES) {
    t.same(messageProblems(CATALOGUES.en, CATALOGUES[language], language), [], language);
    t.same(Object.keys(CATALOGUES[language]).sort(), Object.keys(CATALOGUES.en).sort(), language);
  }
});

t.test('a message that is wrong in its language is found', async (t) => {
  const english = {
    said: 'Nobody has looked at {count} of them.',
    counted: '{count, plural, one {one question} other {{count} questions}}',
    chosen: '{kind, select, STOP {stop} other {other}}',
    bold: '<b>{value}</b> of one hundred',
    short: 'SHA-256 {digest}',
  };
  const wrong = (key: keyof typeof english, text: string, language = 'fr') =>
    messageProblems({ [key]: english[key] }, { [key]: text }, language);
  t.same(wrong('said', 'Personne {count d’entre elles'), ['fr said: cannot be parsed']);
  t.same(wrong('said', english.said), ['fr said: is a copy of the English']);
  t.same(wrong('short', english.short), [], 'what has next to no words may be the same');
  t.same(wrong('said', 'Personne n’a regardé {nombre} d’entre elles.'), [
    'fr said: lacks the place count 1',
    'fr said: has the place nombre 1 of its own',
  ]);
  t.match(
    wrong('said', "Personne n'a rien vu de l'{count}."),
    ['lacks the place count'],
    'an apostrophe hides it',
  );
  t.same(wrong('counted', '{count} questions'), ['fr counted: lacks the place count 6']);
  t.same(wrong('counted', '{count, plural, other {{count} questions de toutes sortes}}'), [
    'fr counted: has no form for "one"',
  ]);
  t.same(wrong('counted', '{count, plural, other {질문 {count}개}}', 'ko'), [], 'Korean has one form');
  t.equal(
    wrong('counted', '{count, plural, one {سؤال} other {{count} سؤال}}', 'ar').length,
    4,
    'Arabic has six',
  );
  t.match(wrong('chosen', '{kind, select, HALT {arrêt} other {autre}}'), [
    'lacks the place kind 5 STOP|other',
    'has the place kind 5 HALT|other',
  ]);
  t.match(wrong('bold', '<i>{value}</i> sur cent'), ['lacks the place b', 'has the place i']);
  for (const [language, text] of [
    ['fr', 'Le produit est conforme : {count}.'],
    ['es', 'El producto está certificado: {count}.'],
    ['ko', '인증을 받은 제품: {count}.'],
    ['ar', 'المنتج آمن: {count}.'],
  ] as const) {
    t.match(wrong('said', text, language), [/it claims too much/], language);
  }
});

t.test('the text of a message is found in every branch of it, and its places are not', async (t) => {
  const message = new IntlMessageFormat('{n, plural, one {one <b>big</b> {x}} other {# big}} more', 'en');
  t.same(literals(message.getAst()), ['one ', 'big', ' ', ' big', ' more']);
});

t.test('the nearest language of ours is found, and English for what we do not have', async (t) => {
  for (const [tag, language] of [
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['ES-mx', 'es'],
    ['ko-KR', 'ko'],
    ['ar-EG', 'ar'],
    ['en-GB', 'en'],
    ['de', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
  ] as const) {
    t.equal(nearestLanguage(tag), language, tag);
    t.equal(messagesFor(tag).language, language, tag);
  }
  t.equal(messagesFor('fr-CA'), messagesFor('fr'), 'made once');
  const both = await Promise.all([loadMessages('fr'), loadMessages('fr-CA')]);
  t.same(
    both.map((words) => words === messagesFor('fr')),
    [true, true],
    'loaded once',
  );
  t.same(LANGUAGES.map(directionOf), ['ltr', 'ltr', 'ltr', 'ltr', 'rtl']);
});

t.test('dates, numbers and lists are written as the language writes them, with Latin digits', async (t) => {
  const written = LANGUAGES.map((language) => {
    const words = messagesFor(language);
    return [words.date('2026-11-02T23:59:59.000Z'), words.number(1234567.5), words.list(['a', 'b', 'c'])];
  });
  t.same(written, [
    ['2 November 2026', '1,234,567.5', 'a, b and c'],
    ['2 novembre 2026', '1\u202F234\u202F567,5', 'a, b et c'],
    ['2 de noviembre de 2026', '1.234.567,5', 'a, b y c'],
    ['2026년 11월 2일', '1,234,567.5', 'a, b 및 c'],
    ['2 نوفمبر 2026', '1,234,567.5', 'a وb وc'],
  ]);
  for (const odd of ['', 'soon', '2026-13-45', '<b>'])
    t.equal(messagesFor('fr').date(odd), odd, 'not a date');
});

t.test(
  'what is counted has the words of the language, and only the source is not drafted by a machine',
  async (t) => {
    const stops = (language: string, count: number) => {
      const words = messagesFor(language);
      return words.text('flag.STOP', { count, n: words.countWord(count) });
    };
    t.equal(stops('en', 2), 'two stop questions');
    t.equal(stops('en', 13), '13 stop questions');
    t.equal(stops('fr', 1), 'une question d’arrêt');
    t.equal(stops('es', 7), 'siete preguntas de parada');
    t.equal(stops('ko', 3), '중지 질문 3개');
    t.same(
      [1, 2, 3, 11, 100].map((count) => stops('ar', count)),
      ['سؤال إيقاف واحد', 'سؤالا إيقاف', '3 أسئلة إيقاف', '11 سؤال إيقاف', '100 سؤال إيقاف'],
    );
    t.same(
      LANGUAGES.map((language) => messagesFor(language).state),
      ['source', 'machine-drafted', 'machine-drafted', 'machine-drafted', 'machine-drafted'],
    );
  },
);
