import fc from 'fast-check';
import t from 'tap';
import { identifyingIn, withoutSources } from '../../src/register/identifying-text.ts';

const FOUND: Record<string, readonly string[]> = {
  'what looks like an e-mail address': [
    'ask jane.doe@clinic.example.org',
    '(jane@example.org)',
    'jane@ex-ample.co.uk, please',
    'ｊａｎｅ＠example.org',
  ],
  'a web address': [
    'https://example.org/~jane',
    'see http://social.example/users/jane',
    'www.example.org/jane',
    'https://jane@example.org',
    'wa.me/15551234567',
    't.me/jane',
  ],
  'what looks like the name of an account': ['she is @jane_doe', '@jane said so', 'yes (@jane.doe)'],
  'what looks like an account number': [
    'GB82 WEST 1234 5698 7654 32',
    'DE89370400440532013000',
    'FR14 2004 1010 0505 0001 3M02 606',
  ],
  'what looks like a telephone or identity number': [
    'call +44 20 7946 0958',
    '0171 234 567',
    '(030) 901 820',
    '612 345 678',
    '٠١٢٣٤٥٦٧٨',
    '901010-1234567',
    'passport X1234567',
    'DNI 12345678Z',
    '1 85 05 78 006 084 36',
  ],
};

t.test('what would identify a person by its form is found, in any script and width', async (t) => {
  for (const [what, texts] of Object.entries(FOUND))
    for (const text of texts) t.equal(identifyingIn(text), what, text);
});

t.test('what people say in substance is left alone: days, amounts, shares, laws, sites', async (t) => {
  for (const text of [
    '',
    'They wait longer when they write in short sentences.',
    'On 2026-05-12 and 2026-05-13, 14 people; on 12.05.2026 another 9.',
    'From 2026-05-12 10:30 to 12:30',
    'About 10 000 000 people use it, 25 of 100 of them on a phone',
    'Regulation (EU) 2016/679, Article 22',
    'ISO 27001, RG-01 and HR-02',
    'Version 1.2.3, at 90 % of 1,000,000 rows',
    'The notice is at https://example.org and nowhere else',
    'Salary @ 12 an hour',
    'AB12 CDEF GHIJ KLMN: a key of the letter lock',
  ])
    t.equal(identifyingIn(text), null, text);
});

t.test('an address is found wherever in a text it stands', async () => {
  fc.assert(
    fc.property(
      fc.lorem(),
      fc.lorem(),
      fc.constantFrom(...Object.values(FOUND).flat()),
      (before, after, found) => {
        return identifyingIn(`${before} ${found} ${after}`) !== null;
      },
    ),
  );
});

t.test('a long text made to be slow is read in no time', async (t) => {
  for (const text of ['a', '1', 'a@', 'http://', '0 ', 'AB12', '@', '-']) {
    const start = performance.now();
    identifyingIn(text.repeat(5000 / text.length));
    t.ok(performance.now() - start < 1000, `${text}: ${Math.round(performance.now() - start)} ms`);
  }
});

t.test(
  'what a text is based on is no person: pages, publications; mail and accounts of people stay in',
  async (t) => {
    const inSubstance = (text: string) => identifyingIn(withoutSources(text));
    for (const text of [
      'See https://eur-lex.europa.eu/eli/reg/2016/679/oj, Article 22, and www.example.org/studies/1234567890',
      'doi 10.1145/3442188.3445922 counts it so, and ISBN 978-3-16-148410-0',
    ])
      t.equal(inSubstance(text), null, text);
    for (const [what, text] of [
      ['what looks like an e-mail address', 'https://example.org/x, or jane@example.org'],
      ['a web address', 'write to wa.me/15551234567'],
      ['a web address', 'https://t.me/jane'],
      ['a web address', 'https://jane@example.org/x'],
      ['what looks like a telephone or identity number', 'https://example.org/x and +44 20 7946 0958'],
      ['what looks like the name of an account', 'the page https://example.org/x of @jane_doe'],
    ] as const)
      t.equal(inSubstance(text), what, text);
  },
);
