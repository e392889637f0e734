import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { digestOf, sha256 } from '../../src/digest.ts';
import type {
  Checklist,
  Evidence,
  Item,
  Profile,
  Report,
  Response,
  Ruleset,
  ScoredReview,
  Source,
  Taxonomy,
} from '../../src/generated/types.ts';
import { buildReport } from '../../src/reports/build-report.ts';
import { STAGES } from '../../src/scoring/applicability.ts';
import { scoreAssessment } from '../../src/scoring/score-assessment.ts';
import { sealReport } from '../../src/usecases/seal-report.ts';

const CONTENT = new URL('../../checklists/', import.meta.url);
const VERSION = 'hrba-tech/0.1.0';
export const AS_OF = '2026-11-22';

export interface SampleAnswers {
  product?: { name: string; description: string };
  organisation?: string;
  stage: Item['stage'];
  profile: Profile;
  responses: Record<string, Response>;
  reviews?: Record<string, ScoredReview>;
  published?: boolean;
  number?: number;
}

const checklist = readChecklist();
const ruleset = withDigest(readYaml('rulesets/ungp/1.0.0.yaml')) as Ruleset;
const taxonomy = readTaxonomy();

/** A whole report on the project's own checklist, scored by the engine. */
export function sampleReport(sample: SampleAnswers): Report {
  const { stage, profile, responses, reviews = {}, published = true, number = 1 } = sample;
  const core = { asOf: AS_OF, stage, profile, responses, reviews };
  const score = scoreAssessment({
    ...core,
    checklist,
    ruleset,
    taxonomy,
    published: { checklist: published, ruleset: published },
    impacts: [],
    responsesDigest: digestOf(core),
    engineVersion: '0.1.0',
  });
  const unsealed = buildReport({
    id: '0192f0c4-7c1e-7000-8000-000000000001',
    assessmentId: '0192f0c4-7c1e-7000-8000-0000000000a1',
    number,
    issuedAt: `${AS_OF}T10:00:00.000Z`,
    issuedBy: 'company',
    organisation: {
      id: '0192f0c4-7c1e-7000-8000-0000000000b1',
      name: sample.organisation ?? 'Quiet Queue Ltd',
    },
    answers: {
      format: 'hrba-answers/1',
      product: sample.product ?? { name: 'ClinicQueue 2.1', description: 'Orders the queue of a clinic.' },
      checklist: { id: checklist.id, version: checklist.version, digest: checklist.digest },
      ruleset: { id: ruleset.id, version: ruleset.version, digest: ruleset.digest },
      ...core,
    },
    people: Object.keys(responses).map((item) => peopleOf(item, reviews[item] !== undefined)),
    checklist,
    ruleset,
    taxonomy,
    sources: (readYaml('sources.yaml') as { sources: Source[] }).sources,
    score,
    history: { scope: 'assessment:1', head: 'a'.repeat(64), count: 41 },
  });
  // The same salts in every run, so that a page drawn twice is the same page.
  return sealReport(unsealed, (pointers) => pointers.map((pointer) => sha256(pointer).slice(0, 43))).report;
}

function peopleOf(item: string, reviewed: boolean): Report['people'][number] {
  return {
    item,
    answeredBy: 'company',
    answeredAt: '2026-11-20T09:00:00.000Z',
    reviewedBy: reviewed ? 'reviewer' : null,
    reviewedAt: reviewed ? '2026-11-21T09:00:00.000Z' : null,
  };
}

export const MEDIUM_PROFILE: Profile = {
  technologies: ['ai', 'health'],
  usedBy: ['businesses'],
  decidesAbout: ['health-care'],
  childrenReachable: true,
  dataAboutPeople: ['personal', 'sensitive'],
  bystanders: false,
  contexts: ['none-of-these'],
  reach: 'under-100000',
  organisationSize: 'under-50',
  role: ['developer'],
  businessModel: ['business-customers'],
  workers: ['own-staff'],
  safetyCritical: true,
  memberOfInitiative: false,
  contestedUses: ['none-of-these'],
};

/** A piece of evidence that says what it shows, who made it and when. */
export function evidence(piece: Partial<Evidence> = {}): Evidence {
  return {
    title: 'Note of 3 March',
    shows: 'That it was discussed and decided',
    url: 'https://example.org/note',
    madeBy: 'product lead',
    madeOn: '2026-03-03',
    ...piece,
  };
}

/** A response to every item that `answer` gives one for. */
export function responsesTo(
  answer: (item: Item, index: number) => Response | null,
): Record<string, Response> {
  const all = checklist.items.map((item, index) => [item.id, answer(item, index)] as const);
  return Object.fromEntries(all.filter((entry): entry is readonly [string, Response] => entry[1] !== null));
}

/** Two founders, in design, who say plainly what they do not do yet. */
export function honestStartUp(): Report {
  const { contexts: _unknown, ...profile } = MEDIUM_PROFILE;
  const responses = responsesTo(({ stage }, index) => {
    if (stage === 'deployment' || stage === 'operation' || index % 5 === 4) return null;
    return { state: 'level', level: index % 3, justification: 'We talked about it twice.' };
  });
  return sampleReport({ stage: 'design', profile: { ...profile, organisationSize: 'under-5' }, responses });
}

