import { asText, type Exact } from '../../src/scoring/fraction.ts';
import type { TrackScore } from '../../src/scoring/score-track.ts';

/** The numbers of a track as text, without the order in which caps are listed. */
export function figures(track: TrackScore) {
  return {
    lower: asText(track.lower),
    upper: asText(track.upper),
    coverage: asText(track.coverage),
    final: asText(track.final),
    best: asText(track.best),
    status: track.status,
    band: track.band?.band ?? null,
    blocks: Object.fromEntries(
      track.blocks
        .filter(({ lower }) => lower !== null)
        .map(({ block, lower, upper, coverage }) => [
          block,
          { lower: asText(lower), upper: asText(upper), coverage: asText(coverage) },
        ]),
    ),
  };
}

/** Not below; two values of which one is missing are not in any order. */
export function notBelow(value: Exact | null, least: Exact | null): boolean {
  return value === null || least === null || value.compare(least) >= 0;
}

export function same(value: Exact | null, other: Exact | null): boolean {
  return value === null || other === null ? value === other : value.equals(other);
}
