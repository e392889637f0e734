import { compareVersions } from './compare-versions.ts';
import { type ContentProblem, problemAt } from './content-problem.ts';
import type { VersionFiles } from './read-version.ts';

/**
 * An item id stands for one thing for ever: one that an earlier version had and a later one dropped does not
 * come back (CONTENT.md, "An item": stable for ever, never reused).
 */
export function checkIdStability(versions: readonly VersionFiles[]): ContentProblem[] {
  const checklists = new Set(versions.map(({ id }) => id));
  return [...checklists].flatMap((id) => {
    const own = versions.filter((version) => version.id === id);
    return checkHistory([...own].sort((a, b) => compareVersions(a.version, b.version)));
  });
}

function checkHistory(versions: readonly VersionFiles[]): ContentProblem[] {
  const retired = new Map<string, string>();
  let alive = new Set<string>();
  const problems: ContentProblem[] = [];
  for (const version of versions) {
    const now = new Set(version.items.map(({ value }) => value.id));
    for (const id of alive) if (!now.has(id)) retired.set(id, version.version);
    for (const file of version.items) {
      const since = retired.get(file.value.id);
      if (since === undefined) continue;
      const message = `the item id ${file.value.id} was retired in ${version.id} ${since}`;
      const mend = 'give the item a new id: an old answer must never answer a new question';
      problems.push(problemAt(file, '/id', { code: 'CONTENT_ID_REUSED', message, mend }));
    }
    alive = now;
  }
  return problems;
}
