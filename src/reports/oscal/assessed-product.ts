import type { Report } from '../../generated/types.ts';
import { uuidOf } from './identity.ts';
import { markupLineOf, markupOf } from './markup.ts';
import type { Assets, Component, Subject } from './oscal-model.ts';
import { propsOf } from './property.ts';

const STATES = {
  conception: 'under-development',
  design: 'under-development',
  deployment: 'other',
  operation: 'operational',
} as const;

/** The product as a component: what is assessed, as its company describes it. */
export function productComponent(report: Report): Component {
  const { product, stage } = report.answers;
  const { description = '' } = product;
  return {
    uuid: uuidOf(report, 'product'),
    type: 'system',
    title: markupLineOf(product.name),
    description: description.trim() === '' ? 'The company gave no description.' : markupOf(description),
    props: propsOf({ stage }),
    status: {
      state: STATES[stage],
      remarks: `The product has reached the stage ${stage}, as the company says.`,
    },
  };
}

/** The product as that which an observation is about. */
export function productSubject(report: Report): Subject {
  return { 'subject-uuid': uuidOf(report, 'product'), type: 'component' };
}

/** The engine that computed findings from what was said. */
export function assessmentAssets(report: Report): Assets {
  const engine = {
    uuid: uuidOf(report, 'engine'),
    title: 'HRBA@Tech checklist engine',
    props: propsOf({ 'engine-version': report.score.engineVersion }),
  };
  return { 'assessment-platforms': [engine] };
}
