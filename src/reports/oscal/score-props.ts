import type { Report } from '../../generated/types.ts';
import type { Prop } from './oscal-model.ts';
import { propsOf } from './property.ts';
import { fractionText, trackProps } from './track-props.ts';

/** What a report is, by which digests, as properties of every document made from it. */
export function reportProps({ id, number, format, digest, history, score }: Report): Prop[] {
  const { checklist, ruleset } = score;
  return propsOf({
    'report-id': id,
    'report-number': number,
    'report-format': format,
    'report-digest': digest,
    checklist: `${checklist.id}@${checklist.version}`,
    'checklist-digest': checklist.digest,
    ruleset: `${ruleset.id}@${ruleset.version}`,
    'ruleset-digest': ruleset.digest,
    'responses-digest': score.responsesDigest,
    'history-head': history.head,
    'history-count': history.count,
    'engine-version': score.engineVersion,
  });
}

/** The verdict before any number, then both tracks with their caps, what was counted, and the numbers beside them. */
export function scoreProps({ score }: Report): Prop[] {
  const beside = {
    gap: score.gap,
    'evidence-confidence': score.evidenceConfidence,
    'not-applicable-share': score.notApplicableShare,
    'not-applicable-unaccepted': score.notApplicableUnaccepted,
    'stale-share': score.staleShare,
  };
  const numbers = Object.entries(beside).map(([name, value]) => [name, fractionText(value)]);
  const counts = Object.entries(score.counts).map(([name, count]) => [kebab(name), count]);
  return [
    ...propsOf({ verdict: score.verdict, 'as-of': score.asOf, stage: score.stage }),
    ...trackProps('declared', score.declared),
    ...trackProps('substantiated', score.substantiated),
    ...propsOf(Object.fromEntries(counts), { class: 'count', group: 'counts' }),
    ...propsOf(Object.fromEntries(numbers), { class: 'number', group: 'numbers' }),
  ];
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
