import type { Track as TrackBody } from '../../generated/types.ts';
import { groupBy } from '../group-by.ts';
import type { ReportIndex, Track } from '../report-index.ts';
import { counted } from './number-words.ts';

export type Cap = TrackBody['caps'][number];

/** What has to change before the caps that bind let go: "two stop questions are backed". */
export function untilWords(index: ReportIndex, caps: readonly Cap[]): string {
  const groups = groupBy(caps, ({ kind, cause }) => `${kind} ${cause}`);
  return index.words.list([...groups.values()].map((group) => groupWords(index, group)));
}

function groupWords({ words, blockName }: ReportIndex, group: readonly Cap[]): string {
  const [{ kind, cause }] = group as [Cap];
  const count = group.length;
  if (kind === 'weakest' || cause === null || cause === 'lowest') {
    if (count > 3) return words.text('until.weakestBetter');
    const blocks = words.list(group.map(({ subject }) => blockName(subject).toLowerCase()));
    return words.text('until.better', { count, blocks });
  }
  const questions = counted(words, count, `flag.${kind}`);
  if (cause === 'confirmed') return words.text('until.done', { count, questions });
  return words.text(cause === 'open' ? 'until.answered' : 'until.backed', { count, questions });
}

/** What can hold a track down, what binds first: the weakest blocks of one tie together, every flag by itself. */
export function effectiveCaps(index: ReportIndex, track: Track): Cap[][] {
  const effective = index.score[track].caps.filter(({ cap }) => cap !== null && cap.num !== cap.den);
  const groups = groupBy(effective, ({ kind, subject }) => (kind === 'weakest' ? kind : subject));
  return [...groups.values()].sort(bindingFirst);
}

function bindingFirst([a]: Cap[], [b]: Cap[]): number {
  return Number(b?.binds) - Number(a?.binds) || (a?.cap?.percent ?? 0) - (b?.cap?.percent ?? 0);
}
