import { seededRandom } from '../model/seeded-random.ts';
import { type Tally, toRates } from './rates.ts';

/** What a figure comes to in the middle 95 % of draws, 0 to 1: how far it rests on which articles were annotated. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const DRAWS = 1_000;
const SEED = 1;
/** Left out at either end. */
const TAIL = 0.025;

/**
 * The interval of every figure's F1, by the bootstrap: as many samples as there are, drawn with replacement, over and over. A
 * sample is a whole article, since the errors of one article go together. null where there are too few to draw from.
 */
export function bootstrap<Figure extends string>(
  figures: readonly Figure[],
  samples: readonly Readonly<Record<Figure, Tally>>[],
): Readonly<Record<Figure, Interval | null>> {
  const random = seededRandom(SEED);
  const draws = Array.from({ length: samples.length < 2 ? 0 : DRAWS }, () =>
    samples.map(() => samples[Math.floor(random() * samples.length)]!),
  );
  const intervals = figures.map((figure) => [figure, intervalOf(draws.map((draw) => f1(draw, figure)))]);
  return Object.fromEntries(intervals) as Record<Figure, Interval | null>;
}

function f1<Figure extends string>(draw: readonly Readonly<Record<Figure, Tally>>[], figure: Figure): number {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const sample of draw) {
    right += sample[figure].right;
    wrong += sample[figure].wrong;
    missed += sample[figure].missed;
  }
  return toRates({ right, wrong, missed }).f1;
}

function intervalOf(rates: readonly number[]): Interval | null {
  if (rates.length === 0) return null;
  const sorted = rates.toSorted((a, b) => a - b);
  return { low: quantile(sorted, TAIL), high: quantile(sorted, 1 - TAIL) };
}

/** Between the two values that enclose it, in proportion. */
function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const below = sorted[Math.floor(at)]!;
  return below + (sorted[Math.ceil(at)]! - below) * (at - Math.floor(at));
}
