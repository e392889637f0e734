import type { NextAction } from '../../generated/types.ts';
import type { ReportIndex } from '../report-index.ts';
import { computed } from './document-head.ts';
import { findingUuid } from './findings.ts';
import { uuidOf } from './identity.ts';
import { markupLineOf, markupOf } from './markup.ts';
import { observationUuid } from './observations.ts';
import type { PoamItem } from './oscal-model.ts';
import { listed, propsOf } from './property.ts';

const KINDS: Record<NextAction['kind'], string> = {
  answer: 'Answer',
  'raise-level': 'Do more',
  'attach-evidence': 'Attach evidence',
  'obtain-review': 'Have a second person read it',
  'obtain-assessment': 'Have an assessor examine it',
  'mitigate-impact': 'Mitigate the harm',
};

/** What is open, in the order of SCORING section 11. */
export function poamItemsOf(index: ReportIndex): PoamItem[] {
  const items = index.score.nextActions.map((action, at) => proposedItem(index, action, at));
  return items.length === 0 ? [nothingOpen(index)] : items;
}

/** A next action of the score: proposed by the engine, and taken up by nobody yet. */
function proposedItem(
  index: ReportIndex,
  { kind, subject, because, flag }: NextAction,
  at: number,
): PoamItem {
  const { report } = index;
  const finding = findingUuid(index, subject);
  const observation = observationUuid(index, subject);
  return {
    uuid: uuidOf(report, 'next-action', kind, subject),
    title: markupLineOf(`${KINDS[kind]}: ${index.question(subject)}`),
    description: markupOf(`Proposed by the engine, without an owner or a date: ${because}.`),
    props: propsOf({ source: 'next-action', kind, item: subject, flag, rank: at + 1 }),
    origins: computed(report),
    ...listed('related-findings', finding === null ? [] : [{ 'finding-uuid': finding }]),
    ...listed('related-observations', observation === null ? [] : [{ 'observation-uuid': observation }]),
  };
}

/** OSCAL wants at least one item. This one says that there is none, and no more. */
function nothingOpen(index: ReportIndex): PoamItem {
  return {
    uuid: uuidOf(index.report, 'nothing-open'),
    title: 'The report lists no open action',
    description:
      'OSCAL asks for at least one item. That no action is listed does not mean that no harm is done.',
    props: propsOf({ source: 'nothing-open' }),
    origins: computed(index.report),
  };
}
