/** What we write of OSCAL 1.2.3, by the names of NIST's JSON schemas. Lists are never empty: those are left out. */
export interface Prop {
  name: string;
  ns?: string;
  value: string;
  class?: string;
  group?: string;
  remarks?: string;
}

export interface Link {
  href: string;
  rel?: string;
  text?: string;
}

export interface Resource {
  uuid: string;
  title: string;
  description?: string;
  props?: Prop[];
  rlinks?: { href: string; 'media-type': string }[];
}

export interface Metadata {
  title: string;
  published: string;
  'last-modified': string;
  version: string;
  'oscal-version': string;
  props: Prop[];
  parties: { uuid: string; type: 'organization'; name?: string; remarks?: string }[];
  remarks: string;
}

export interface Component {
  uuid: string;
  type: string;
  title: string;
  description: string;
  props: Prop[];
  status: { state: string; remarks: string };
}

export interface Assets {
  'assessment-platforms': { uuid: string; title: string; props: Prop[] }[];
}

export interface Origin {
  actors: { type: 'party' | 'assessment-platform'; 'actor-uuid': string }[];
}

export interface Subject {
  'subject-uuid': string;
  type: string;
}

export interface ReviewedControls {
  description: string;
  links: Link[];
  'control-selections': {
    description: string;
    'include-all'?: Record<string, never>;
    'include-controls'?: { 'control-id': string }[];
    'exclude-controls'?: { 'control-id': string }[];
  }[];
  'control-objective-selections'?: { 'include-objectives': { 'objective-id': string }[] }[];
}

export interface LocalObjective {
  'control-id': string;
  parts: { id: string; name: string; prose: string; props: Prop[] }[];
}

export interface RelevantEvidence {
  href?: string;
  description: string;
  props?: Prop[];
}

export interface Observation {
  uuid: string;
  title: string;
  description: string;
  props: Prop[];
  methods: string[];
  types: string[];
  origins?: Origin[];
  subjects: Subject[];
  'relevant-evidence'?: RelevantEvidence[];
  collected: string;
  remarks?: string;
}

export interface Finding {
  uuid: string;
  title: string;
  description: string;
  props: Prop[];
  origins: Origin[];
  target: {
    type: 'objective-id';
    'target-id': string;
    status: { state: 'satisfied' | 'not-satisfied'; reason: 'pass' | 'fail' | 'other'; remarks: string };
  };
  'related-observations'?: { 'observation-uuid': string }[];
}

export interface Facet {
  name: string;
  system: string;
  value: string;
  props?: Prop[];
  remarks?: string;
}

export interface Characterization {
  props: Prop[];
  origin: Origin;
  facets: Facet[];
}

export interface Task {
  uuid: string;
  type: 'milestone';
  title: string;
  timing: { 'on-date': { date: string } };
}

export interface Remediation {
  uuid: string;
  lifecycle: string;
  title: string;
  description: string;
  props: Prop[];
  tasks?: Task[];
}

export interface Risk {
  uuid: string;
  title: string;
  description: string;
  statement: string;
  props: Prop[];
  status: 'open' | 'remediating' | 'closed';
  origins: Origin[];
  characterizations: Characterization[];
  remediations?: Remediation[];
}

export interface Result {
  uuid: string;
  title: string;
  description: string;
  start: string;
  end: string;
  props: Prop[];
  'local-definitions': { components: Component[]; 'assessment-assets': Assets };
  'reviewed-controls': ReviewedControls;
  observations?: Observation[];
  risks?: Risk[];
  findings?: Finding[];
  remarks: string;
}

export interface PoamItem {
  uuid: string;
  title: string;
  description: string;
  props: Prop[];
  origins: Origin[];
  'related-findings'?: { 'finding-uuid': string }[];
  'related-observations'?: { 'observation-uuid': string }[];
  'related-risks'?: { 'risk-uuid': string }[];
}

export interface AssessmentPlan {
  'assessment-plan': {
    uuid: string;
    metadata: Metadata;
    'import-ssp': { href: string; remarks: string };
    'local-definitions': { components: Component[]; 'objectives-and-methods'?: LocalObjective[] };
    'reviewed-controls': ReviewedControls;
    'assessment-subjects': { type: string; 'include-subjects': Subject[] }[];
    'assessment-assets': Assets;
    'back-matter': { resources: Resource[] };
  };
}

export interface AssessmentResults {
  'assessment-results': {
    uuid: string;
    metadata: Metadata;
    'import-ap': { href: string; remarks: string };
    results: Result[];
    'back-matter': { resources: Resource[] };
  };
}

export interface PlanOfAction {
  'plan-of-action-and-milestones': {
    uuid: string;
    metadata: Metadata;
    'system-id': { 'identifier-type': string; id: string };
    'local-definitions': { components: Component[]; 'assessment-assets': Assets };
    observations?: Observation[];
    risks?: Risk[];
    findings?: Finding[];
    'poam-items': PoamItem[];
    'back-matter': { resources: Resource[] };
  };
}
