import type { Item } from '../../generated/types.ts';
import { STAGES } from '../../scoring/applicability.ts';
import type { ContentCode } from '../content-codes.ts';
import { type ContentProblem, type Place, problemAt } from '../content-problem.ts';
import { pointerTo } from '../json-pointer.ts';
import type { PlacedModule, VersionFiles } from '../read-version.ts';

/** From and to, both allowed. */
type Bounds = readonly [number, number];

const CORE: Bounds = [1, 40];
const CORE_OF_A_STAGE: Bounds = [8, 12];
const CORE_MINUTES: Bounds = [1, 120];
const ITEMS_OF_A_MODULE: Bounds = [5, 9];
const HARMS_OF_A_MODULE: Bounds = [4, 6];
const STOPS: Bounds = [5, 10];

/**
 * A full edition is short enough to be answered and long enough to be one: the core in one to two hours, modules that
 * say something, few stop questions (CONTENT.md, "What the documents say guidance must be like").
 */
export function checkSizes(version: VersionFiles): ContentProblem[] {
  const { checklist } = version;
  if (checklist === null) return [];
  const items = version.items.map(({ value }) => value);
  const core = items.filter((item) => item.core);
  const minutes = core.reduce((sum, item) => sum + item.minutes, 0);
  const stops = items.filter(({ flag }) => flag === 'STOP');
  return [
    ...within(checklist, '/modules', 'CONTENT_CORE_SIZE', [core.length, 'core items'], CORE),
    ...STAGES.flatMap((stage) => {
      const at = checklist.value.stages.findIndex(({ id }) => id === stage);
      const count = core.filter((item) => item.stage === stage).length;
      const what = `core items in the stage ${stage}`;
      return within(checklist, pointerTo('/stages', at), 'CONTENT_CORE_SIZE', [count, what], CORE_OF_A_STAGE);
    }),
    ...within(checklist, '/modules', 'CONTENT_CORE_MINUTES', [minutes, 'minutes in the core'], CORE_MINUTES),
    ...within(checklist, '/modules', 'CONTENT_STOP_COUNT', [stops.length, 'STOP flags'], STOPS),
    ...version.modules.flatMap((placed) => checkModuleSize(placed, items)),
  ];
}

function checkModuleSize({ module, place, pointer }: PlacedModule, items: readonly Item[]): ContentProblem[] {
  const { id, seededHarms, appliesWhen } = module;
  const own = items.filter((item) => item.module === id);
  const harms = within(
    place,
    pointerTo(pointer, 'seededHarms'),
    'CONTENT_MODULE_SIZE',
    [seededHarms.length, `seeded harms in the module ${id}`],
    HARMS_OF_A_MODULE,
  );
  if (own.some(({ core }) => core)) return harms;
  const bare: ContentProblem[] =
    appliesWhen === null
      ? [
          problemAt(place, pointerTo(pointer, 'appliesWhen'), {
            code: 'CONTENT_NO_CONDITION',
            message: `the module ${id} has no condition and no core item`,
            mend: 'write the condition over profile facts that switches it on',
          }),
        ]
      : [];
  const count = within(
    place,
    pointerTo(pointer, 'id'),
    'CONTENT_MODULE_SIZE',
    [own.length, `items in the module ${id}`],
    ITEMS_OF_A_MODULE,
  );
  return [...harms, ...bare, ...count];
}

function within(
  place: Place,
  pointer: string,
  code: ContentCode,
  [count, what]: [number, string],
  [least, most]: Bounds,
): ContentProblem[] {
  if (count >= least && count <= most) return [];
  const message = `there are ${count} ${what}, and a full edition has ${least} to ${most}`;
  const mend = count < least ? 'write what is missing' : 'merge, move or leave out what matters least';
  return [problemAt(place, pointer, { code, message, mend })];
}
