import type { Impact } from '../generated/types.ts';

type Mitigation = Pick<Impact['mitigations'][number], 'status' | 'result' | 'dueOn'>;

/**
 * What the mitigations of an impact come to: implemented only when one is, and its test showed some effect by that day;
 * planned when one has an owner and a day. One that its test found not effective counts for nothing.
 */
export function mitigationOf(mitigations: readonly Mitigation[], asOf: string): Impact['mitigation'] {
  const standing = mitigations.filter(
    ({ status, result }) => status !== 'dropped' && result?.outcome !== 'not-effective',
  );
  if (standing.some((mitigation) => isImplemented(mitigation, asOf))) return 'implemented';
  return standing.length > 0 ? 'planned' : 'none';
}

/** In place, with the result of its test. */
export function isImplemented({ status, result }: Mitigation, asOf: string): boolean {
  return (
    status === 'implemented' && result !== null && result.on <= asOf && result.outcome !== 'not-effective'
  );
}

/** Past its day, and neither in place nor dropped. */
export function isOverdue({ status, dueOn }: { status: string; dueOn: string }, asOf: string): boolean {
  return dueOn < asOf && !['implemented', 'done', 'dropped'].includes(status);
}
