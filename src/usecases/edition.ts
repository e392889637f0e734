import type { LoadedChecklist, LoadedRuleset } from '../content/loaded-content.ts';
import { HrbaError } from '../errors.ts';
import type { Checklist, Item } from '../generated/types.ts';
import type { VersionRef } from '../store/records.ts';
import type { Deps } from './deps.ts';

export interface Edition {
  checklist: LoadedChecklist;
  ruleset: LoadedRuleset;
}
/** What of an edition a score is made from. */
export interface ScoredEdition {
  checklist: Pick<LoadedChecklist, 'checklist' | 'published'>;
  ruleset: Pick<LoadedRuleset, 'ruleset' | 'published'>;
}

/**
 * The checklist and ruleset an assessment is pinned to, by digest: versions never move under it.
 * @throws HrbaError HRBA_UNAVAILABLE when a content directory it came from is no longer configured
 */
export function pinnedEdition(deps: Deps, pinned: { checklist: VersionRef; ruleset: VersionRef }): Edition {
  const checklist = deps.content.findChecklist(pinned.checklist.id, pinned.checklist.version);
  const ruleset = deps.content.findRuleset(pinned.ruleset.id, pinned.ruleset.version);
  if (checklist?.checklist.digest !== pinned.checklist.digest) throw missing('checklist', pinned.checklist);
  if (ruleset?.ruleset.digest !== pinned.ruleset.digest) throw missing('ruleset', pinned.ruleset);
  return { checklist, ruleset };
}

const indexes = new WeakMap<Checklist, ReadonlyMap<string, Item>>();

/** The item of that id; undefined when the checklist has none. A checklist never changes, so it is indexed once. */
export function itemOf(checklist: Checklist, id: string): Item | undefined {
  let index = indexes.get(checklist);
  if (index === undefined) {
    index = new Map(checklist.items.map((item) => [item.id, item]));
    indexes.set(checklist, index);
  }
  return index.get(id);
}

function missing(kind: string, { id, version }: VersionRef): HrbaError {
  const detail = `The ${kind} ${id}@${version} it was made with is not here unchanged. Check HRBA_CONTENT_DIRS.`;
  return new HrbaError('HRBA_UNAVAILABLE', detail);
}

/** @throws HrbaError HRBA_CHECKLIST_NOT_FOUND */
export function findChecklist(deps: Pick<Deps, 'content'>, id: string, version?: string): LoadedChecklist {
  const found = deps.content.findChecklist(id, version);
  if (found === undefined) {
    const wanted = version === undefined ? id : `${id}@${version}`;
    throw new HrbaError('HRBA_CHECKLIST_NOT_FOUND', `No checklist ${wanted}. GET /v1/checklists lists them.`);
  }
  return found;
}

/** @throws HrbaError HRBA_RULESET_NOT_FOUND */
export function findRuleset(deps: Deps, id: string, version?: string): LoadedRuleset {
  const found = deps.content.findRuleset(id, version);
  if (found === undefined) {
    throw new HrbaError(
      'HRBA_RULESET_NOT_FOUND',
      `No ruleset ${version === undefined ? id : `${id}@${version}`}.`,
    );
  }
  return found;
}
