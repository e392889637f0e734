import type { Report, Response } from '../../generated/types.ts';

type Answers = Report['answers'];
type Responses = Answers['responses'];

/** What of a response is said, apart from what backs it. */
export function isSaidAlike(a: Response | undefined, b: Response | undefined): boolean {
  const said = (response: Response | undefined) =>
    JSON.stringify([response?.state ?? null, response?.level ?? null, response?.justification ?? '']);
  return said(a) === said(b);
}

/** What a response shows is the same: its evidence, and marks on it. */
export function isShownAlike(item: string, before: Answers, after: Answers): boolean {
  const shown = ({ responses, marks = {} }: Answers) =>
    JSON.stringify([(responses[item]?.evidence ?? []).map(sorted), marks[item] ?? []]);
  return shown(before) === shown(after);
}

/** Who else said something else of a response: an assessor in a finding, or a second person in a review; null if nobody. */
export function otherReview(item: string, before: Answers, after: Answers): 'finding' | 'review' | null {
  const [was, is] = [before.reviews?.[item], after.reviews?.[item]];
  if (JSON.stringify(sorted(was ?? {})) === JSON.stringify(sorted(is ?? {}))) return null;
  return [was?.by, is?.by].includes('assessor') ? 'finding' : 'review';
}

function sorted(value: object): [string, unknown][] {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The later answers and evidence, with the earlier reviews of what is still the same text and the same evidence. */
export function shownNow(before: Answers, after: Answers): Answers {
  const { reviews = {} } = before;
  const isKept = (item: string) =>
    isSaidAlike(before.responses[item], after.responses[item]) && isShownAlike(item, before, after);
  const { marks: _earlier, ...rest } = before;
  const { marks, responses } = after;
  const kept = Object.fromEntries(Object.entries(reviews).filter(([item]) => isKept(item)));
  return { ...rest, responses, reviews: kept, ...(marks === undefined ? {} : { marks }) };
}

/** The later answers with the earlier backing: what the company says now, backed by what was there. */
export function saidNow(before: Answers, after: Answers): Answers {
  const { reviews = {}, marks = {} } = before;
  const isKept = (item: string) => isSaidAlike(before.responses[item], after.responses[item]);
  const responses: Responses = Object.fromEntries(
    Object.entries(after.responses).map(([item, response]): [string, Response] => {
      const { evidence: _later, ...said } = response;
      const evidence = before.responses[item]?.evidence;
      return [item, evidence === undefined ? said : { ...said, evidence }];
    }),
  );
  // An edit drops a review, as it does in the record.
  const kept = Object.entries(reviews).filter(([item]) => isKept(item));
  return { ...before, responses, reviews: Object.fromEntries(kept), marks };
}
