import type { ScoreCase } from '../content/score-cases.ts';
import type { CaseOutcome } from './score-case.ts';

/** Lists and maps of which a case names all or nothing: what it does not name must not be there. */
const WHOLE = ['flags'] as const;

/** A sentence for each thing that comes out otherwise than a case says; only what it says is compared. */
export function checkCase({ expect }: ScoreCase, outcome: CaseOutcome): string[] {
  const rest = Object.fromEntries(Object.entries(expect).filter(([key]) => !isWhole(key)));
  const whole = WHOLE.filter((key) => expect[key] !== undefined).flatMap((key) =>
    compared(`expect.${key}`, written(expect[key]), written(outcome[key])),
  );
  return [...differences('expect', rest, outcome), ...whole];
}

function isWhole(key: string): boolean {
  return (WHOLE as readonly string[]).includes(key);
}

function differences(where: string, expected: unknown, actual: unknown): string[] {
  if (typeof expected === 'object' && expected !== null && !Array.isArray(expected)) {
    const got = (actual ?? {}) as Record<string, unknown>;
    return Object.entries(expected).flatMap(([key, value]) =>
      differences(`${where}.${key}`, value, got[key]),
    );
  }
  return compared(where, written(expected), written(actual));
}

function compared(where: string, expected: string, actual: string): string[] {
  return expected === actual ? [] : [`${where}: expected ${expected}, got ${actual}`];
}

/** As text that does not depend on order, or on whether YAML read 1 as a number. */
function written(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return JSON.stringify(value.map(String).sort());
  if (typeof value === 'object') return JSON.stringify(Object.entries(value).sort());
  return String(value);
}
