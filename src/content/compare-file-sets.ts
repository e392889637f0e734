export interface FileChange {
  file: string;
  change: 'changed' | 'removed' | 'added';
}

/** What became of a set of files, given by name and digest. */
export function compareFileSets(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): FileChange[] {
  const gone = [...before.keys()]
    .filter((file) => !after.has(file))
    .map((file): FileChange => ({ file, change: 'removed' }));
  const other = [...after]
    .filter(([file, digest]) => before.get(file) !== digest)
    .map(([file]): FileChange => ({ file, change: before.has(file) ? 'changed' : 'added' }));
  return [...gone, ...other];
}