/** A company that claims the most everywhere and shows nothing. */
export function inflatingCompany(): Report {
  const justification = 'We take this very seriously.';
  const responses = responsesTo(() => ({ state: 'level', level: 4, justification }));
  return sampleReport({ stage: 'deployment', profile: MEDIUM_PROFILE, responses, number: 2 });
}

/** Good practice with evidence that a second person has read, one piece of it expired. */
export function wellEvidenced(): Report {
  const responses = responsesTo((_, index) => ({
    state: 'level',
    level: index % 4 === 0 ? 4 : 3,
    justification: 'See the record.',
    evidence: [evidence(index === 3 ? { validUntil: '2026-01-01' } : {})],
  }));
  return sampleReport({
    stage: 'operation',
    profile: MEDIUM_PROFILE,
    responses,
    reviews: confirmAll(responses),
  });
}

/** Stop questions answered with the lowest level. */
export function stoppedCompany(): Report {
  const responses = responsesTo(({ flag }) => ({
    state: 'level',
    level: flag === 'STOP' ? 0 : 2,
    evidence: [evidence()],
  }));
  return sampleReport({ stage: 'deployment', profile: MEDIUM_PROFILE, responses });
}

/** A use that no quality of management makes right. */
export function purposeInQuestion(): Report {
  const responses = responsesTo(() => ({
    state: 'level',
    level: 3,
    justification: 'See the record.',
    evidence: [evidence()],
  }));
  const profile = { ...MEDIUM_PROFILE, contestedUses: ['social-scoring'] };
  return sampleReport({ stage: 'deployment', profile, responses, reviews: confirmAll(responses) });
}

/** Nothing answered yet and nothing known. */
export function nothingAnswered(): Report {
  return sampleReport({ stage: 'conception', profile: {}, responses: {} });
}

/** Every state of an answer and every kind of review in one report. */
export function everyKindOfAnswer(): Report {
  const justification = 'Since March; the minutes are in the shared folder.';
  const kinds: (Response | null)[] = [
    {
      state: 'level',
      level: 4,
      justification,
      evidence: [evidence(), evidence({ validUntil: '2026-06-30' })],
    },
    {
      state: 'level',
      level: 3,
      justification,
      evidence: [{ title: 'A file', shows: 'A plan', sha256: 'b'.repeat(64) }],
    },
    { state: 'level', level: 3, justification, evidence: [evidence({ sha256: 'c'.repeat(64) })] },
    { state: 'unknown' },
    { state: 'not-applicable', justification: 'We have no customers.' },
    null,
  ];
  const responses = responsesTo((_, index) => kinds[index % kinds.length] ?? null);
  const reviews: ScoredReview[] = [
    { by: 'assessor', verdict: 'confirmed', note: 'Seen on site.', corroborated: true },
    { by: 'assessor', verdict: 'disputed', note: 'The file is empty.', override: 1 },
    { by: 'second-person', verdict: 'confirmed', outsider: true, ties: 'None.' },
    { by: 'second-person', verdict: 'disputed', note: 'I could not find it.' },
    { by: 'assessor', verdict: 'na-refused', note: 'It does apply.' },
  ];
  const entries = Object.keys(responses).map((id, index) => [id, reviews[index % reviews.length]!] as const);
  const { reach: _unknown, ...profile } = MEDIUM_PROFILE;
  return sampleReport({
    stage: 'deployment',
    profile,
    responses,
    reviews: Object.fromEntries(entries),
    published: false,
    number: 3,
  });
}

/** A second person's agreement with every response. */
export function confirmAll(responses: Record<string, Response>): Record<string, ScoredReview> {
  const review: ScoredReview = { by: 'second-person', verdict: 'confirmed', note: 'Read.' };
  return Object.fromEntries(Object.keys(responses).map((id) => [id, review]));
}

function readChecklist(): Checklist {
  const items = readdirSync(new URL(`${VERSION}/items/`, CONTENT))
    .sort()
    .map((name) => readYaml(`${VERSION}/items/${name}`) as Item)
    .sort((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage));
  const head = readYaml(`${VERSION}/checklist.yaml`);
  return {
    ...withDigest({ ...head, items }),
    languages: ['en'],
    translation: { language: 'en', state: 'source', digest: null, missing: [] },
  } as unknown as Checklist;
}

function readTaxonomy(): Taxonomy {
  const names = ['criteria', 'rights', 'groups', 'principles', 'facts'];
  return Object.assign({}, ...names.map((name) => readYaml(`taxonomy/${name}.yaml`))) as Taxonomy;
}

function readYaml(path: string): Record<string, unknown> {
  return parse(readFileSync(new URL(path, CONTENT), 'utf8')) as Record<string, unknown>;
}

function withDigest<T>(content: T): T & { digest: string } {
  return { ...content, digest: digestOf(content) };
}

/** All of them, by name. */
export const REPORTS: Record<string, () => Report> = {
  honestStartUp,
  inflatingCompany,
  wellEvidenced,
  stoppedCompany,
  purposeInQuestion,
  nothingAnswered,
  everyKindOfAnswer,
};
