import markdownIt from 'markdown-it';
import t from 'tap';
import { loadMessages } from '../../src/messages/messages-for.ts';
import { codeSpan, escapeMarkdown } from '../../src/reports/markdown/escape-markdown.ts';
import { renderReportMarkdown } from '../../src/reports/markdown/render-report-markdown.ts';
import { fullReport } from '../support/full-report.ts';
import { hostileReport } from '../support/hostile-report.ts';
import {
  everyKindOfAnswer,
  evidence,
  MEDIUM_PROFILE,
  REPORTS,
  responsesTo,
  sampleReport,
} from '../support/sample-reports.ts';

/** A reader of Markdown that takes everything it can: raw HTML, bare addresses, typographic signs. */
const reader = markdownIt({ html: true, linkify: true });
t.setTimeout(120_000);

const ADDRESS = 'https://hrba.example/v1/reports/1';

const TYPED = [
  '# not a heading',
  '- not a row',
  '1. not a row',
  '1) not a row',
  '+ not a row',
  '> not a quotation',
  '    not code',
  '~~~ not code',
  '=== not an underline',
  '--- not a rule',
  '| not | a cell |',
  '[not](https://evil.example "a link")',
  '![not](https://evil.example/a.png)',
  '[not]: https://evil.example',
  '<https://evil.example>',
  'https://evil.example/?a=b&c',
  'www.evil.example',
  'mail@evil.example',
  'mailto:mail@evil.example',
  '**not bold** __not bold__ _not_ ~~not~~ `not code`',
  '&lt;script&gt; &#60;b&#62;',
  '<script>alert(1)</script> <b onclick=x>',
  'ends in a backslash \\',
  '``` ` `` ',
];

t.test('nothing that a person types is markup, HTML or a link', async (t) => {
  for (const text of TYPED) {
    const tokens = reader.parse(escapeMarkdown(text), {});
    const inner = tokens.flatMap((token) => token.children ?? []).map(({ type }) => type);
    t.same(
      tokens.map(({ type }) => type),
      ['paragraph_open', 'inline', 'paragraph_close'],
      text,
    );
    t.ok(
      inner.every((type) => type === 'text' || type === 'code_inline' || type === 'text_special'),
      `${text}: ${inner.join(' ')}`,
    );
    const shown = tokens.flatMap((token) => token.children ?? []).map(({ content }) => content);
    t.equal(shown.join(''), text.replace(/\s+/g, ' ').trim(), 'and it reads as it was typed');
  }
});

t.test('a code span holds any row of backticks', async (t) => {
  for (const text of ['a', '`', '``a', 'a ``` b', '```']) {
    const [paragraph] = reader.parse(codeSpan(text), {}).filter(({ type }) => type === 'inline');
    t.same(
      paragraph?.children?.map(({ type, content }) => [type, content]),
      [['code_inline', text]],
      text,
    );
  }
});

t.test('typed text keeps its place in lists, tables and facts of a whole report', async (t) => {
  const justification = TYPED.join('\n');
  const responses = responsesTo(() => ({
    state: 'level',
    level: 3,
    justification,
    evidence: [evidence({ title: TYPED.join(' '), shows: justification, madeBy: '| x |' })],
  }));
  const report = sampleReport({ stage: 'operation', profile: MEDIUM_PROFILE, responses });
  const plain = sampleReport({
    stage: 'operation',
    profile: MEDIUM_PROFILE,
    responses: responsesTo(() => ({ state: 'level', level: 3, justification: 'x', evidence: [evidence()] })),
  });
  t.same(skeleton(renderReportMarkdown(report)), skeleton(renderReportMarkdown(plain)));
});

/** The blocks of a text, without what stands in them. */
function skeleton(markdown: string): string[] {
  return reader.parse(markdown, {}).map(({ type, tag }) => `${type} ${tag}`);
}

t.test('a hostile report has no HTML and no link but that to itself', async (t) => {
  for (const name of ['hostile', ...Object.keys(REPORTS)]) {
    const report = name === 'hostile' ? hostileReport() : REPORTS[name]!();
    const tokens = reader.parse(renderReportMarkdown(report, { address: ADDRESS }), {});
    const inner = tokens.flatMap((token) => [token, ...(token.children ?? [])]);
    t.notOk(
      inner.some(({ type }) => type.startsWith('html') || type === 'image'),
      name,
    );
    const links = inner.filter(({ type }) => type === 'link_open').map((token) => token.attrGet('href'));
    t.same(new Set(links), new Set([ADDRESS]), name);
  }
});

t.test(
  'the first page says the verdict before any number, who checked, and how to check the report',
  async (t) => {
    const text = renderReportMarkdown(everyKindOfAnswer(), { address: ADDRESS });
    const order = ['# ClinicQueue 2.1', '> ## Not shown', '### Who checked what', '### The numbers', ADDRESS];
    const places = order.map((part) => text.indexOf(part));
    t.ok(
      places.every((place, at) => place > (places[at - 1] ?? -1)),
      places.join(' '),
    );
    t.match(text, /Report 3 of 3 for this product/);
    t.match(text, /\*\*Signature:\*\* It is not signed\./);
    t.match(text, everyKindOfAnswer().digest.replace(/(.{8})(?=.)/g, '$1 '));
  },
);

t.test('every question of the full edition is there, in each language', async (t) => {
  const report = fullReport();
  for (const language of ['en', 'fr', 'es', 'ko', 'ar']) {
    await loadMessages(language);
    const text = renderReportMarkdown(report, { language });
    const missing = report.checklist.items.filter(({ id }) => !text.includes(`\`${id}\``));
    t.same(missing, [], language);
    t.notOk(text.includes('[object'), language);
  }
});
