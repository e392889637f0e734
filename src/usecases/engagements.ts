import type { Fault } from '../errors.ts';
import type { Engagement, EngagementInput } from '../generated/types.ts';
import { type EngagementBody, engagementsOf } from '../register/people.ts';
import type { RegisterContext } from '../register/register-context.ts';
import { needed, unknownEntries, unknownItems, unknownTerms } from './check-entry.ts';
import { evidenceTexts, identifyingTexts, inFuture, newlyNamed } from './check-people-text.ts';
import type { EntryRules } from './entries.ts';

/** The texts of an engagement: each may tell who somebody is. */
const TEXTS = [
  'proxy',
  'how',
  'language',
  'access',
  'givenBack',
  'said',
  'changed',
  'whyNobody',
  'route',
] as const;
/** What is said of people who were engaged (issue 5, section 2). */
const OF_PEOPLE = ['how', 'language', 'access', 'couldRefuse', 'givenBack', 'said', 'changed'] as const;
const OF_NOBODY = ['whyNobody', 'route'] as const;

/**
 * The engagement log: who was engaged, how, what they said and what changed because of it, or why nobody was. It stays
 * out of exports, histories and reports unless somebody includes it on purpose.
 */
export const ENGAGEMENTS: EntryRules<EngagementInput, EngagementBody, Engagement> = {
  kind: 'engagement',
  complete: (input) =>
    ({
      ...input,
      ...Object.fromEntries(TEXTS.map((name) => [name, input[name] ?? ''])),
      couldRefuse: input.couldRefuse ?? 'unknown',
      people: input.people ?? null,
      impacts: input.impacts ?? [],
      items: input.items ?? [],
      evidence: input.evidence ?? [],
    }) as EngagementBody,
  check: (body, context, before, input) => [
    ...unknownTerms('groups', body.groups, context),
    ...(body.means === 'nobody' ? checkNobody(body) : checkPeople(body, input)),
    ...inFuture(body.on, context.asOf, '/on'),
    ...checkLinks(body, context, before),
    ...identifyingTexts({
      ...Object.fromEntries(TEXTS.map((name) => [`/${name}`, body[name]])),
      ...evidenceTexts(body.evidence),
    }),
  ],
  shown: engagementsOf,
};

function checkPeople(body: EngagementBody, input: EngagementInput): Fault[] {
  const why = (name: string) => `Where people or a proxy were engaged, ${name} has to be said.`;
  return [
    ...OF_PEOPLE.flatMap((name) => needed(input[name] ?? '', `/${name}`, why(name))),
    ...(body.means === 'proxy'
      ? needed(body.proxy, '/proxy', 'Say which proxy it was, and why it is credible.')
      : []),
  ];
}

function checkNobody(body: EngagementBody): Fault[] {
  const why = (name: string) => `Where nobody was engaged, ${name} has to be said.`;
  const detail = 'Where nobody was engaged there are no people to count: leave it out.';
  return [
    ...OF_NOBODY.flatMap((name) => needed(body[name], `/${name}`, why(name))),
    ...(body.people === null ? [] : [{ pointer: '/people', detail, code: 'NOBODY_ENGAGED' }]),
  ];
}

function checkLinks(
  { impacts, items }: EngagementBody,
  context: RegisterContext,
  before: EngagementBody | null,
): Fault[] {
  return [
    ...newlyNamed((ids) => unknownItems(ids, context), items, before?.items ?? []),
    ...newlyNamed(
      (ids) => unknownEntries('impact', ids, context, '/impacts'),
      impacts,
      before?.impacts ?? [],
    ),
  ];
}
