import type { Response, Score, Track } from '../../generated/types.ts';
import type { AssessmentResults, Observation, Result } from './oscal-model.ts';
import { neededIn, valueIn } from './property.ts';
import { type ReadImpact, readImpacts } from './read-impacts.ts';
import { readTrack } from './track-props.ts';

export interface OscalItem {
  item: string;
  asked: boolean;
  state: Response['state'] | 'unanswered';
  level: number | null;
  /** Null where the item is not asked, or not answered. */
  assurance: string | null;
}

export interface ReadReport {
  id: string;
  verdict: Score['verdict'];
  declared: Track;
  substantiated: Track;
  /** By item id. */
  items: Map<string, OscalItem>;
  impacts: ReadImpact[];
  digests: { report: string; checklist: string; ruleset: string; responses: string; head: string | null };
}

/**
 * Reads back what matters of a report from assessment results that were made from one.
 * @throws RangeError when the document was not made by us
 */
export function readOscal({ 'assessment-results': document }: AssessmentResults): ReadReport {
  const { props } = document.metadata;
  const [result] = document.results;
  if (result === undefined) throw new RangeError('no result: not a document of ours');
  return {
    id: neededIn(props, 'report-id'),
    verdict: neededIn(result.props, 'verdict') as Score['verdict'],
    declared: readTrack('declared', result.props),
    substantiated: readTrack('substantiated', result.props),
    items: readItems(result),
    impacts: readImpacts(result),
    digests: {
      report: neededIn(props, 'report-digest'),
      checklist: neededIn(props, 'checklist-digest'),
      ruleset: neededIn(props, 'ruleset-digest'),
      responses: neededIn(props, 'responses-digest'),
      head: valueIn(props, 'history-head'),
    },
  };
}

function readItems(result: Result): Map<string, OscalItem> {
  const controls = result['reviewed-controls']['control-selections'].flatMap(
    (selection) => selection['include-controls'] ?? [],
  );
  const items = new Map<string, OscalItem>();
  for (const { 'control-id': item } of controls) {
    items.set(item, { item, asked: true, state: 'unanswered', level: null, assurance: null });
  }
  for (const observation of result.observations ?? []) {
    if (valueIn(observation.props, 'item') === null) continue;
    const read = readItem(observation);
    items.set(read.item, read);
  }
  return items;
}

function readItem({ props }: Observation): OscalItem {
  const level = valueIn(props, 'level');
  return {
    item: neededIn(props, 'item'),
    asked: neededIn(props, 'asked') === 'yes',
    state: neededIn(props, 'state') as OscalItem['state'],
    level: level === null ? null : Number(level),
    assurance: valueIn(props, 'assurance'),
  };
}
