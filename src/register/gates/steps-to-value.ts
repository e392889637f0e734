import type { GateStep, Ruleset } from '../../generated/types.ts';
import { ASSURANCE, type Assurance } from '../../scoring/assurance.ts';
import { type Exact, exact, ZERO } from '../../scoring/fraction.ts';
import { assuranceCap, type TrackName } from '../../scoring/resolve-response.ts';
import type { AssessedItem } from '../../scoring/scoring-input.ts';

/** A step before it is put into words. */
export type Step = Omit<GateStep, 'words'>;

/**
 * What has to be done on one item until it counts so much in a track: answer or raise it, then back it as far as that
 * track needs. An edit drops what a reader confirmed, so that reading comes last.
 * @param value 0 where any answer will do
 */
export function stepsToValue(item: AssessedItem, value: Exact, track: TrackName, ruleset: Ruleset): Step[] {
  const { answer, resolution } = item;
  const counted = resolution[track];
  if (counted.kind === 'out') return [];
  if (counted.kind === 'open') return openSteps(item, value, track, ruleset);
  if (counted.lower.compare(value) >= 0) return [];
  const { declared } = resolution;
  const isClaimed = declared.kind === 'determinate' && declared.lower.compare(value) >= 0;
  if (isClaimed) return backing(item, value, resolution.assurance, ruleset);
  const level = levelFor(value, ruleset);
  // What an assessor found is replaced by what an assessor finds.
  if (answer.override !== null) return [onItem('obtain-assessment', item, level)];
  const raised = [onItem('raise-level', item, level)];
  return track === 'declared'
    ? raised
    : [...raised, ...backing(item, value, afterEdit(answer.assurance), ruleset)];
}

function openSteps(item: AssessedItem, value: Exact, track: TrackName, ruleset: Ruleset): Step[] {
  const { answer, resolution } = item;
  if (answer.contest === 'upheld' && resolution.declared.kind === 'determinate') {
    return [onItem('settle-contest', item, null)];
  }
  // Whoever may only has to accept that it does not apply.
  if (resolution.declared.kind === 'out') return [onItem('obtain-review', item, null)];
  const level = value.compare(ZERO) > 0 ? levelFor(value, ruleset) : null;
  const minutes = item.content.minutes;
  const answered = [{ ...onItem('answer', item, level), minutes }];
  return track === 'declared' ? answered : [...answered, ...backing(item, value, 'A0', ruleset)];
}

/** The lowest level that counts so much. */
export function levelFor(value: Exact, { levels }: Ruleset): number {
  const enough = levels.filter((level) => exact(level.value).compare(value) >= 0);
  return Math.min(...enough.map(({ level }) => level));
}

const BACKINGS: readonly [Assurance, Step['kind']][] = [
  ['A1', 'attach-evidence'],
  ['A2', 'obtain-review'],
  ['A3', 'obtain-assessment'],
  ['A4', 'obtain-assessment'],
];

function backing(item: AssessedItem, value: Exact, present: Assurance, ruleset: Ruleset): Step[] {
  const needed = ASSURANCE.find((one) => assuranceCap(item.item, one, ruleset).compare(value) >= 0) ?? 'A4';
  const rank = (one: Assurance) => ASSURANCE.indexOf(one);
  const missing = BACKINGS.filter(([one]) => rank(one) > rank(present) && rank(one) <= rank(needed));
  // An assessor examines once, with the people affected when that is needed.
  const kinds = [...new Set(missing.map(([, kind]) => kind))];
  return kinds.map((kind) => onItem(kind, item, null));
}

function afterEdit(assurance: Assurance): Assurance {
  return assurance === 'A0' ? 'A0' : 'A1';
}

function onItem(kind: Step['kind'], { item }: AssessedItem, level: number | null): Step {
  return { kind, subject: item.id, level, mitigation: null, minutes: null };
}
