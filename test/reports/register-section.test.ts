import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import t from 'tap';
import type { Report } from '../../src/generated/types.ts';
import { loadMessages } from '../../src/messages/messages-for.ts';
import { renderReportHtml } from '../../src/reports/html/render-report-html.ts';
import { renderReportMarkdown } from '../../src/reports/markdown/render-report-markdown.ts';
import { renderReportXlsx } from '../../src/reports/xlsx/render-report-xlsx.ts';
import { standingHarm } from '../support/calls/impact-rows.ts';
import { EMPTY_REGISTER } from '../support/empty-register.ts';
import { tagsOf, textOf } from '../support/page-text.ts';
import { anyRegisterReport, entry, reportWith } from '../support/register-samples.ts';
import { honestStartUp } from '../support/sample-reports.ts';

t.setTimeout(120_000);

/** Which of the sheets it is, whatever it is called. */
const IMPACTS = 3;
const TITLE = 'Harm, people and actions on record';

t.test(
  'a report without a register has no such section, and still says what it cannot tell of harm',
  async (t) => {
    const page = textOf(renderReportHtml(honestStartUp()));
    t.notMatch(page, TITLE);
    t.match(page, 'This edition keeps no register of harm yet');
  },
);

t.test('an empty register says that it is empty', async (t) => {
  const report = { ...honestStartUp(), register: EMPTY_REGISTER } as Report;
  const page = textOf(renderReportHtml(report));
  t.match(page, TITLE);
  t.match(page, 'Nothing is recorded.');
  t.match(page, 'Open harms in the register: 0');
  t.notMatch(renderReportHtml(report), 'id="heat-title"');
});

t.test('a harm that is to end next is named as the company named it', async (t) => {
  const body = {
    ...standingHarm('followed-home'),
    residual: null,
    raters: [],
    mitigations: [],
    remedy: null,
  };
  const kept = { ...body, status: 'open', closedBecause: '', harm: null };
  const report = reportWith([entry('impact', 'an-id-of-an-impact', kept)]);
  const [first] = report.score.nextActions;
  t.equal(first?.kind, 'mitigate-impact');
  for (const render of [renderReportHtml, renderReportMarkdown]) {
    const [, steps = ''] = textOf(render(report)).split('The gravest comes first');
    t.match(steps.slice(0, 400), 'followed-home impact');
    t.notMatch(steps.slice(0, 400), 'an-id-of-an-impact');
  }
});

t.test('the log of talks is shown only where the report includes it', async (t) => {
  const said = 'They asked for a bell that rings';
  const talk = {
    id: 'e1',
    revision: 1,
    createdAt: '2026-11-01T00:00:00Z',
    updatedAt: '2026-11-01T00:00:00Z',
    author: { role: 'company', name: 'company' },
    groups: [],
    means: 'direct',
    proxy: '',
    how: 'an evening',
    language: 'en',
    access: '',
    couldRefuse: 'yes',
    givenBack: '',
    stage: 'design',
    on: '2026-10-30',
    people: 4,
    said,
    changed: '',
    whyNobody: '',
    route: '',
    impacts: [],
    items: [],
    evidence: [],
    counts: true,
  };
  const withLog = (included: unknown) =>
    ({
      ...honestStartUp(),
      register: { ...EMPTY_REGISTER, engagement: { count: 1, withPeople: 1, included } },
    }) as Report;
  for (const render of [renderReportHtml, renderReportMarkdown]) {
    t.notMatch(render(withLog(null)), said);
    t.match(render(withLog(null)), 'The log itself stays out of this report');
    t.match(render(withLog([talk])), said);
  }
});

t.test(
  'whatever is recorded, every format draws it, in each language, and nothing of it is markup',
  async (t) => {
    for (const language of ['en', 'fr', 'es', 'ko', 'ar']) await loadMessages(language);
    const languages = fc.constantFrom('en', 'fr', 'es', 'ko', 'ar');
    const empty = tagNames({ ...honestStartUp(), register: EMPTY_REGISTER } as Report);
    await fc.assert(
      fc.asyncProperty(anyRegisterReport, languages, async (report, language) => {
        const page = renderReportHtml(report, { language });
        t.same(
          [...tagNames(report)].filter((name) => !empty.has(name) && !KNOWN.has(name)),
          [],
          'no tag of its own',
        );
        t.notMatch(page, '[object');
        t.notMatch(renderReportMarkdown(report, { language }), '[object');
        const { sheets } = await readXlsx(await renderReportXlsx(report, { language }));
        const impacts = sheets[IMPACTS];
        t.equal((impacts?.rows.length ?? 0) - 1, report.register?.impacts.length);
      }),
      { numRuns: 15 },
    );
  },
);

/** What the section may bring that an empty one does not have. */
const KNOWN = new Set(
  'bdi circle cite defs desc figcaption figure g mark ol path pattern rect svg text title'.split(' '),
);

function tagNames(report: Report): Set<string> {
  return new Set(
    tagsOf(renderReportHtml(report)).map((tag) => tag.replace(/^<\/?([a-z0-9]+)[\s\S]*$/i, '$1')),
  );
}
