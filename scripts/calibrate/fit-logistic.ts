/** One thing to learn from: what it shows, and whether it was right. */
export interface Example {
  readonly features: readonly string[];
  readonly right: boolean;
}

/** Newton's method settles within a few steps: a logistic model with a penalty has one optimum. */
const STEPS = 25;
const SETTLED = 1e-9;
/** Features seen in fewer examples are left out: a handful of quotes is no evidence. */
const LEAST_SEEN = 8;

/**
 * The weights of a logistic model, and its `bias`, that make the examples likeliest, less `penalty` / 2 times the sum of the squares
 * of all weights but the bias. The same examples give the same weights.
 */
export function fitLogistic(examples: readonly Example[], penalty: number): ReadonlyMap<string, number> {
  const names = ['bias', ...frequent(examples)];
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const rows = examples.map(({ features }) => [0, ...features.flatMap((feature) => indexOf.get(feature) ?? [])]);
  const weights = names.map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : -penalty * weight));
    const curvature = names.map((_, i) => names.map((_, k) => (i === k && i > 0 ? penalty : 0)));
    rows.forEach((row, n) => {
      const probability = 1 / (1 + Math.exp(-row.reduce((sum, i) => sum + weights[i]!, 0)));
      const error = (examples[n]!.right ? 1 : 0) - probability;
      for (const i of row) {
        gradient[i]! += error;
        for (const k of row) curvature[i]![k]! += probability * (1 - probability);
      }
    });
    const change = solve(curvature, gradient);
    change.forEach((by, i) => {
      weights[i]! += by;
    });
    if (Math.max(...change.map(Math.abs)) < SETTLED) break;
  }
  return new Map(names.map((name, i) => [name, weights[i]!]));
}

function frequent(examples: readonly Example[]): readonly string[] {
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const name of features) seen.set(name, (seen.get(name) ?? 0) + 1);
  return [...seen].flatMap(([name, count]) => (count >= LEAST_SEEN ? name : [])).sort();
}

/** Solves a symmetric, positive definite system by elimination. */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const size = right.length;
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  for (let pivot = 0; pivot < size; pivot++) {
    for (let row = pivot + 1; row < size; row++) {
      const factor = rows[row]![pivot]! / rows[pivot]![pivot]!;
      if (factor === 0) continue;
      for (let column = pivot; column <= size; column++) rows[row]![column]! -= factor * rows[pivot]![column]!;
    }
  }
  const solution = right.map(() => 0);
  for (let row = size - 1; row >= 0; row--) {
    let rest = rows[row]![size]!;
    for (let column = row + 1; column < size; column++) rest -= rows[row]![column]! * solution[column]!;
    solution[row] = rest / rows[row]![row]!;
  }
  return solution;
}
