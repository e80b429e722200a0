import fc from 'fast-check';
import { expect, it } from 'vitest';
import { typoDistance } from '../../src/9-query/typo-distance.ts';

it.each([
  ['peskov', 'peskov', 2, 0],
  ['peskov', 'pekov', 2, 1],
  ['peskov', 'pesokv', 2, 1],
  ['ترامب', 'ترمب', 1, 1],
  ['lavrov', 'lvarvo', 2, 2],
  ['putin', 'peskov', 2, null],
  ['', 'ab', 1, null],
])('%s, %s, at most %i: %o', (a, b, most, expected) => {
  expect(typoDistance(a, b, most)).toBe(expected);
});

it('is the same in both directions, and 0 for equal words alone', () => {
  const word = fc.string({ maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(typoDistance(a, b, 3)).toBe(typoDistance(b, a, 3));
      expect(typoDistance(a, b, 8) === 0).toBe(a === b);
    }),
  );
});
