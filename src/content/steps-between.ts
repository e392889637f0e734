import { compareVersions } from './compare-versions.ts';
import type { Content, LoadedChecklist } from './loaded-content.ts';

/**
 * The versions on the way from one version of a checklist to a later one, first and last among them, each with a
 * crosswalk from the one before it; the one alone when both are the same; null when no crosswalks lead there.
 */
export function stepsBetween(
  content: Pick<Content, 'findChecklist'>,
  from: LoadedChecklist,
  to: LoadedChecklist,
): LoadedChecklist[] | null {
  const steps = [to];
  while (steps[0]!.checklist.version !== from.checklist.version) {
    const { crosswalk } = steps[0]!;
    if (crosswalk === null || compareVersions(crosswalk.from, from.checklist.version) < 0) return null;
    const before = content.findChecklist(crosswalk.checklist, crosswalk.from);
    if (before === undefined) return null;
    steps.unshift(before);
  }
  return steps;
}
