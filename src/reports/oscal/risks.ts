import type { Impact, Report } from '../../generated/types.ts';
import { productSubject } from './assessed-product.ts';
import { saidByCompany } from './document-head.ts';
import { uuidOf } from './identity.ts';
import { markupLineOf, markupOf } from './markup.ts';
import type { Observation, Prop, Risk } from './oscal-model.ts';
import { listed, propsOf } from './property.ts';
import { characterizationsOf } from './rating-facets.ts';
import { remediationsOf } from './remediations.ts';

/** The impacts of a report's register; none where none is kept. */
export function impactsOf({ register }: Report): readonly Impact[] {
  return register?.impacts ?? [];
}

/** Each adverse impact as a risk, in the order of action. */
export function risksOf(report: Report): Risk[] {
  return impactsOf(report)
    .filter(({ direction }) => direction === 'adverse')
    .map((impact) => riskOf(report, impact));
}

/** The UUID of an adverse impact's risk; null when the register has no such one. */
export function riskUuid(report: Report, id: string): string | null {
  const isRisk = impactsOf(report).some((impact) => impact.id === id && impact.direction === 'adverse');
  return isRisk ? uuidOf(report, 'impact', id) : null;
}

function riskOf(report: Report, impact: Impact): Risk {
  const origins = saidByCompany(report);
  return {
    uuid: uuidOf(report, 'impact', impact.id),
    title: markupLineOf(impact.title),
    description: markupOf(impact.description),
    statement: statementOf(impact),
    props: impactProps(impact),
    status: statusOf(impact),
    origins,
    characterizations: origins.flatMap((origin) => characterizationsOf(impact, origin)),
    ...listed('remediations', remediationsOf(report, impact)),
  };
}

function statementOf({
  occurrence,
  stage,
  basis,
  involvementIs,
  involvement,
  status,
  closedBecause,
}: Impact): string {
  return markupOf(
    [
      `An ${occurrence} impact on people, in ${stage}. Basis (${basis.kind}): ${basis.words}`,
      `Involvement (${involvementIs}): ${involvement.because}`,
      ...(status === 'closed' ? [`Considered, and closed: ${closedBecause}`] : []),
    ].join('\n\n'),
  );
}

/** Closed only when the register closed it: what is implemented leaves a risk open. */
function statusOf({ status, mitigations }: Impact): Risk['status'] {
  if (status === 'closed') return 'closed';
  const underWay = mitigations.some((one) => one.status === 'in-progress' || one.status === 'implemented');
  return underWay ? 'remediating' : 'open';
}

function impactProps(impact: Impact): Prop[] {
  const { id, direction, occurrence, stage, status, involvementIs, harm, mitigation, engaged, signedOff } =
    impact;
  return [
    ...propsOf({
      impact: id,
      direction,
      occurrence,
      stage,
      status,
      involvement: involvementIs,
      harm,
      mitigation,
      engaged: engaged ? 'yes' : 'no',
      'signed-off': signedOff === null ? 'no' : 'yes',
      origin: impact.origin,
      basis: impact.basis.kind,
    }),
    ...impact.groups.flatMap((group) => propsOf({ 'rights-holders': group })),
    ...impact.rights.flatMap((right) => propsOf({ right })),
    ...Object.entries(impact.disagreement)
      .filter(([, range]) => range.length > 0)
      .flatMap(([part, range]) => propsOf({ [`disagreement-${part}`]: range.join(' to ') })),
  ];
}

/** A positive impact is no risk, and offsets none: it is an observation, on the company's word. */
export function positiveImpacts(report: Report): Observation[] {
  return impactsOf(report)
    .filter(({ direction }) => direction === 'positive')
    .map((impact) => ({
      uuid: uuidOf(report, 'impact', impact.id),
      title: markupLineOf(impact.title),
      description: markupOf(impact.description),
      props: impactProps(impact),
      methods: ['UNKNOWN'],
      types: ['positive-impact'],
      origins: saidByCompany(report),
      subjects: [productSubject(report)],
      collected: impact.updatedAt,
      remarks: 'A positive impact. It never offsets an adverse one.',
    }));
}
