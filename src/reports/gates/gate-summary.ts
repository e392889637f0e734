import type { GateFinding, GateView } from './gate-findings.ts';
import { resultOf } from './gate-findings.ts';

const SAID = {
  NOT_READY: 'not ready: something is open or not yet backed',
  BLOCKED: 'blocked until the reasons are gone',
};

/** A gate for a person at a terminal: the result, every reason, and what would clear it. */
export function gateSummary({ gate, findings, from }: GateView): string {
  const result = resultOf(findings);
  const words = result === 'PASS' ? gate.words : SAID[result];
  return [
    `${result}. Leaving ${gate.stage}, on ${gate.asOf}: ${words}.`,
    `Judged from ${from}, under ${gate.checklist.id}@${gate.checklist.version}.`,
    ...findings.flatMap(linesOf),
    `Passed: ${passedWords(gate)}`,
  ].join('\n');
}

function linesOf({ result, sentence, waived, steps }: GateFinding): string[] {
  if (waived !== null) {
    return [
      '',
      `WAIVED     ${sentence}`,
      `  until ${waived.until}, signed by ${waived.role}: ${waived.because}`,
    ];
  }
  return ['', `${result.padEnd(10)} ${sentence}`, ...steps.map((step) => `  - ${step}`)];
}

function passedWords({ standing, passes, openAgain }: GateView['gate']): string {
  const newest = passes.at(-1);
  if (newest === undefined) return 'never.';
  const by = `on ${newest.asOf} by ${newest.role}`;
  if (standing === 'holds') return `${by}; it holds.`;
  return `${by}; open again. ${openAgain.map(({ sentence }) => `${sentence}.`).join(' ')}`;
}
