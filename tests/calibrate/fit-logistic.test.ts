import { describe, expect, it } from 'vitest';
import { type Example, fitLogistic } from '../../scripts/calibrate/fit-logistic.ts';

/** So many examples with these features, of which so many are right. */
const examples = (features: readonly string[], count: number, right: number): Example[] =>
  Array.from({ length: count }, (_, index) => ({ features, right: index < right }));

const probability = (weights: ReadonlyMap<string, number>, ...features: readonly string[]): number =>
  1 / (1 + Math.exp(-['bias', ...features].reduce((sum, name) => sum + (weights.get(name) ?? 0), 0)));

describe('fitting', () => {
  const seen = [...examples(['named'], 100, 90), ...examples(['implied'], 100, 60)];

  it('gives the share that was right, where nothing is held back', () => {
    const weights = fitLogistic(seen, 1e-6);
    expect(probability(weights, 'named')).toBeCloseTo(0.9, 3);
    expect(probability(weights, 'implied')).toBeCloseTo(0.6, 3);
  });

  it.each([1, 10, 100])('with penalty %d draws towards the mean, which stays', (penalty) => {
    const weights = fitLogistic(seen, penalty);
    expect(probability(weights, 'named')).toBeLessThan(0.9);
    expect(probability(weights, 'implied')).toBeGreaterThan(0.6);
    expect((probability(weights, 'named') + probability(weights, 'implied')) / 2).toBeCloseTo(0.75, 6);
  });

  it('leaves out what is hardly ever seen', () => {
    const weights = fitLogistic([...seen, ...examples(['rare'], 3, 0)], 1);
    expect([...weights.keys()]).toEqual(['bias', 'implied', 'named']);
  });

  it('is the same whatever the order of the examples, but for rounding', () => {
    const other = fitLogistic([...seen].reverse(), 4);
    for (const [name, weight] of fitLogistic(seen, 4)) expect(other.get(name)).toBeCloseTo(weight, 9);
  });
});
