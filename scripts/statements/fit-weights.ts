import { solve } from '../calibrate/fit-logistic.ts';

/** Values of the features of one example, in the order of the names, and whether it was right. */
export interface ValuedExample {
  readonly values: readonly number[];
  readonly right: boolean;
  /** How many examples it stands for. */
  readonly weight: number;
}

/** Newton's method settles within a few steps: a logistic model with a penalty has one optimum. */
const STEPS = 30;
const SETTLED = 1e-9;

/**
 * The bias and weights of a logistic model over values that make the examples likeliest, less `penalty` / 2 times the sum of the
 * squares of the weights. A feature that would speak against its meaning (`signs`: 1 or -1), as it may where two features say nearly the
 * same, is given the weight 0, the worst first. The same examples give the same weights.
 */
export function fitWithSigns(
  examples: readonly ValuedExample[],
  penalty: number,
  signs: readonly number[],
): { readonly bias: number; readonly weights: readonly number[] } {
  const kept = signs.map((_, i) => i);
  for (;;) {
    const model = fitWeights(
      examples.map((example) => ({ ...example, values: kept.map((i) => example.values[i]!) })),
      penalty,
    );
    const against = kept.map((feature, i) => model.weights[i]! * signs[feature]!);
    const worst = against.indexOf(Math.min(...against));
    if (against[worst]! >= 0) {
      const weights = signs.map((_, i) => (kept.includes(i) ? model.weights[kept.indexOf(i)]! : 0));
      return { bias: model.bias, weights };
    }
    kept.splice(worst, 1);
  }
}

/** The same without a say in the signs. */
function fitWeights(
  examples: readonly ValuedExample[],
  penalty: number,
): { readonly bias: number; readonly weights: readonly number[] } {
  const size = examples[0]!.values.length + 1;
  const weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : -penalty * weight));
    const curvature = weights.map((_, i) => weights.map((_, k) => (i === k && i > 0 ? penalty : 0)));
    for (const { values, right, weight } of examples) {
      const row = [1, ...values];
      const probability = 1 / (1 + Math.exp(-row.reduce((sum, value, i) => sum + value * weights[i]!, 0)));
      for (let i = 0; i < size; i++) {
        gradient[i]! += weight * (Number(right) - probability) * row[i]!;
        for (let k = 0; k < size; k++)
          curvature[i]![k]! += weight * probability * (1 - probability) * row[i]! * row[k]!;
      }
    }
    const change = solve(curvature, gradient);
    for (let i = 0; i < size; i++) weights[i]! += change[i]!;
    if (Math.max(...change.map(Math.abs)) < SETTLED) break;
  }
  return { bias: weights[0]!, weights: weights.slice(1) };
}
