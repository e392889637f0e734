import type { TradeOff, TradeOffInput } from '../generated/types.ts';
import { type TradeOffBody, tradeOffsOf } from '../register/trade-offs.ts';
import { notYet, unknownEntries, unknownTerms } from './check-entry.ts';
import { namingTexts } from './check-people-text.ts';
import type { EntryRules } from './entries.ts';

/**
 * Trade-offs between rights, weighed in the open: who gains, who loses, by what law, for what aim, whether something
 * milder would do, who decided and who disagreed.
 */
export const TRADE_OFFS: EntryRules<TradeOffInput, TradeOffBody, TradeOff> = {
  kind: 'trade-off',
  complete: (input) => ({ ...input, dissent: input.dissent ?? [], impacts: input.impacts ?? [] }),
  check: (body, context) => [
    ...unknownTerms('rights', body.rightsFor, context, '/rightsFor'),
    ...unknownTerms('groups', body.groupsFor, context, '/groupsFor'),
    ...unknownTerms('rights', body.rightsAgainst, context, '/rightsAgainst'),
    ...unknownTerms('groups', body.groupsAgainst, context, '/groupsAgainst'),
    ...unknownEntries('impact', body.impacts, context, '/impacts'),
    ...notYet(body.decidedOn, '/decidedOn', context.asOf),
    ...namingTexts(textsOf(body)),
  ],
  shown: tradeOffsOf,
};

const TEXTS = [
  'title',
  'description',
  'legality',
  'legitimateAim',
  'necessity',
  'proportionality',
  'alternatives',
  'decision',
  'decidedBy',
] as const;

function textsOf(body: TradeOffBody): Record<string, string> {
  return Object.fromEntries([
    ...TEXTS.map((name) => [`/${name}`, body[name]]),
    ...body.dissent.flatMap(({ role, words }, at) => [
      [`/dissent/${at}/role`, role],
      [`/dissent/${at}/words`, words],
    ]),
  ]);
}
