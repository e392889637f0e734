import t from 'tap';
import type { Report } from '../../src/generated/types.ts';
import { renderReportHtml } from '../../src/reports/html/render-report-html.ts';
import { HOSTILE_URLS, hostileReport, PAYLOADS } from '../support/hostile-report.ts';
import { between, tagsOf, textOf } from '../support/page-text.ts';
import {
  everyKindOfAnswer,
  honestStartUp,
  inflatingCompany,
  nothingAnswered,
  purposeInQuestion,
  REPORTS,
  wellEvidenced,
} from '../support/sample-reports.ts';

const firstScreen = (report: Report) => textOf(between(renderReportHtml(report), 'report', 'contents'));
const lead = (report: Report) => /class="lead">([^<]*)</.exec(renderReportHtml(report))?.[1] ?? '';

t.test('a page is self-contained, runs nothing and asks not to be indexed', async (t) => {
  for (const [name, make] of Object.entries(REPORTS)) {
    const page = renderReportHtml(make());
    t.match(page, /^<!doctype html>\n<html lang="en">/, name);
    t.match(page, '<meta name="robots" content="noindex">');
    t.match(page, '<meta name="referrer" content="no-referrer">');
    t.match(page, /<a class="skip" href="#report">/);
    t.notMatch(page, /<script|<link|<img|<iframe|<form|@import|url\((?!#)|\ssrc=|\sstyle=/i, name);
    const addresses = tagsOf(page).flatMap((tag) => /\shref="([^"]*)"/.exec(tag)?.[1] ?? []);
    t.ok(addresses.every((address) => address.startsWith('#') || address === 'https://example.org/note'));
  }
});

t.test('what people typed stays text in every field, addresses and content included', async (t) => {
  const page = renderReportHtml(hostileReport());
  const tags = tagsOf(page);
  t.notOk(tags.some((tag) => /^<\/?(script|img|iframe)|^<svg onload/i.test(tag)));
  t.notOk(
    tags.some((tag) => /\son\w+\s*=(?=(?:[^"]*"[^"]*")*[^"]*$)/i.test(tag)),
    'no handler outside a quoted value',
  );
  const links = tags.filter((tag) => /^<a\s/.test(tag) && !tag.includes('href="#'));
  t.ok(
    links.length > 0 && links.every((tag) => /href="https?:\/\//.test(tag)),
    'only http and https addresses are links',
  );
  t.ok(links.every((tag) => tag.includes('rel="noopener noreferrer nofollow"')));
  t.ok(textOf(page).includes(HOSTILE_URLS[0] ?? ''), 'another address is shown as text');
  t.notMatch(page, /\u202E/, 'an override of the reading direction is made visible');
  t.ok(textOf(page).includes(PAYLOADS.slice(0, 60)), 'nothing is swallowed');
});

t.test('an evidence address is a link shown in full that passes nothing on', async (t) => {
  const anchor =
    '<a class="address" href="https://example.org/note" rel="noopener noreferrer nofollow">https://example.org/note</a>';
  t.ok(renderReportHtml(wellEvidenced()).includes(anchor));
});

t.test('the verdict stands before any number of a score', async (t) => {
  for (const [name, make] of Object.entries(REPORTS)) {
    const report = make();
    const text = textOf(renderReportHtml(report));
    const title = report.ruleset.verdicts.find(({ id }) => id === report.score.verdict)?.title ?? '?';
    const firstNumber = text.search(/of 100|coverage/i);
    t.ok(text.indexOf(title) > 0 && text.indexOf(title) < firstNumber, name);
    const inOrder = [
      'Verdict',
      'Harm',
      'Who checked what',
      'What this report cannot tell you',
      'The numbers',
    ];
    const places = inOrder.map((words) => text.indexOf(words));
    t.same(
      places,
      places.toSorted((a, b) => a - b),
      `${name}: verdict, harm, who checked, limits, numbers`,
    );
  }
});

t.test('three companies are told apart by the words of their first screens', async (t) => {
  t.equal(
    lead(honestStartUp()),
    'By the company&#39;s own account it is not there yet on two stop questions.',
  );
  t.equal(
    lead(inflatingCompany()),
    'Two stop questions and five critical questions rest on the company&#39;s word alone. ' +
      'Nobody but the company has looked at any of its 21 answers.',
  );
  t.equal(
    lead(wellEvidenced()),
    'One critical question rests on evidence that has expired. ' +
      '27 of 28 answers were read by a second person, none was examined from outside.',
  );
});

t.test('a number comes with its track, its cap, its coverage and who checked it', async (t) => {
  const text = firstScreen(inflatingCompany());
  t.match(text, 'Shown by evidence 25 of 100, held at 19 until two stop questions are backed.');
  t.match(text, 'Coverage 100 of 100');
  t.match(text, "The company's own view 100 of 100.");
  t.match(text, 'The company would say “widely shown”.');
  t.notMatch(text, /\d\/\d/, 'no fraction on the first screen');
  const method = textOf(between(renderReportHtml(inflatingCompany()), 'method', 'verify'));
  t.match(method, 'The exact numbers');
  t.match(method, "Shown by evidence 1/4 19/100 The company's own view 1 1");
  t.match(text, 'Each answer counts only as far as it is backed.');
  const evidenced = firstScreen(wellEvidenced());
  t.equal(
    evidenced.split('27 of 28 answers were read by a second person').length - 1,
    2,
    'who checked is said in the verdict and in its own box, and not again at the number',
  );
  t.match(evidenced, '73 of 100, held at 39 until one critical question is backed.');
  t.match(evidenced, 'Weakest: putting the gravest first.');
});

t.test('no percent sign stands on a page', async (t) => {
  for (const [name, make] of Object.entries(REPORTS)) t.notMatch(textOf(renderReportHtml(make())), '%', name);
});

t.test('the page never says compliant, certified, safe or passed in words of its own', async (t) => {
  for (const [name, make] of Object.entries(REPORTS)) {
    const own = textOf(renderReportHtml(withoutContent(make())).replace(/<code>[^<]*<\/code>/g, ''));
    t.notMatch(
      own,
      /\b(compliant|compliance|certified|certificate|safe|safely|pass|passed|approved)\b/i,
      name,
    );
  }
});

t.test('no colour is green', async (t) => {
  const style = /<style>([\s\S]*?)<\/style>/.exec(renderReportHtml(honestStartUp()))?.[1] ?? '';
  const colours = style.match(/#[0-9a-f]{3,6}\b/gi) ?? [];
  t.ok(colours.length > 5);
  for (const colour of colours) {
    const digits =
      colour.length === 4
        ? [...colour.slice(1)].map((digit) => digit + digit)
        : colour.match(/[0-9a-f]{2}/gi);
    const [red = 0, green = 0, blue = 0] = (digits ?? []).map((pair) => Number.parseInt(pair, 16));
    t.ok(green <= Math.max(red, blue) + 2, colour);
  }
  t.notMatch(style, /green|lime|teal|olive/i);
});

t.test('with the purpose in question there are findings and no numbers', async (t) => {
  const page = renderReportHtml(purposeInQuestion());
  const text = firstScreen(purposeInQuestion());
  t.match(text, "Purpose in question The company's own profile answers “Is any of these intended");
  t.match(text, 'with “Social scoring');
  t.match(text, 'No number is shown.');
  t.notMatch(textOf(between(page, 'report', 'method')), /of 100|little shown|widely shown/);
  t.notMatch(textOf(page), 'The exact numbers');
  t.match(textOf(between(page, 'gates', 'method')), 'blocked until the reasons are gone');
});

t.test('with too little answered there is no band, and the page says so', async (t) => {
  const text = firstScreen(nothingAnswered());
  t.match(text, 'No result yet No question that is due is answered.');
  t.match(text, 'Too little is answered for a result.');
  t.notMatch(text, /little shown|held at/);
});

t.test(
  'every item stands once in the page, and what was asked or answered with its answer and its sources',
  async (t) => {
    for (const [name, make] of Object.entries(REPORTS)) {
      const report = make();
      const page = renderReportHtml(report);
      for (const { id } of report.checklist.items) {
        t.equal(page.split(`id="item-${id}"`).length, 2, `${name}: ${id}`);
        const block = page.slice(page.indexOf(`id="item-${id}"`)).split('</article>')[0]!;
        const answered = report.answers.responses[id] !== undefined;
        const leftOut = report.leftOut.some(({ item }) => item === id);
        t.equal(
          block.includes('<dl'),
          answered || !leftOut,
          `${name}: ${id} stands whole when it was asked or answered`,
        );
      }
      const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, target]) => target);
      t.ok(
        targets.every((target) => page.includes(`id="${target}"`)),
        `${name}: every link inside the page arrives`,
      );
    }
  },
);

t.test('states, findings, ties and expired evidence are said in words', async (t) => {
  const page = renderReportHtml(everyKindOfAnswer());
  const text = textOf(between(page, 'items', 'left-out'));
  for (const words of [
    'Not known',
    'Said not to apply',
    'Not answered',
    'Expired',
    'An assessor from outside finds level 1, which counts in place of the answer.',
    'The people affected confirmed it to the assessor.',
    'A named outsider agrees with the answer.',
    'Declared ties: None.',
    'An assessor from outside does not accept that the question does not apply.',
    'Who made it is not said, when is not said.',
    'open, anything from 0 to 100 of 100',
  ]) {
    t.ok(text.includes(words), words);
  }
  t.match(firstScreen(everyKindOfAnswer()), "is not the project's own published one");
});

t.test('what was left out is grouped by its reason', async (t) => {
  const text = textOf(between(renderReportHtml(inflatingCompany()), 'left-out', 'beside'));
  t.equal(text.split('it belongs to operation').length, 2);
  t.match(text, 'Seven questions: it belongs to operation, and the product has reached deployment');
});

t.test('a fact that nobody set is said to be not known', async (t) => {
  const text = textOf(between(renderReportHtml(honestStartUp()), 'profile', 'items'));
  t.match(text, 'Could it be used in these places? not known');
  t.match(text, 'How many people could it touch within two years? Fewer than 100,000');
});

t.test('a later report for the same product is announced', async (t) => {
  const page = textOf(renderReportHtml(inflatingCompany(), { of: 4 }));
  t.match(page, 'Report 2 of 4 for this product');
  t.match(page, 'There is a later report for this product.');
  t.notMatch(textOf(renderReportHtml(inflatingCompany())), 'There is a later report');
});

t.test('the picture says in its description what its table says', async (t) => {
  const part = between(renderReportHtml(honestStartUp()), 'matrix', 'flags');
  t.match(part, /<svg class="picture" role="img" aria-labelledby="matrix-title matrix-desc"/);
  t.match(part, 'Due-diligence system: conception 9 to 36 of 100 shown, own view 18 to 45 of 100.');
  t.match(textOf(part), 'Due-diligence system 9 to 36 shown own view 18 to 45 not asked');
});

t.test('the same report gives the same page', async (t) => {
  t.equal(renderReportHtml(wellEvidenced()), renderReportHtml(wellEvidenced()));
});

// What remains are the words of the page itself.
function withoutContent(report: Report): Report {
  const prose = [
    'question',
    'why',
    'text',
    'paraphrase',
    'title',
    'story',
    'talkTo',
    'disclaimer',
    'about',
    'words',
    'name',
  ];
  const blank = JSON.stringify(report, (key, value: unknown) =>
    prose.includes(key) && typeof value === 'string' ? 'x' : value,
  );
  return JSON.parse(blank) as Report;
}
