import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Ruleset } from '../../src/generated/types.ts';

export function publishedRuleset(): Ruleset {
  const text = readFileSync(new URL('../../checklists/rulesets/ungp/1.0.0.yaml', import.meta.url), 'utf8');
  return { ...parse(text), digest: '0'.repeat(64) } as Ruleset;
}
