import type { Report } from '../../generated/types.ts';
import { markupOf } from './markup.ts';
import type { Prop } from './oscal-model.ts';
import { propOf, propsOf } from './property.ts';
import { fractionText, trackProps } from './track-props.ts';
import { withheldByKind } from './withheld.ts';

/** What a report is, by which digests, as properties of every document made from it. */
export function reportProps(report: Report): Prop[] {
  const { id, number, format, digest, history, score } = report;
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
    'expires-on': report.expiresOn,
    ...withheldByKind(report),
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

/** What a reader of the register has to know; how many talks with people are logged, never what was said in them. */
export function registerProps({ register }: Report): Prop[] {
  if (register === undefined) return [];
  const { engagement, warnings, impacts } = register;
  return [
    ...propsOf(
      { impacts: impacts.length, engagements: engagement.count, 'with-people': engagement.withPeople },
      { class: 'count', group: 'register' },
    ),
    ...warnings.flatMap(({ code, words }) => propOf('warning', code, { remarks: markupOf(words) })),
  ];
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
