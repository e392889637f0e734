import { entryRows, type Row } from './entry-rows.ts';

/** A trade-off between rights that is allowed. */
export const tradeOff = (mark = 'plain') => ({
  title: `${mark} trade-off`,
  description: `${mark} note: faster triage against a record that a patient cannot see`,
  rightsFor: ['HR-01'],
  groupsFor: ['RG-01'],
  rightsAgainst: ['HR-02'],
  groupsAgainst: ['RG-01'],
  legality: 'The health records act, in force since 2019.',
  legitimateAim: 'Those who need help most are seen first.',
  necessity: 'Without the record nobody can tell who needs help most.',
  proportionality: 'The record is kept for a day and read by two roles.',
  alternatives: 'A paper list was tried and lost patients.',
  decision: 'Kept, with a notice that patients can read.',
  decidedBy: 'product lead',
  decidedOn: '2026-05-12',
  dissent: [{ role: 'nurse adviser', words: 'A day is too long.' }],
});

export const REGISTER_ROWS: Record<string, Row> = {
  readRegister: (_app, { assessmentId }) => ({ params: { assessmentId } }),
  ...entryRows({
    schema: 'TradeOff',
    plural: 'TradeOffs',
    collection: 'trade-offs',
    parameter: 'tradeOffId',
    body: tradeOff,
    refused: { ...tradeOff(), rightsFor: ['HR-99'] },
  }),
};
