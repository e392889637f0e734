import type { Track as TrackBody } from '../../generated/types.ts';
import { groupBy } from '../group-by.ts';
import type { ReportIndex } from '../report-index.ts';
import { flagKind } from './flag-words.ts';
import { counted, listed } from './number-words.ts';

export type Cap = TrackBody['caps'][number];
type Cause = NonNullable<Cap['cause']>;

const UNTIL: Record<Exclude<Cause, 'lowest' | 'confirmed'>, [one: string, more: string]> = {
  open: ['is answered', 'are answered'],
  unsubstantiated: ['is backed', 'are backed'],
};

/** What has to change before the caps that bind let go: "two stop questions are backed". */
export function untilWords(index: ReportIndex, caps: readonly Cap[]): string {
  const groups = groupBy(caps, ({ kind, cause }) => `${kind} ${cause}`);
  return listed([...groups.values()].map((group) => groupWords(index, group)));
}

function groupWords(index: ReportIndex, group: readonly Cap[]): string {
  const [{ kind, cause }] = group as [Cap];
  if (kind === 'weakest' || cause === null || cause === 'lowest') {
    const names = group.map(({ subject }) => index.blockName(subject).toLowerCase());
    return names.length > 3
      ? 'the weakest blocks are better'
      : `${listed(names)} ${are(names.length)} better`;
  }
  const asked = counted(group.length, flagKind(kind));
  if (cause === 'confirmed') return `what ${asked} ${group.length === 1 ? 'asks' : 'ask'} for is done`;
  return `${asked} ${UNTIL[cause][group.length === 1 ? 0 : 1]}`;
}

function are(count: number): string {
  return count === 1 ? 'is' : 'are';
}
