import type { Fault } from '../errors.ts';
import type { Contest, ContestDecisionInput, ContestInput, ContestReplyInput } from '../generated/types.ts';
import { type ContestBody, contestsOf } from '../register/people.ts';
import { againWhenBusy } from './again-when-busy.ts';
import { unknownItems, unknownTerms } from './check-entry.ts';
import { identifyingTexts } from './check-people-text.ts';
import type { Caller, Deps } from './deps.ts';
import { type EntryRules, type Remember, replaceEntry } from './entries.ts';
import { readableState, refuseArchived } from './find-assessment.ts';

type ContestRules<Input> = EntryRules<Input, ContestBody, Contest>;

/** The most replies to one contest: it is read by people. */
const MOST_REPLIES = 100;

/** An assessor with a grant hears people, too, and decides: whoever may read an assessment with a role of its own may write. */
const writable: NonNullable<ContestRules<never>['writable']> = async (deps, caller, assessmentId) => {
  const state = await readableState(deps, caller, assessmentId);
  refuseArchived(state.assessment);
  return state;
};

const SHOWN = { kind: 'contest', shown: contestsOf, writable } as const;

/** What people affected say against a response, recorded by whoever heard it from them or from who speaks for them. */
export const CONTESTS: ContestRules<ContestInput> = {
  ...SHOWN,
  complete: (input) => ({ ...input, replies: [], decision: null }),
  check: (body, context) => [
    ...unknownItems([body.item], context, '').map((fault) => ({ ...fault, pointer: '/item' })),
    ...unknownTerms('groups', body.groups, context),
    ...identifyingTexts({ '/words': body.words }),
  ],
};

/**
 * Adds a reply of the company. It closes nothing: only the assessor does (SCORING section 3, issue 5 section 2).
 * @param expected the contest's revision by If-Match; null takes whatever stands
 * @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND, HRBA_ENTRY_NOT_FOUND, HRBA_ARCHIVED, HRBA_NOT_ALLOWED, HRBA_BUSY_RECORD;
 *   RevisionConflict
 */
export async function replyToContest(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  id: string,
  input: ContestReplyInput,
  expected: number | null,
  remember: Remember<Contest>,
): Promise<Contest> {
  const rules: ContestRules<ContestReplyInput> = {
    ...SHOWN,
    complete: ({ words }, _context, before) => {
      const stood = standing(before);
      return { ...stood, replies: [...stood.replies, { ...signed(deps, caller), words }] };
    },
    check: (body, _context, _before, { words }) => [
      ...tooManyReplies(body),
      ...identifyingTexts({ '/words': words }),
    ],
  };
  return againWhenBusy(expected, () =>
    replaceEntry(deps, caller, assessmentId, id, rules, input, expected, remember),
  );
}

/**
 * Decides a contest, or decides it again: the history keeps what was decided before. Upheld, it makes a voice item open
 * where evidence counts.
 * @param expected the contest's revision by If-Match; null takes whatever stands
 * @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND, HRBA_ENTRY_NOT_FOUND, HRBA_ARCHIVED, HRBA_NOT_ALLOWED, HRBA_BUSY_RECORD;
 *   RevisionConflict
 */
export async function decideContest(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  id: string,
  input: ContestDecisionInput,
  expected: number | null,
  remember: Remember<Contest>,
): Promise<Contest> {
  const rules: ContestRules<ContestDecisionInput> = {
    ...SHOWN,
    complete: (decision, _context, before) => ({
      ...standing(before),
      decision: { ...signed(deps, caller), ...decision },
    }),
    check: (_body, _context, _before, { words }) => identifyingTexts({ '/words': words }),
  };
  return againWhenBusy(expected, () =>
    replaceEntry(deps, caller, assessmentId, id, rules, input, expected, remember),
  );
}

function standing(before: ContestBody | null): ContestBody {
  if (before === null) throw new RangeError('a contest that is answered or decided stands');
  return before;
}

function signed(deps: Deps, { role, actor }: Caller): Omit<Contest['replies'][number], 'words'> {
  return { at: deps.clock().toISOString(), by: { role, name: actor } };
}

function tooManyReplies({ replies }: ContestBody): Fault[] {
  if (replies.length <= MOST_REPLIES) return [];
  const detail = `At most ${MOST_REPLIES} replies can be kept of one contest.`;
  return [{ pointer: '/words', detail, code: 'TOO_MANY' }];
}
