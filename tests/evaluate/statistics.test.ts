import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootstrap } from '../../src/evaluate/bootstrap.ts';
import { calibrate } from '../../src/evaluate/calibration.ts';
import { compareArticle } from '../../src/evaluate/compare-article.ts';
import { sum, type Tally, toRates } from '../../src/evaluate/rates.ts';
import { at, extracted, quote, speaker } from './example.ts';

describe('bootstrap', () => {
  const interval = (tallies: readonly Tally[]) =>
    bootstrap(
      ['x'],
      tallies.map((x) => ({ x })),
    ).x;
  const anyTally = fc.record({ right: fc.nat(20), wrong: fc.nat(20), missed: fc.nat(20) });

  it('is the same every time, lies between 0 and 1, and holds the figure of samples that are alike', () => {
    fc.assert(
      fc.property(fc.array(anyTally, { minLength: 2, maxLength: 6 }), (tallies) => {
        const { low, high } = interval(tallies)!;
        expect(interval(tallies)).toEqual({ low, high });
        expect([low >= 0, low <= high, high <= 1]).toEqual([true, true, true]);
      }),
      { numRuns: 20 },
    );
    const alike = { right: 3, wrong: 1, missed: 2 };
    const { f1 } = toRates(sum([alike, alike, alike]));
    expect(interval([alike, alike, alike])!.low).toBeCloseTo(f1, 12);
    expect(interval([alike, alike, alike])!.high).toBeCloseTo(f1, 12);
  });

  it('narrows as articles are added', () => {
    const pair = [
      { right: 9, wrong: 1, missed: 1 },
      { right: 5, wrong: 5, missed: 5 },
    ];
    const width = (times: number) => {
      const { low, high } = interval(Array.from({ length: times }, () => pair).flat())!;
      return high - low;
    };
    expect(width(20)).toBeLessThan(width(3) / 2);
  });

  // The mean of n fair coins: 95 % of draws lie within 1.96 standard errors, here 0.98 / √n on either side.
  it('agrees with the normal approximation where that holds', () => {
    const coins = Array.from({ length: 400 }, (_, i) => ({ right: i % 2, wrong: (i + 1) % 2, missed: (i + 1) % 2 }));
    const { low, high } = interval(coins)!;
    expect(low).toBeCloseTo(0.5 - 0.98 / 20, 1.5);
    expect(high).toBeCloseTo(0.5 + 0.98 / 20, 1.5);
  });

  it('is null of fewer than two samples', () => {
    expect(interval([])).toBeNull();
    expect(interval([{ right: 1, wrong: 0, missed: 0 }])).toBeNull();
  });
});

describe('calibrate', () => {
  const rami = speaker('رامي الحداد');
  const indirect = at('السد سيكتمل قبل نهاية العام المقبل');
  const direct = at('لن تغرق قرية واحدة بعد اليوم أبدا');
  const spurious = at('نهاية العام', at('السد سيكتمل').start);
  const outcomes = (quotes: readonly ReturnType<typeof quote>[]) =>
    compareArticle(extracted({ quotes })).quotes.outcomes;

  it('has the bins that have quotes, with mean confidence and share right', () => {
    const { bins, expectedError, brier } = calibrate(
      outcomes([
        quote(indirect, rami, { confidence: 0.95 }),
        quote(direct, speaker('سلمى'), { confidence: 0.91 }),
        quote(spurious, rami, { confidence: 0.3 }),
      ]),
    );
    expect(bins.map(({ from, count, shareRight }) => [from, count, shareRight])).toEqual([
      [0.3, 1, 0],
      [0.9, 2, 0.5],
    ]);
    expect(bins[1]!.meanConfidence).toBeCloseTo(0.93);
    expect(expectedError).toBeCloseTo((0.3 + 2 * 0.43) / 3);
    expect(brier).toBeCloseTo((0.05 ** 2 + 0.91 ** 2 + 0.3 ** 2) / 3);
  });

  it.each([
    [1, 0.9],
    [0.9, 0.9],
    [0.8999, 0.8],
    [0, 0],
  ])('puts a confidence of %d into the bin from %d on', (confidence, from) => {
    expect(calibrate(outcomes([quote(indirect, rami, { confidence })])).bins[0]!.from).toBe(from);
  });

  it('leaves out optional quotes, and is 0 of nothing', () => {
    const none = { bins: [], expectedError: 0, brier: 0 };
    expect(calibrate([])).toEqual(none);
    expect(calibrate(outcomes([quote(at('سد جديد'), rami)]))).toEqual(none);
  });
});
