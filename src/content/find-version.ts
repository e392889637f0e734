import type { ChecklistList, ChecklistSummary } from '../generated/types.ts';
import { compareVersions } from './compare-versions.ts';
import type { LoadedChecklist } from './loaded-content.ts';

interface Version {
  readonly published: boolean;
}

/** The newest published version, or the newest of all when none is published; undefined of none. */
export function newestVersion<T extends Version>(
  versions: readonly T[],
  versionOf: (entry: T) => string,
): T | undefined {
  const published = versions.filter((entry) => entry.published);
  const candidates = published.length > 0 ? published : versions;
  return [...candidates].sort((a, b) => compareVersions(versionOf(b), versionOf(a)))[0];
}

/**
 * Every checklist with its versions, newest first; `newest` is what an assessment starts with unless told.
 */
export function listChecklists(checklists: readonly LoadedChecklist[]): ChecklistList {
  const ids = [...new Set(checklists.map(({ checklist }) => checklist.id))].sort();
  return {
    items: ids.map((id) => {
      const own = checklists.filter(({ checklist }) => checklist.id === id);
      const newest = newestVersion(own, ({ checklist }) => checklist.version)!.checklist;
      const versions = own.map(summarise).sort((a, b) => compareVersions(b.version, a.version));
      return { id, title: newest.title, newest: newest.version, versions };
    }),
    nextCursor: null,
  };
}

/** What a list says of a version. */
export function summarise({ checklist, published }: LoadedChecklist): ChecklistSummary {
  const { id, version, digest, status, title, about, publishedOn, languages, items } = checklist;
  return {
    id,
    version,
    digest,
    status,
    title,
    about,
    publishedOn,
    published,
    items: items.length,
    languages,
  };
}
