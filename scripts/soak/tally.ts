/** What was answered: milliseconds by kind, answers by status. */
export interface Tally {
  readonly byKind: Map<string, number[]>;
  readonly byStatus: Map<number, number>;
}

/** Refusals that traffic of several people on one thing rightly gets. */
const RIGHT = new Set([200, 201, 304, 409, 412]);

export function newTally(): Tally {
  return { byKind: new Map(), byStatus: new Map() };
}

export function count({ byKind, byStatus }: Tally, kind: string, status: number, milliseconds: number): void {
  byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
  const times = byKind.get(kind);
  if (times === undefined) byKind.set(kind, [milliseconds]);
  else times.push(milliseconds);
}

/** Adds one tally to another. */
export function addTo(whole: Tally, part: Tally): void {
  for (const [kind, times] of part.byKind)
    whole.byKind.set(kind, [...(whole.byKind.get(kind) ?? []), ...times]);
  for (const [status, number] of part.byStatus)
    whole.byStatus.set(status, (whole.byStatus.get(status) ?? 0) + number);
}

export function answersOf({ byStatus }: Tally): number {
  return [...byStatus.values()].reduce((sum, number) => sum + number, 0);
}

/** Answers that should not have come: each status with its number. 0 means that no answer came. */
export function wrongAnswers({ byStatus }: Tally): string[] {
  return [...byStatus]
    .filter(([status]) => !RIGHT.has(status))
    .map(([status, number]) => `${number} answers of status ${status}`);
}

/** A line for each kind and one for all: median, 95 %, 99 %, most, in milliseconds. */
export function tallyLines({ byKind, byStatus }: Tally): string[] {
  const all = [...byKind.values()].flat();
  const statuses = [...byStatus].sort(([a], [b]) => a - b).map(([status, number]) => `${status}: ${number}`);
  const lines = [...byKind].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, times]) => line(kind, times));
  return [...lines, line('all', all), `  answers by status  ${statuses.join(', ')}`];
}

function line(kind: string, times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string => {
    const place = Math.min(sorted.length - 1, Math.floor(share * sorted.length));
    return (sorted[place] ?? 0).toFixed(1).padStart(8);
  };
  const number = String(times.length).padStart(7);
  return `  ${kind.padEnd(17)}${number}  p50${at(0.5)}  p95${at(0.95)}  p99${at(0.99)}  max${at(1)} ms`;
}
