import { Exact, ratio, scaled } from './fraction.ts';
import type { Counted } from './resolve-response.ts';
import { dividedBy, greatestDivisor, plus, remainder, times, type Whole } from './whole.ts';

/** The least and most the open items leave possible, and the share that is determinate; null: nothing to score. */
export interface Score {
  lower: Exact | null;
  upper: Exact | null;
  coverage: Exact | null;
}

const NOTHING: Score = { lower: null, upper: null, coverage: null };

/**
 * A weighted mean in the making (SCORING section 5), for both ends and the coverage. It is the one place where fractions
 * become whole numbers: weights are counted in 1/unit and values in 1/step, two common denominators that grow when a
 * finer fraction comes. Sums are exact, as told in whole.ts, and the only division is that of the finished mean.
 */
export class WeightedSum {
  #unit: Whole = 1;
  #step: Whole = 1;
  #weight: Whole = 0;
  #known: Whole = 0;
  #lower: Whole = 0;
  #upper: Whole = 0;

  /** @param weight how hard it pulls, a rational >= 0 */
  add(weight: Exact, counted: Counted): void {
    if (weight.den !== this.#unit) this.#refineUnit(weight.den);
    if (counted.lower.den !== this.#step) this.#refineStep(counted.lower.den);
    const pull = scaled(weight, this.#unit);
    const lower = times(pull, scaled(counted.lower, this.#step));
    this.#weight = plus(this.#weight, pull);
    this.#lower = plus(this.#lower, lower);
    if (counted.kind === 'determinate') {
      this.#known = plus(this.#known, pull);
      this.#upper = plus(this.#upper, lower);
    } else {
      this.#upper = plus(this.#upper, times(pull, scaled(counted.upper, this.#step)));
    }
  }

  #refineUnit(den: Whole): void {
    const factor = missingFactor(this.#unit, den);
    if (factor === 1) return;
    this.#unit = times(this.#unit, factor);
    this.#weight = times(this.#weight, factor);
    this.#known = times(this.#known, factor);
    this.#lower = times(this.#lower, factor);
    this.#upper = times(this.#upper, factor);
  }

  #refineStep(den: Whole): void {
    const factor = missingFactor(this.#step, den);
    if (factor === 1) return;
    this.#step = times(this.#step, factor);
    this.#lower = times(this.#lower, factor);
    this.#upper = times(this.#upper, factor);
  }

  /** Sum of weight times lower value. */
  get numerator(): Exact {
    return Exact.of(this.#lower, times(this.#unit, this.#step));
  }

  /** Sum of the weights. */
  get denominator(): Exact {
    return Exact.of(this.#weight, this.#unit);
  }

  /** The mean; null where there is no weight. */
  get mean(): Score {
    if (this.#weight === 0) return NOTHING;
    const whole = times(this.#weight, this.#step);
    return {
      lower: ratio(this.#lower, whole),
      upper: ratio(this.#upper, whole),
      coverage: ratio(this.#known, this.#weight),
    };
  }
}

/** What a denominator must be multiplied by until another divides it. */
function missingFactor(common: Whole, den: Whole): Whole {
  return remainder(common, den) === 0 ? 1 : dividedBy(den, greatestDivisor(common, den));
}
