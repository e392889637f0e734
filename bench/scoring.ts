import { pathToFileURL } from 'node:url';
import { nextActions } from '../src/scoring/next-actions.ts';
import { scoreAssessment, scoreResult } from '../src/scoring/score-assessment.ts';
import { toScoreBody } from '../src/scoring/score-body.ts';
import { viewsOf } from '../src/scoring/views.ts';
import { median } from './figures.ts';
import { sampleAssessment } from './scoring-sample.ts';

export interface ScoringFigure {
  name: string;
  /** Median CPU time of one score, in microseconds. */
  microseconds: number;
  /** What issue 3 asks for; null where it asks for nothing. */
  target: number | null;
}

const WARM_UP = 1500;
const ROUNDS = 41;
const SCORES_A_ROUND = 20;

/** CPU time of scoring 100 items in one warm process: the score alone, and what can be asked for beside it. */
export function measureScoring(): ScoringFigure[] {
  const input = sampleAssessment();
  const parts: [string, number | null, () => unknown][] = [
    ['score', 200, () => toScoreBody(scoreResult(input))],
    [
      'score and next actions',
      1000,
      () => {
        const result = scoreResult(input);
        const { due, flags, substantiated } = result;
        return [toScoreBody(result), nextActions({ ...input, items: due, flags, substantiated })];
      },
    ],
    [
      'score and views',
      null,
      () => {
        const result = scoreResult(input);
        return [toScoreBody(result), viewsOf(result.due, input.taxonomy)];
      },
    ],
    ['score, next actions, views and trace', null, () => scoreAssessment(input)],
  ];
  return parts.map(([name, target, run]) => ({ name, target, microseconds: medianOf(run) }));
}

function medianOf(run: () => unknown): number {
  for (let count = 0; count < WARM_UP; count += 1) run();
  const rounds = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    for (let count = 0; count < SCORES_A_ROUND; count += 1) run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / SCORES_A_ROUND;
  });
  return median(rounds);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const { name, microseconds, target } of measureScoring()) {
    const wanted = target === null ? '' : ` (wanted: below ${target})`;
    console.log(`${name}: ${microseconds.toFixed(0)} µs of CPU time for 100 items${wanted}`);
  }
}
