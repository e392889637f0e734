import type { Item, Report } from '../../generated/types.ts';
import type { ReportIndex } from '../report-index.ts';
import { isAsked } from '../words/answer-words.ts';
import { checklistResource, hrefTo } from './document-head.ts';
import { markupOf } from './markup.ts';
import type { LocalObjective, ReviewedControls } from './oscal-model.ts';
import { listed, propsOf } from './property.ts';

/** The items that were asked stand for controls; those that were not are excluded by name. */
export function reviewedControls(index: ReportIndex): ReviewedControls {
  const { report } = index;
  const asked = report.checklist.items.filter(({ id }) => isAsked(index, id)).map(({ id }) => control(id));
  const leftOut = report.leftOut.map(({ item }) => control(item));
  const included = asked.length === 0 ? { 'include-all': {} } : { 'include-controls': asked };
  const objectives = flaggedItems(index).map((item) => ({ 'objective-id': objectiveId(item) }));
  const selections = objectives.length === 0 ? [] : [{ 'include-objectives': objectives }];
  return {
    description: 'Items of the checklist that the product has reached and that apply to it, by its profile.',
    links: [{ href: hrefTo(checklistResource(report)), rel: 'reference', text: 'The checklist' }],
    'control-selections': [
      {
        description: 'Included: what was asked. Excluded: what was not, for a reason that the report gives.',
        ...included,
        ...listed('exclude-controls', leftOut),
      },
    ],
    ...listed('control-objective-selections', selections),
  };
}

function control(id: string): { 'control-id': string } {
  return { 'control-id': id };
}

/** The items with a flag that were asked: what findings are about. */
export function flaggedItems(index: ReportIndex): Item[] {
  return index.report.checklist.items.filter(({ id, flag }) => flag !== 'NONE' && isAsked(index, id));
}

/** No item id holds a low line, so this is none. */
export function objectiveId({ id }: Pick<Item, 'id'>): string {
  return `${id}_flag`;
}

/**
 * What a finding can honestly call satisfied: not that a right is respected, only that what is shown for the answer
 * reaches the threshold of the item's flag.
 */
export function localObjectives(index: ReportIndex): LocalObjective[] {
  return flaggedItems(index).map((item) => ({
    'control-id': item.id,
    parts: [
      {
        id: objectiveId(item),
        name: 'assessment-objective',
        prose:
          `What is shown for the answer counts at least ${thresholdOf(index.report, item)} of 1, the threshold of the ` +
          `flag ${item.flag}, or the item was accepted as not applicable. The question: ${markupOf(item.question)}`,
        props: propsOf({ flag: item.flag, threshold: thresholdOf(index.report, item) }),
      },
    ],
  }));
}

function thresholdOf({ ruleset }: Report, { flag, flagThreshold }: Item): string | undefined {
  return flagThreshold ?? ruleset.flags.find(({ id }) => id === flag)?.threshold;
}
