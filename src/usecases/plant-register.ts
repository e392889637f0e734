import type { ActionInput, EngagementInput, Seed } from '../generated/types.ts';
import { ACTIONS } from './actions.ts';
import { CONTESTS, replyToContest } from './contests.ts';
import { decideHarms } from './decide-harms.ts';
import type { Caller, Deps } from './deps.ts';
import { ENGAGEMENTS } from './engagements.ts';
import { createEntry } from './entries.ts';
import { IMPACTS } from './impacts.ts';

export interface Planting {
  assessmentId: string;
  author: Caller;
  /** Hears what people contest; the author where nobody reviews. */
  hearer: Caller;
}

/** How much stands in a register, by kind. */
export interface PlantedRegister {
  impacts: number;
  engagements: number;
  actions: number;
  contests: number;
}

/**
 * Writes the register of a demo company: decisions on the harms of the checklist, impacts, talks, actions, contests.
 * A seed has no door of its own.
 * @throws HrbaError HRBA_NOT_ALLOWED for whatever a client could not write either
 */
export async function plantRegister(deps: Deps, planting: Planting, seed: Seed): Promise<PlantedRegister> {
  const { assessmentId, author } = planting;
  const { engagements = [], actions = [], contests = [] } = seed;
  const ids = await plantImpacts(deps, planting, seed);
  for (const engagement of engagements)
    await createEntry(deps, author, assessmentId, ENGAGEMENTS, withIds(engagement, ids));
  for (const action of actions) await createEntry(deps, author, assessmentId, ACTIONS, withIds(action, ids));
  for (const contest of contests) await plantContest(deps, planting, contest);
  return {
    impacts: ids.size,
    engagements: engagements.length,
    actions: actions.length,
    contests: contests.length,
  };
}

/** @returns ids of impacts, by the name that the seed gives them or by the harm that was decided on */
async function plantImpacts(
  deps: Deps,
  { assessmentId, author }: Planting,
  { harmDecisions, impacts = {} }: Seed,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  if (harmDecisions !== undefined) {
    const { items } = await decideHarms(deps, author, assessmentId, harmDecisions);
    for (const { id, harm } of items) if (harm !== null) ids.set(harm, id);
  }
  for (const [name, impact] of Object.entries(impacts))
    ids.set(name, (await createEntry(deps, author, assessmentId, IMPACTS, impact)).id);
  return ids;
}

/** A name that stands for no impact is left as it is, and refused like any id that is not there. */
function withIds<Input extends EngagementInput | ActionInput>(
  input: Input,
  ids: ReadonlyMap<string, string>,
): Input {
  if (input.impacts === undefined) return input;
  return { ...input, impacts: input.impacts.map((name) => ids.get(name) ?? name) };
}

async function plantContest(
  deps: Deps,
  { assessmentId, author, hearer }: Planting,
  { contest, replies }: NonNullable<Seed['contests']>[number],
): Promise<void> {
  const { id } = await createEntry(deps, hearer, assessmentId, CONTESTS, contest);
  for (const reply of replies)
    await replyToContest(deps, author, assessmentId, id, reply, null, () => undefined);
}
