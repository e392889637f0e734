import t from 'tap';
import type { Impact, Report } from '../../src/generated/types.ts';
import { LANGUAGES } from '../../src/messages/languages.ts';
import { loadMessages } from '../../src/messages/messages-for.ts';
import { renderDocumentHtml } from '../../src/reports/html/render-document-html.ts';
import { summaryDocument } from '../../src/reports/public-summary/summary-document.ts';
import { EMPTY_REGISTER } from '../support/empty-register.ts';
import { honestStartUp } from '../support/sample-reports.ts';

const mitigation = (change: Partial<Impact['mitigations'][number]> = {}): Impact['mitigations'][number] => ({
  id: 'm1',
  kind: 'reduce',
  what: 'A nurse looks at every case that was sorted low.',
  ownerRole: 'clinical lead',
  dueOn: '2026-12-01',
  status: 'planned',
  test: 'no case that was sorted low is found urgent',
  result: null,
  evidence: [],
  overdue: false,
  ...change,
});
const impact = (change: Partial<Impact> = {}) =>
  ({
    id: 'i1',
    title: 'Patients wait too long',
    description: 'Some people are sorted too low <script>alert(1)</script> and wait for hours.',
    groups: ['RG-03'],
    rights: ['HR-01'],
    direction: 'adverse',
    occurrence: 'actual',
    status: 'open',
    mitigations: [],
    remedy: null,
    ...change,
  }) as Impact;
const withImpacts = (...impacts: Impact[]): Report => ({
  ...honestStartUp(),
  register: { ...EMPTY_REGISTER, impacts },
  expiresOn: '2027-11-22',
});
const page = (report: Report, language = 'en') =>
  renderDocumentHtml(summaryDocument(report, { language })).replace(/<style>.*<\/style>/s, '');

t.test('it says what was found, what is done and what people got, and no score', (t) => {
  const remedy = {
    asked: 'To be told why they waited.',
    received: [{ kind: 'apology' as const, on: '2026-10-01', words: 'a letter' }],
    accepted: 'partly' as const,
    acceptedWords: '',
  };
  const text = page(withImpacts(impact({ mitigations: [mitigation()], remedy })));
  for (const words of [
    'This has happened.',
    'Planned, until 1 December 2026.',
    'To be told why they waited.',
    'They got: an apology. They accept it in part.',
    'After 22 November 2027 it says nothing about today.',
    'The company has not said where to complain.',
  ])
    t.ok(text.includes(words), words);
  t.notMatch(text, /of 100|\d+ ?%|compliant|certified/);
  t.notMatch(text, /<script>/);
  t.match(text, /&lt;script&gt;/);
  t.end();
});

t.test('an empty register is no good news, and what is late or does not work is said', (t) => {
  t.match(page(withImpacts()), /no harm\. That does not mean that there is none/);
  t.match(page(withImpacts(impact())), /Nothing is done about it yet/);
  t.match(
    page(withImpacts(impact({ mitigations: [mitigation({ overdue: true })] }))),
    /It is late: it was due/,
  );
  const result = { on: '2026-11-01', outcome: 'not-effective' as const, words: 'no' };
  const failed = mitigation({ status: 'implemented', result });
  t.match(page(withImpacts(impact({ mitigations: [failed] }))), /A check found that it does not work/);
  const closed = impact({ status: 'closed', title: 'a closed one' });
  const good = impact({ direction: 'positive', title: 'a good one' });
  t.notMatch(page(withImpacts(closed, good)), /a closed one|a good one/);
  t.end();
});

t.test('six harms stand on the page, and the others are counted', (t) => {
  const many = Array.from({ length: 9 }, (_none, n) => impact({ id: `i${n}`, title: `harm number ${n}` }));
  const text = page(withImpacts(...many));
  t.match(text, /harm number 5/);
  t.notMatch(text, /harm number 6/);
  t.match(text, /Three further harms are in the report/);
  t.end();
});

t.test('where to complain stands there as the company said it, and no address is a link', (t) => {
  const complaints = { words: 'Write to us in any language.', address: 'https://example.org/complain' };
  const text = page({ ...withImpacts(), complaints });
  t.match(text, /Write to us in any language\./);
  t.match(text, /<code>https:\/\/example\.org\/complain<\/code>/);
  t.notMatch(text, /href="https/);
  t.end();
});

t.test('it is drawn in every language, in its direction, without a word of English of ours', async (t) => {
  for (const language of LANGUAGES) {
    await loadMessages(language);
    const text = page(withImpacts(impact({ mitigations: [mitigation()] })), language);
    t.match(text, new RegExp(`<html lang="${language}"${language === 'ar' ? ' dir="rtl"' : ''}>`), language);
    if (language !== 'en') t.notMatch(text, /This has happened|Where to complain|Planned, until/, language);
  }
});
