import type { Impact } from '../../generated/types.ts';
import type { Observation, Prop, Remediation, Result, Risk } from './oscal-model.ts';
import { NAMESPACE, neededIn, valueIn } from './property.ts';
import { type ReadRating, readRating } from './rating-facets.ts';

export interface ReadMitigation {
  id: string;
  kind: string;
  status: string;
  dueOn: string;
  overdue: boolean;
  outcome: string | null;
}

export interface ReadImpact {
  id: string;
  direction: Impact['direction'];
  occurrence: Impact['occurrence'];
  stage: Impact['stage'];
  status: Impact['status'];
  involvement: Impact['involvementIs'];
  harm: string | null;
  groups: string[];
  rights: string[];
  mitigation: Impact['mitigation'];
  engaged: boolean;
  signedOff: boolean;
  /** Null for a positive impact: OSCAL rates risks only. */
  inherent: ReadRating | null;
  residual: ReadRating | null;
  mitigations: ReadMitigation[];
}

/** Reads the impacts back: adverse ones from risks, in the order of action, then positive ones from observations. */
export function readImpacts({ risks = [], observations = [] }: Result): ReadImpact[] {
  const positive = observations.filter(({ types }) => types.includes('positive-impact'));
  return [...risks.map(readRisk), ...positive.map(readPositive)];
}

function readRisk({ props, characterizations, remediations = [] }: Risk): ReadImpact {
  return {
    ...readProps(props),
    inherent: readRating('inherent', characterizations),
    residual: readRating('residual', characterizations),
    mitigations: remediations.filter((one) => valueIn(one.props, 'mitigation') !== null).map(readMitigation),
  };
}

function readPositive({ props }: Observation): ReadImpact {
  return { ...readProps(props), inherent: null, residual: null, mitigations: [] };
}

function readProps(props: readonly Prop[]): Omit<ReadImpact, 'inherent' | 'residual' | 'mitigations'> {
  const all = (name: string) =>
    props.filter((prop) => prop.ns === NAMESPACE && prop.name === name).map(({ value }) => value);
  return {
    id: neededIn(props, 'impact'),
    direction: neededIn(props, 'direction') as Impact['direction'],
    occurrence: neededIn(props, 'occurrence') as Impact['occurrence'],
    stage: neededIn(props, 'stage') as Impact['stage'],
    status: neededIn(props, 'status') as Impact['status'],
    involvement: neededIn(props, 'involvement') as Impact['involvementIs'],
    harm: valueIn(props, 'harm'),
    groups: all('rights-holders'),
    rights: all('right'),
    mitigation: neededIn(props, 'mitigation') as Impact['mitigation'],
    engaged: neededIn(props, 'engaged') === 'yes',
    signedOff: neededIn(props, 'signed-off') === 'yes',
  };
}

function readMitigation({ props }: Remediation): ReadMitigation {
  return {
    id: neededIn(props, 'mitigation'),
    kind: neededIn(props, 'kind'),
    status: neededIn(props, 'status'),
    dueOn: neededIn(props, 'due-on'),
    overdue: neededIn(props, 'overdue') === 'yes',
    outcome: valueIn(props, 'outcome'),
  };
}
