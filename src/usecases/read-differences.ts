import { compareVersions } from '../content/compare-versions.ts';
import type { LoadedChecklist } from '../content/loaded-content.ts';
import { stepsBetween } from '../content/steps-between.ts';
import { versionDifferences } from '../content/version-differences.ts';
import { HrbaError } from '../errors.ts';
import type { VersionDifferences } from '../generated/types.ts';
import type { Deps } from './deps.ts';
import { findChecklist } from './edition.ts';

export interface Comparison {
  from: LoadedChecklist;
  to: LoadedChecklist;
  /** Every version on the way is published, so the difference never changes. */
  published: boolean;
  /** Works it out: dearer than finding the versions. */
  tell: () => VersionDifferences;
}

interface Asked {
  checklistId: string;
  /** The version after. */
  version: string;
  /** The version before; the one that the crosswalk begins at unless told. */
  from?: string | undefined;
}

/**
 * The two versions to compare, and what tells their difference (CONTENT.md, "Versions").
 * @throws HrbaError HRBA_CHECKLIST_NOT_FOUND; HRBA_CROSSWALK_NOT_FOUND when no crosswalks lead from one to the other;
 * HRBA_NOT_ALLOWED when `from` is the later one
 */
export function readDifferences(
  deps: Pick<Deps, 'content'>,
  { checklistId, version, from }: Asked,
): Comparison {
  const to = findChecklist(deps, checklistId, version);
  const start = from ?? to.crosswalk?.from;
  if (start === undefined) {
    const detail = `${checklistId} ${version} has no crosswalk from a version before it. Say from= which one.`;
    throw new HrbaError('HRBA_CROSSWALK_NOT_FOUND', detail);
  }
  if (compareVersions(start, version) > 0) throw reversed(checklistId, start, version);
  const before = findChecklist(deps, checklistId, start);
  const steps = stepsBetween(deps.content, before, to);
  if (steps === null) {
    const detail = `No crosswalks lead from ${checklistId} ${start} to ${version}.`;
    throw new HrbaError('HRBA_CROSSWALK_NOT_FOUND', detail);
  }
  const published = steps.every((step) => step.published);
  return { from: before, to, published, tell: () => versionDifferences(steps) };
}

function reversed(checklistId: string, from: string, to: string): HrbaError {
  const detail = `${from} is later than ${to}. Ask for the difference of ${checklistId} ${from} from ${to} instead.`;
  const errors = [{ pointer: 'from', code: 'VERSIONS_REVERSED', detail }];
  return new HrbaError('HRBA_NOT_ALLOWED', detail, { errors });
}
