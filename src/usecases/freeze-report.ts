import { canonical } from '../digest.ts';
import { buildReport } from '../reports/build-report.ts';
import { outlineOf } from './report-overview.ts';
import { reportStatement } from './report-statement.ts';
import { scoreAnswers } from './score-state.ts';
import { sealReport } from './seal-report.ts';
import type { FrozenReport, PartsToFreeze } from './workshop.ts';

/** Scores an assessment, puts its report together, seals it and states what is in it: everything but the signature. */
export function freezeReport({
  published,
  engineVersion,
  installation,
  ...parts
}: PartsToFreeze): FrozenReport {
  const edition = {
    checklist: { checklist: parts.checklist, published: published.checklist },
    ruleset: { ruleset: parts.ruleset, published: published.ruleset },
  };
  const score = scoreAnswers(parts.answers, edition, parts.taxonomy, engineVersion);
  const { report, form } = sealReport(buildReport({ ...parts, score }));
  return {
    body: canonical(report),
    digest: report.digest,
    asOf: score.asOf,
    verdict: score.verdict,
    overview: outlineOf(report),
    statement: canonical(reportStatement(report, form, installation)),
  };
}
