import { HrbaError } from '../errors.ts';
import type { Report, ReportComparison } from '../generated/types.ts';
import { compareReports } from '../reports/comparison/compare-reports.ts';
import type { ScoreThem } from '../reports/comparison/comparison-steps.ts';
import type { Caller, Deps } from './deps.ts';
import { findReport } from './read-reports.ts';
import { scoreAnswersPlainly } from './score-state.ts';

/**
 * What changed from one report to another of the same product, the earlier one first whichever is asked about.
 * @throws HrbaError HRBA_REPORT_NOT_FOUND for either, HRBA_NOT_ALLOWED for reports of two products
 */
export async function compareStoredReports(
  deps: Deps,
  caller: Caller,
  reportId: string,
  otherId: string,
): Promise<ReportComparison> {
  const one = await findReport(deps, caller, reportId);
  const other = await findReport(deps, caller, otherId);
  if (one.product.id !== other.product.id) {
    const detail =
      'Only reports of one product are compared: two products do not share what they were asked.';
    const errors = [{ pointer: 'with', detail, code: 'OTHER_PRODUCT' }];
    throw new HrbaError('HRBA_NOT_ALLOWED', detail, { errors });
  }
  const [before, after] = one.number <= other.number ? [one, other] : [other, one];
  return comparisonOf(JSON.parse(before.body) as Report, JSON.parse(after.body) as Report);
}

/** The comparison of two reports, wherever they come from. */
export function comparisonOf(before: Report, after: Report): ReportComparison {
  return compareReports(before, after, scoredBy(after.score.engineVersion));
}

function scoredBy(engineVersion: string): ScoreThem {
  return ({ answers, rules }) => {
    const edition = {
      checklist: { checklist: rules.checklist, published: true },
      ruleset: { ruleset: rules.ruleset, published: true },
    };
    const { asOf = '', reviews = {} } = answers;
    return scoreAnswersPlainly({ ...answers, asOf, reviews }, edition, rules.taxonomy, engineVersion);
  };
}
