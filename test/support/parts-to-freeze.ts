import type { Report } from '../../src/generated/types.ts';
import type { PartsToFreeze } from '../../src/usecases/workshop.ts';

/** What a report was made from, taken out of it again. */
export function partsOf(report: Report): PartsToFreeze {
  const { score, leftOut: _leftOut, salts: _salts, withheld: _withheld, digest: _digest, ...rest } = report;
  return {
    ...rest,
    answers: rest.answers as PartsToFreeze['answers'],
    published: { checklist: true, ruleset: true },
    engineVersion: score.engineVersion,
    installation: 'https://hrba.example',
  };
}
