/** What the changelog says of single items under the heading of one version. */
export interface ChangelogReason {
  readonly item: string;
  /** The kind of flag, where the bullet names it in brackets. */
  readonly flag: string | null;
  readonly reason: string;
}

/**
 * The bullets "- `item`: reason" or "- `item` (FLAG): reason" of a version's part of CHANGELOG.md, up to the next
 * heading of the second level. A bullet may go over several lines.
 */
export function changelogReasons(changelog: string, version: string): ChangelogReason[] {
  const section = changelog
    .split(/^## /m)
    .slice(1)
    .find((part) => part.split(/[\s(]/, 1)[0] === version);
  const bullets = (section ?? '').split(/^(?:- |#+ |\s*$)/m).map((text) => text.replace(/\s+/g, ' ').trim());
  return bullets.flatMap((text) => {
    const [, item, flag = null, reason] = /^`([^`]+)`(?: \((STOP|CRITICAL|MAJOR)\))?: (.+)$/.exec(text) ?? [];
    return item === undefined || reason === undefined ? [] : [{ item, flag, reason }];
  });
}
