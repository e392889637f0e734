import { loadContent } from '../src/content/load-content.ts';
import type { Checklist, Condition, Item, Response, ScoredReview } from '../src/generated/types.ts';
import { ENGINE_VERSION, OWN_CONTENT } from '../src/product.ts';
import type { ScoringInput } from '../src/scoring/scoring-input.ts';

const ITEMS = 100;
const CONDITIONS: (Condition | null)[] = [
  null,
  { fact: 'technologies', includes: 'ai' },
  { any: [{ fact: 'safetyCritical', equals: true }, { not: { fact: 'bystanders', equals: false } }] },
  {
    all: [
      { fact: 'reach', atLeast: 'under-10000' },
      { fact: 'usedBy', includes: 'businesses' },
    ],
  },
  { fact: 'memberOfInitiative', equals: true },
];
const WEIGHTS = ['1', '2', '3', '5', '1/2', '4', '5/3'];
const justification = 'Since March; the minutes are in the shared folder.';
const piece = {
  title: 'Minutes',
  shows: 'What was decided',
  url: 'https://example.org/minutes',
  madeBy: 'product lead',
  madeOn: '2026-03-03',
};

/**
 * An assessment of 100 items with everything an item, a response and a review can have: the items of the project's own
 * checklist, taken round under other ids, with weights, flags, voice, conditions and sizes varied.
 */
export function sampleAssessment(): ScoringInput {
  const { taxonomy, findChecklist, findRuleset } = loadContent({ directories: [OWN_CONTENT] });
  const own = findChecklist('hrba-tech')?.checklist;
  const ruleset = findRuleset('ungp')?.ruleset;
  if (own === undefined || ruleset === undefined)
    throw new Error('the own checklist and ruleset are missing');
  const items = Array.from({ length: ITEMS }, (_, at) => itemAt(own.items, at));
  const checklist: Checklist = { ...own, items };
  return {
    checklist,
    ruleset,
    taxonomy,
    published: { checklist: false, ruleset: true },
    asOf: '2026-11-22',
    stage: 'operation',
    profile: {
      technologies: ['ai', 'health'],
      usedBy: ['businesses'],
      childrenReachable: false,
      safetyCritical: true,
      memberOfInitiative: false,
      reach: 'under-100000',
      organisationSize: 'under-50',
    },
    responses: present(items, responseAt),
    reviews: present(items, reviewAt),
    impacts: [],
    responsesDigest: '0'.repeat(64),
    engineVersion: ENGINE_VERSION,
  };
}

function itemAt(own: readonly Item[], at: number): Item {
  const model = own[at % own.length];
  if (model === undefined) throw new Error('the own checklist has no items');
  const round = Math.floor(at / own.length);
  if (round === 0) return model;
  const appliesWhen = CONDITIONS[at % CONDITIONS.length] ?? null;
  return {
    ...model,
    id: `${model.id}.${round}`,
    core: at % 3 === 0,
    appliesWhen,
    minTier: at % 4 === 0 ? 'under-50' : 'under-5',
    weight: WEIGHTS[at % WEIGHTS.length] ?? '1',
    voice: at % 6 === 0,
    naAllowed: true,
    flagThreshold: model.flag !== 'NONE' && at % 9 === 0 ? '2/3' : null,
  };
}

function present<T>(items: readonly Item[], of: (at: number) => T | null): Record<string, T> {
  const rows = items.map(({ id }, at) => [id, of(at)] as const);
  return Object.fromEntries(rows.filter((row): row is readonly [string, T] => row[1] !== null));
}

function responseAt(at: number): Response | null {
  if (at % 12 === 5) return null;
  if (at % 12 === 8) return { state: 'unknown' };
  if (at % 12 === 10) return { state: 'not-applicable', justification };
  const evidence = [piece, { ...piece, validUntil: '2027-06-30' }, { ...piece, validUntil: '2026-06-30' }];
  return { state: 'level', level: (at * 7) % 5, justification, evidence: evidence.slice(0, at % 4) };
}

function reviewAt(at: number): ScoredReview | null {
  if (at % 24 === 10) return { by: 'assessor', verdict: 'na-accepted' };
  if (at % 5 === 1) return { by: 'second-person', verdict: 'confirmed' };
  if (at % 5 === 2) return { by: 'assessor', verdict: 'confirmed', corroborated: at % 2 === 0 };
  if (at % 15 === 3) return { by: 'second-person', verdict: 'disputed', note: 'I could not find it.' };
  return at % 25 === 4 ? { by: 'assessor', verdict: 'confirmed', override: 3 } : null;
}
