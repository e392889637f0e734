import fc from 'fast-check';
import t from 'tap';
import { identifyingIn } from '../../src/register/identifying-text.ts';

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
