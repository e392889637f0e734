import type { HistoryEvent, Report } from '../generated/types.ts';
import { linkFault } from '../store/verify-chain.ts';

export interface HistoryFinding {
  faults: string[];
  notes: string[];
}

/**
 * Compares a report with pages of its assessment's history that somebody kept: every link among them, the head that the
 * report names, and the event of its issuing.
 */
export function verifyHistoryFile(report: Report, events: readonly HistoryEvent[]): HistoryFinding {
  const { scope, head, count } = report.history;
  const inOrder = [...new Map(events.map((event) => [event.seq, event])).values()].sort(
    (one, other) => one.seq - other.seq,
  );
  const faults = linkFaults(inOrder, scope);
  const named = inOrder.find(({ seq }) => seq === count);
  const issued = inOrder.find((event) => isIssuing(event, report.id));
  if (named !== undefined && named.digest !== head) {
    faults.push(`/history/head: it says ${head}, and event ${count} of the history has ${named.digest}`);
  }
  if (issued !== undefined && digestIn(issued) !== report.digest) {
    faults.push(
      `/digest: it says ${report.digest}, and event ${issued.seq} of the history ${digestIn(issued)}`,
    );
  }
  const notes = [
    named === undefined
      ? `the history that was given does not hold event ${count}, whose digest the report names`
      : `event ${count} of the history has the digest that the report names`,
    ...(issued === undefined
      ? ['the history that was given does not tell of the issuing of this report']
      : []),
  ];
  return { faults, notes: faults.length > 0 ? [] : notes };
}

/** The first link that does not hold: what comes after it says nothing. */
function linkFaults(events: readonly HistoryEvent[], scope: string): string[] {
  const [first] = events;
  if (first === undefined) return ['the history that was given holds no event'];
  let before = { events: first.seq - 1, head: first.seq === 1 ? null : first.previous };
  for (const { actor, itemId, before: was, after, ...event } of events) {
    const payload = actor === null ? null : ({ actor, itemId, before: was, after } as never);
    const what = linkFault({ ...event, payload }, scope, before);
    if (what !== null) return [`event ${event.seq} of the history: ${what}`];
    before = { events: event.seq, head: event.digest };
  }
  return [];
}

function isIssuing({ type, after }: HistoryEvent, id: string): boolean {
  return type === 'report.issued' && (after as { id?: unknown } | null)?.id === id;
}

function digestIn({ after }: HistoryEvent): string {
  return String((after as { digest?: unknown } | null)?.digest);
}
