import type { ReportIndex } from '../report-index.ts';
import type { Text } from './block.ts';
import { richInline } from './rich-inline.ts';

/** What a reader should know against gaming, never scored; nothing in a report that has no signals. */
export function signalTexts(index: ReportIndex): Text[] {
  const { words, report } = index;
  const { signals: found } = report;
  if (found === undefined) return [];
  const { answeredInBulk, reviewing, sharedEvidence, evidenceDates, selfDeclaredFacts } = found;
  const { pieces, oldest, newest, inLastWeek } = evidenceDates;
  const seconds = reviewing.medianSeconds ?? 'none';
  return [
    [words.text('register.bulk', answeredInBulk)],
    [words.text('register.reviewTime', { reviews: reviewing.reviews, seconds })],
    ...sharedEvidence.map(({ title, items }) =>
      richInline(index, 'register.shared', { title: { typed: title }, count: items.length }),
    ),
    ...(oldest === null || newest === null
      ? []
      : [
          [
            words.text('register.dates', {
              pieces,
              oldest: words.date(oldest),
              newest: words.date(newest),
              week: inLastWeek,
            }),
          ],
        ]),
    [words.text('register.selfDeclared', { count: selfDeclaredFacts.length })],
    ...closedHarms(index),
  ];
}

function closedHarms({ words, report }: ReportIndex): Text[] {
  const { count = 0, sameReason = 0, shortest = null } = report.signals?.closedHarms ?? {};
  if (count === 0) return [];
  return [[words.text('register.closedHarms', { count, same: sameReason, shortest: shortest ?? 0 })]];
}
