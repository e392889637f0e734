import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type {
  Checklist,
  Evidence,
  Item,
  Response,
  ScoredReview,
  Taxonomy,
} from '../../src/generated/types.ts';
import { STAGES } from '../../src/scoring/applicability.ts';
import type { Impact } from '../../src/scoring/impact.ts';
import type { ScoringInput } from '../../src/scoring/scoring-input.ts';
import { publishedRuleset } from './content.ts';
import { deepFreeze, type PlainAnswer, type PlainItem } from './scoring-cases.ts';

const CHECKLISTS = new URL('../../checklists/', import.meta.url);
const DIGEST = '0'.repeat(64);

function yaml(path: string) {
  return parse(readFileSync(new URL(path, CHECKLISTS), 'utf8'));
}

/** The real taxonomy, read as it is written. */
export function realTaxonomy(): Taxonomy {
  const { note, rights } = yaml('taxonomy/rights.yaml');
  const { groups } = yaml('taxonomy/groups.yaml');
  const { facts } = yaml('taxonomy/facts.yaml');
  const principles = yaml('taxonomy/principles.yaml');
  return { note, ...yaml('taxonomy/criteria.yaml'), rights, groups, ...principles, facts };
}

/** The items of the real checklist, in the order of the stages. */
export function realItems(): Item[] {
  const folder = 'hrba-tech/0.1.0/items/';
  const items: Item[] = readdirSync(new URL(folder, CHECKLISTS))
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => yaml(folder + file));
  return items.sort((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage));
}

/** A checklist of these items; only what the score reads of its head. */
export function checklistOf(items: readonly Item[]): Checklist {
  return { id: 'hrba-tech', version: '0.1.0', digest: DIGEST, items } as unknown as Checklist;
}

const RULESET = deepFreeze(publishedRuleset());
const TAXONOMY = deepFreeze(realTaxonomy());
const REAL_ITEMS = deepFreeze(realItems());

/** An assessment in which nobody has said anything, changed where a test says so. */
export function assessment(change: Partial<ScoringInput> & { items?: readonly Item[] } = {}): ScoringInput {
  const { items, ...rest } = change;
  return {
    checklist: checklistOf(items ?? REAL_ITEMS),
    ruleset: RULESET,
    taxonomy: TAXONOMY,
    published: { checklist: true, ruleset: true },
    asOf: '2026-11-22',
    stage: 'operation',
    profile: { organisationSize: 'under-50' },
    responses: {},
    reviews: {},
    impacts: [],
    responsesDigest: DIGEST,
    engineVersion: '0.1.0',
    ...rest,
  };
}

/** Two of the real criteria for each block, by the block's id. */
const CRITERIA = new Map<string, string[]>();
for (const { id, block } of TAXONOMY.criteria) CRITERIA.set(block, [...(CRITERIA.get(block) ?? []), id]);

const [MODEL] = REAL_ITEMS;

/** A full item around the numbers that a test cares about. */
export function contentItem(plain: PlainItem, change: Partial<Item> = {}): Item {
  if (MODEL === undefined) throw new Error('the real checklist has no items');
  return {
    ...MODEL,
    id: plain.id,
    stage: plain.stage ?? 'operation',
    weight: plain.weight ?? '1',
    flag: plain.flag ?? 'NONE',
    flagThreshold: plain.flagThreshold ?? null,
    naAllowed: plain.naAllowed ?? true,
    voice: plain.voice ?? false,
    criteria: Object.entries(plain.blocks).flatMap(([block, coefficient]) =>
      (CRITERIA.get(block) ?? []).slice(0, 2).map((id) => ({ id, coefficient })),
    ),
    ...change,
  };
}

export const EVIDENCE: Evidence = {
  title: 'Note of 3 March',
  shows: 'That it was discussed and decided',
  url: 'https://example.org/e',
  madeBy: 'product lead',
  madeOn: '2026-03-03',
};

const REVIEWS: Record<string, ScoredReview> = {
  A2: { by: 'second-person', verdict: 'confirmed', outsider: true, ties: 'None.' },
  A3: { by: 'assessor', verdict: 'confirmed' },
  A4: { by: 'assessor', verdict: 'confirmed', corroborated: true },
};

/** The response that a company gives when a plain answer is what comes out of it. */
export function responseOf(answer: PlainAnswer): Response | undefined {
  const { assurance = 'A0', stale = false, level } = answer;
  const pieces = [
    ...(assurance === 'A0' ? [] : [EVIDENCE]),
    ...(stale ? [{ ...EVIDENCE, validUntil: '2026-01-01' }] : []),
  ];
  const backed = pieces.length === 0 ? {} : { evidence: pieces };
  const words = answer.justified === false ? {} : { justification: 'See the record.' };
  if (answer.state === 'not-applicable') return { state: 'not-applicable', ...words, ...backed };
  if (answer.state === 'unknown') return { state: 'unknown' };
  if (level === undefined || level === null) return undefined;
  return { state: 'level', level, ...words, ...backed };
}

/** The review that makes a plain answer's backing; an override or an accepted N/A takes an assessor. */
export function reviewOf(answer: PlainAnswer): ScoredReview | undefined {
  if (answer.override !== undefined && answer.override !== null) {
    return { by: 'assessor', verdict: 'disputed', override: answer.override };
  }
  if (answer.naAccepted === true) return { by: 'assessor', verdict: 'na-accepted' };
  return REVIEWS[answer.assurance ?? 'A0'];
}

function present<T>(rows: readonly [string, T | undefined][]): Record<string, T> {
  return Object.fromEntries(rows.filter((row): row is [string, T] => row[1] !== undefined));
}

/** An assessment made of plain items and answers. */
export function assessmentOf(
  asked: readonly { item: PlainItem; answer: PlainAnswer }[],
  change: Partial<ScoringInput> = {},
): ScoringInput {
  return assessment({
    items: asked.map(({ item }) => contentItem(item)),
    responses: present(asked.map(({ item, answer }) => [item.id, responseOf(answer)])),
    reviews: present(asked.map(({ item, answer }) => [item.id, reviewOf(answer)])),
    ...change,
  });
}

/** An adverse impact of class 1 that nothing stands against, changed where a test says so. */
export function impact(change: Partial<Impact> = {}): Impact {
  return {
    id: 'harm',
    class: 1,
    stage: 'conception',
    adverse: true,
    actual: true,
    mitigation: 'none',
    engaged: false,
    signedOff: false,
    ...change,
  };
}
