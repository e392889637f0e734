import type { Checklist, Profile, Response, Ruleset, ScoredReview, Taxonomy } from '../generated/types.ts';
import { type Applicability, applicability, heightenedTrigger, type Stage } from './applicability.ts';
import { assuranceOf, type Backing } from './assurance.ts';
import type { Impact } from './impact.ts';
import { type Answer, resolveResponse } from './resolve-response.ts';
import { preparedItems } from './scored-item.ts';
import type { AnsweredItem } from './separate-numbers.ts';
import type { TaggedItem } from './views.ts';

/** Everything a score is a function of (SCORING section 1): no clock, no randomness, nothing else. */
export interface ScoringInput {
  checklist: Checklist;
  ruleset: Ruleset;
  taxonomy: Taxonomy;
  /** Whether the checklist and the ruleset are in the project's own manifest. */
  published: { checklist: boolean; ruleset: boolean };
  /** The date evidence is judged at, YYYY-MM-DD. */
  asOf: string;
  stage: Stage;
  profile: Profile;
  responses: Readonly<Record<string, Response>>;
  reviews: Readonly<Record<string, ScoredReview>>;
  impacts: readonly Impact[];
  /** By item: what people affected contest; a contest that was upheld makes a voice item open where evidence counts. */
  contests?: Readonly<Record<string, 'open' | 'upheld'>>;
  /** By item: positions of evidence that a reader could not open, or that does not show what is said. */
  marks?: Readonly<Record<string, readonly number[]>>;
  /** SHA-256 of the canonical { asOf, stage, profile, responses, reviews }, and of impacts, contests and marks if any. */
  responsesDigest: string;
  engineVersion: string;
}

/** One item with all that is known of it. */
export interface AssessedItem extends TaggedItem, AnsweredItem, Applicability {
  backing: Backing;
}

/** Every item of the checklist with its applicability, backing and resolution, due or not. */
export function assessItems(input: ScoringInput): AssessedItem[] {
  const { checklist, ruleset, taxonomy, profile, asOf, stage } = input;
  const context = { profile, facts: taxonomy.facts, ruleset };
  const trigger = heightenedTrigger(context);
  const plain = { asOf, profile, ruleset, flagged: false };
  const flagged = { ...plain, flagged: true };
  return preparedItems(checklist, taxonomy).map(({ content, item }) => {
    const response = input.responses[content.id];
    const circumstances = item.flag === 'NONE' ? plain : flagged;
    const marked = input.marks?.[content.id];
    const backing = assuranceOf(response ?? UNKNOWN, input.reviews[content.id], circumstances, marked);
    const answer = answerOf(response, backing, input.contests?.[content.id]);
    const resolution = resolveResponse(item, answer, ruleset);
    const scope = applicability(content, stage, context, trigger);
    return {
      item,
      content,
      answer,
      resolution,
      backing,
      applicability: scope.applicability,
      because: scope.because,
      heightened: scope.heightened,
    };
  });
}

const UNKNOWN: Response = { state: 'unknown' };

function answerOf(
  response: Response | undefined,
  backing: Backing,
  contest: 'open' | 'upheld' | undefined,
): Answer {
  return {
    state: response?.state ?? 'unanswered',
    level: response?.level ?? null,
    justified: (response?.justification ?? '').trim() !== '',
    assurance: backing.assurance,
    naAccepted: backing.naAccepted,
    override: backing.override,
    stale: backing.stale,
    contest: contest ?? null,
  };
}
