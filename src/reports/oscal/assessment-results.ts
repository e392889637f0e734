import type { Report } from '../../generated/types.ts';
import { indexReport, type ReportIndex } from '../report-index.ts';
import { verdictCorrection } from '../words/verdict-lead.ts';
import { assessmentAssets, productComponent } from './assessed-product.ts';
import { planUuid } from './assessment-plan.ts';
import { auditObservations } from './audit-findings.ts';
import { checklistResource, hrefTo, metadataOf, OSCAL_MEDIA_TYPE } from './document-head.ts';
import { findingsOf } from './findings.ts';
import { uuidOf } from './identity.ts';
import { markupOf } from './markup.ts';
import { observationsOf, timeOf } from './observations.ts';
import type { AssessmentResults, Resource, Result } from './oscal-model.ts';
import { listed, propsOf } from './property.ts';
import { reviewedControls } from './reviewed-controls.ts';
import { positiveImpacts, risksOf } from './risks.ts';
import { registerProps, scoreProps } from './score-props.ts';

/** A report as OSCAL assessment results: one result, with what was said, what was shown, and what the engine finds. */
export function assessmentResultsOf(report: Report): AssessmentResults {
  const plan = planResource(report);
  return {
    'assessment-results': {
      uuid: uuidOf(report, 'assessment-results'),
      metadata: metadataOf(report, 'Assessment results'),
      'import-ap': { href: hrefTo(plan), remarks: 'The plan that was made from the same report.' },
      results: [resultOf(indexReport(report))],
      'back-matter': { resources: [plan, checklistResource(report)] },
    },
  };
}

function resultOf(index: ReportIndex): Result {
  const { report, score } = index;
  const said = `${score.verdict}: ${score.words}`;
  const correction = verdictCorrection(index);
  return {
    uuid: uuidOf(report, 'result'),
    title: 'Due-diligence maturity, self-assessed unless examined',
    description: markupOf([said, ...(correction === null ? [] : [correction]), score.because].join('\n\n')),
    start: startOf(index),
    end: report.issuedAt,
    props: [...scoreProps(report), ...registerProps(report)],
    'local-definitions': {
      components: [productComponent(report)],
      'assessment-assets': assessmentAssets(report),
    },
    'reviewed-controls': reviewedControls(index),
    ...listed('observations', [
      ...observationsOf(index),
      ...auditObservations(report),
      ...positiveImpacts(report),
    ]),
    ...listed('risks', risksOf(report)),
    ...listed('findings', findingsOf(index)),
    remarks:
      'Read the verdict before any number. Declared is what the company says; substantiated is what is shown for it, and ' +
      'by whom it was looked at. Both belong together.',
  };
}

/** When the first answer was given. */
function startOf(index: ReportIndex): string {
  const times = Object.keys(index.report.answers.responses).map((id) => timeOf(index, id));
  return times.sort()[0] ?? index.report.issuedAt;
}

function planResource(report: Report): Resource {
  return {
    uuid: uuidOf(report, 'plan-resource'),
    title: 'Assessment plan of the same report',
    description:
      'The address is relative to that of these results in the service, where both are read by format.',
    props: propsOf({ 'assessment-plan-uuid': planUuid(report) }),
    rlinks: [{ href: '?format=oscal-ap', 'media-type': OSCAL_MEDIA_TYPE }],
  };
}
