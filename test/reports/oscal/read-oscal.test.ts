import fc from 'fast-check';
import t from 'tap';
import type { Impact, Rating, Report, Severity } from '../../../src/generated/types.ts';
import { assessmentResultsOf } from '../../../src/reports/oscal/assessment-results.ts';
import type { ReadImpact } from '../../../src/reports/oscal/read-impacts.ts';
import { type OscalItem, readOscal } from '../../../src/reports/oscal/read-oscal.ts';
import { hostileReport } from '../../support/hostile-report.ts';
import { anyReport, fullReport, reportOn, seedReports } from '../../support/oscal-samples.ts';
import { danglingIn, faultsOf } from '../../support/oscal-schemas.ts';
import { anyRegisterReport } from '../../support/register-samples.ts';
import { REPORTS } from '../../support/sample-reports.ts';
import { SEED } from '../../support/scoring-arbitraries.ts';

/** What a register says of an impact, in the shape of what is read back. */
function impactSaid(impact: Impact): ReadImpact {
  const { inherent, inherentSeverity, residual, residualSeverity } = impact;
  const isRated = impact.direction === 'adverse';
  const both = (rating: Rating | null, rated: Severity | null) => {
    if (!isRated || rating === null || rated === null) return null;
    const { anchors: _sentences, ...severity } = rated;
    return { rated: chosen(rating), severity };
  };
  return {
    id: impact.id,
    direction: impact.direction,
    occurrence: impact.occurrence,
    stage: impact.stage,
    status: impact.status,
    involvement: impact.involvementIs,
    harm: impact.harm,
    groups: impact.groups,
    rights: impact.rights,
    mitigation: impact.mitigation,
    engaged: impact.engaged,
    signedOff: impact.signedOff !== null,
    inherent: both(inherent, inherentSeverity),
    residual: both(residual, residualSeverity),
    mitigations: impact.mitigations
      .filter(() => isRated)
      .map(({ id, kind, status, dueOn, overdue, result }) => ({
        id,
        kind,
        status,
        dueOn,
        overdue,
        outcome: result?.outcome ?? null,
      })),
  };
}

function chosen({ scale, scope, irremediability, likelihood }: Rating) {
  return {
    scale: scale.value,
    scope: scope.value,
    irremediability: irremediability.value,
    likelihood: likelihood.value,
  };
}

/** What the report itself says of what `readOscal` gives back, taken from other places than the documents are. */
function saidBy(report: Report) {
  const { score, answers, history } = report;
  const nodes = new Map((score.trace ?? []).map((node) => [node.id, node.value]));
  const impacts = report.register?.impacts ?? [];
  const asked = report.checklist.items.filter(
    ({ id }) => !report.leftOut.some(({ item }) => item === id) || Object.hasOwn(answers.responses, id),
  );
  return {
    id: report.id,
    verdict: score.verdict,
    declared: score.declared,
    substantiated: score.substantiated,
    items: asked.map(({ id }): OscalItem => {
      const response = Object.hasOwn(answers.responses, id) ? answers.responses[id] : undefined;
      return {
        item: id,
        asked: nodes.has(`response/${id}`),
        state: response?.state ?? 'unanswered',
        level: response?.level ?? null,
        assurance: response === undefined ? null : (nodes.get(`response/${id}`)?.['assurance'] ?? null),
      };
    }),
    impacts: ['adverse', 'positive'].flatMap((direction) =>
      impacts.filter((impact) => impact.direction === direction).map(impactSaid),
    ),
    digests: {
      report: report.digest,
      checklist: score.checklist.digest,
      ruleset: score.ruleset.digest,
      responses: score.responsesDigest,
      head: history.head,
    },
  };
}

function readBack(report: Report) {
  const document = JSON.parse(JSON.stringify(assessmentResultsOf(report)));
  const { items, ...rest } = readOscal(document);
  const order = new Map(report.checklist.items.map(({ id }, at) => [id, at]));
  const sorted = [...items.values()].sort((a, b) => order.get(a.item)! - order.get(b.item)!);
  return { ...rest, items: sorted };
}

t.test('verdict, tracks, answers and digests come back as the report has them', (t) => {
  const named = Object.entries(REPORTS).map(([name, make]): [string, Report] => [name, make()]);
  const all = [...named, ...seedReports(), ['full', fullReport()], ['empty', reportOn('1.0.0')]] as const;
  for (const [name, report] of all) t.same(readBack(report), saidBy(report), name);
  t.same(readBack(hostileReport()).items, saidBy(hostileReport()).items, 'and with payloads in every field');
  t.end();
});

t.test('so they do for whatever is answered, and the documents are valid', (t) => {
  const property = fc.property(anyReport, (report) => {
    t.same(readBack(report), saidBy(report));
    t.same(faultsOf(report), []);
    return t.passing();
  });
  fc.assert(property, { seed: SEED, numRuns: 60 });
  t.end();
});

t.test('impacts come back too, whatever is in the register, and the documents are valid', (t) => {
  const property = fc.property(anyRegisterReport, (report) => {
    t.same(readBack(report), saidBy(report));
    t.same(faultsOf(report), []);
    t.same(danglingIn(report), []);
    return t.passing();
  });
  fc.assert(property, { seed: SEED, numRuns: 100 });
  t.end();
});

t.test('a document that is not ours is refused', (t) => {
  const { 'assessment-results': document } = assessmentResultsOf(fullReport());
  const foreign = { ...document, metadata: { ...document.metadata, props: [] } };
  t.throws(() => readOscal({ 'assessment-results': foreign }), RangeError);
  t.throws(() => readOscal({ 'assessment-results': { ...document, results: [] } }), RangeError);
  t.end();
});
