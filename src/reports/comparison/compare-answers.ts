import type { Report, Response } from '../../generated/types.ts';

type Answers = Report['answers'];
type Responses = Answers['responses'];

/** What of a response is said, apart from what backs it. */
export function isSaidAlike(a: Response | undefined, b: Response | undefined): boolean {
  const said = (response: Response | undefined) =>
    JSON.stringify([response?.state ?? null, response?.level ?? null, response?.justification ?? '']);
  return said(a) === said(b);
}

/** What backs a response is the same: its evidence, its review, marks on its evidence, and what is contested of it. */
export function isBackedAlike(item: string, before: Answers, after: Answers): boolean {
  const backing = ({ responses, reviews = {}, marks = {}, contests = {} }: Answers) =>
    JSON.stringify([
      (responses[item]?.evidence ?? []).map(sorted),
      sorted(reviews[item] ?? {}),
      marks[item] ?? [],
      contests[item] ?? null,
    ]);
  return backing(before) === backing(after);
}

function sorted(value: object): [string, unknown][] {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
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
