import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { Answers, Item, Report, Response, ScoredReview, Seed } from '../../src/generated/types.ts';
import { SEEDS } from '../../src/product.ts';
import { STAGES } from '../../src/scoring/applicability.ts';
import { scoreFile } from '../../src/usecases/score-file.ts';
import { AS_OF, evidence, MEDIUM_PROFILE } from './sample-reports.ts';
import { realContent } from './test-app.ts';

const REPORT_ID = '0192f0c4-7c1e-7000-8000-00000000005a';

/** A report on a version of the real checklist, made as `hrba score` makes it. */
export function reportOn(version: string, answers: Partial<Answers> = {}): Report {
  const result = scoreFile(
    {
      content: realContent(),
      clock: () => new Date(`${AS_OF}T10:00:00.000Z`),
      newId: () => REPORT_ID,
      engineVersion: '0.1.0',
    },
    {
      format: 'hrba-answers/1',
      product: { name: 'ClinicQueue 2.1' },
      checklist: { id: 'hrba-tech', version },
      asOf: AS_OF,
      stage: 'operation',
      profile: {},
      responses: {},
      ...answers,
    },
  );
  if ('faults' in result) throw new Error(JSON.stringify(result.faults));
  return result.report;
}

/** The reports of the demo companies, by the names of their files. */
export function seedReports(): [name: string, report: Report][] {
  return readdirSync(SEEDS)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name, seedReport(parse(readFileSync(`${SEEDS}/${name}`, 'utf8')) as Seed)]);
}

function seedReport({ assessment, responses, reviews }: Seed): Report {
  const { product, stage = 'conception', profile = {} } = assessment;
  const read = Object.entries(reviews).map(([item, review]): [string, ScoredReview] => [
    item,
    { by: 'second-person', outsider: false, ties: '', ...review },
  ]);
  return reportOn(assessment.checklist?.version ?? '0.1.0', {
    product: { name: product?.name ?? 'A product' },
    stage,
    profile,
    responses,
    reviews: Object.fromEntries(read),
  });
}

export function itemsOf(version: string): readonly Item[] {
  return realContent().findChecklist('hrba-tech', version)?.checklist.items ?? [];
}

/** An answer to each of the 128 items of the full edition, of every kind. */
export function fullReport(): Report {
  const items = itemsOf('1.0.0');
  const responses = items.map(({ id, naAllowed }, at): [string, Response] => {
    if (naAllowed && at % 9 === 0) return [id, { state: 'not-applicable', justification: 'No staff.' }];
    if (at % 11 === 0) return [id, { state: 'unknown' }];
    const evidenceOf = at % 2 === 0 ? [evidence()] : [];
    return [id, { state: 'level', level: at % 5, justification: 'See the record.', evidence: evidenceOf }];
  });
  return reportOn('1.0.0', { responses: Object.fromEntries(responses) });
}

/** What people could type: every kind of blank, break, mark and letter, nothing, and much. */
export const typed: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(
      '\n',
      '\r',
      '\t',
      ' ',
      '\u2028',
      '\u00a0',
      '*',
      '_',
      '[',
      ']',
      '(',
      '#',
      '-',
      '1.',
      '<',
      '&',
      '\\',
      'a',
    ),
    maxLength: 40,
  }),
  fc.constantFrom('{{ insert: param, x }}', '![x](javascript:1)', '    code', '\u0000\u0007', '- ', '"'),
);

const piece = fc
  .record({
    title: typed.map((text) => `${text}x`),
    url: fc.oneof(
      fc.webUrl(),
      fc.constantFrom(
        'https://x/%zz',
        'http://[',
        'https://x/"><a>',
        'https://例え.jp/ü',
        'https://x/a|b^c`{}',
      ),
    ),
    madeOn: fc.constantFrom('2026-03-03', '2024-02-29'),
    validUntil: fc.option(fc.constantFrom('2026-01-01', '2027-01-01'), { nil: undefined }),
  })
  .map(({ validUntil, ...rest }) =>
    evidence({ ...rest, ...(validUntil === undefined ? {} : { validUntil }) }),
  );

function responseTo({ naAllowed }: Item): fc.Arbitrary<Response | null> {
  const words = typed.map((text) => `${text}w`);
  return fc.oneof(
    fc.constant(null),
    fc.constant<Response>({ state: 'unknown' }),
    fc.record({
      state: fc.constant(naAllowed ? ('not-applicable' as const) : ('unknown' as const)),
      justification: words,
    }),
    fc.record({
      state: fc.constant('level' as const),
      level: fc.nat({ max: 4 }),
      justification: words,
      evidence: fc.array(piece, { maxLength: 2 }),
    }),
  );
}

const review: fc.Arbitrary<ScoredReview> = fc.oneof(
  fc.constantFrom<ScoredReview>(
    { by: 'second-person', verdict: 'confirmed' },
    { by: 'assessor', verdict: 'confirmed' },
    { by: 'assessor', verdict: 'confirmed', corroborated: true },
    { by: 'assessor', verdict: 'disputed', override: 1 },
    { by: 'assessor', verdict: 'na-accepted' },
  ),
  typed.map((note): ScoredReview => ({ by: 'second-person', verdict: 'disputed', note })),
);

/** Reports on assessments of every kind, under the edition with 28 items. */
export const anyReport: fc.Arbitrary<Report> = fc
  .record({
    product: typed.map((name) => ({ name: `${name}p`, description: name })),
    stage: fc.constantFrom(...STAGES),
    profile: fc.constantFrom({}, MEDIUM_PROFILE, { ...MEDIUM_PROFILE, contestedUses: ['social-scoring'] }),
    responses: fc.tuple(...itemsOf('0.1.0').map(responseTo)),
    reviews: fc.array(fc.option(review, { nil: null }), { minLength: 28, maxLength: 28 }),
  })
  .map(({ responses, reviews, ...rest }) => {
    const ids = itemsOf('0.1.0').map(({ id }) => id);
    const given = <T>(values: readonly (T | null)[]): Record<string, T> =>
      Object.fromEntries(
        values.flatMap((value, at): [string, T][] => (value === null ? [] : [[ids[at] ?? '', value]])),
      );
    const said = given(responses);
    const read = Object.entries(given(reviews)).filter(([id]) => Object.hasOwn(said, id));
    return reportOn('0.1.0', { ...rest, responses: said, reviews: Object.fromEntries(read) });
  });
