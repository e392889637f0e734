import type { Register, TradeOff } from '../../generated/types.ts';
import type { ReportIndex } from '../report-index.ts';
import type { Row, Text } from './block.ts';
import { richInline } from './rich-inline.ts';
import { termNames } from './taxonomy-terms.ts';

/** How rights were weighed against each other: both sides, each test of it, who decided and who disagreed. */
export function tradeOffRows(index: ReportIndex, register: Register): Row[] {
  return register.tradeOffs.map((tradeOff) => ({
    text: [{ strong: [{ typed: tradeOff.title }] }, '. ', { typed: tradeOff.description }],
    rows: [...sides(index, tradeOff), ...tests(index, tradeOff), ...decision(index, tradeOff)],
  }));
}

function sides(index: ReportIndex, { rightsFor, groupsFor, rightsAgainst, groupsAgainst }: TradeOff): Text[] {
  const side = (rights: readonly string[], groups: readonly string[]) => ({
    rights: termNames(index, 'rights', rights),
    groups: termNames(index, 'groups', groups),
  });
  return [
    richInline(index, 'register.weighedFor', side(rightsFor, groupsFor)),
    richInline(index, 'register.weighedAgainst', side(rightsAgainst, groupsAgainst)),
  ];
}

const TESTS = ['legality', 'legitimateAim', 'necessity', 'proportionality', 'alternatives'] as const;

function tests({ words }: ReportIndex, tradeOff: TradeOff): Text[] {
  return TESTS.map((test) => [`${words.text(`tradeOff.${test}`)}: `, { typed: tradeOff[test] }]);
}

function decision(index: ReportIndex, { decision: typed, decidedBy, decidedOn, dissent }: TradeOff): Text[] {
  return [
    richInline(index, 'register.decided', {
      who: { typed: decidedBy },
      date: index.words.date(decidedOn),
      decision: { typed },
    }),
    ...dissent.map(({ role, words }) =>
      richInline(index, 'register.dissent', { role: { typed: role }, words: { typed: words } }),
    ),
  ];
}
