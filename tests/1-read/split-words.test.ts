import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWords } from '../../src/1-read/split-words.ts';

describe('splitWords', () => {
  it.each([
    ['قال الوزير: "نعم".', ['قال', 'الوزير', 'نعم']],
    ['  ', []],
    ['عام 2015م', ['عام', '2015م']],
    ['bold 𝐀𝐁c, 😀 and half \ud835', ['bold', '𝐀𝐁c', 'and', 'half']],
    ['𝐀', ['𝐀']],
  ])('%s', (text, words) => {
    expect(splitWords(text)).toEqual(words);
  });

  it('finds the letters and numbers that the pattern finds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(splitWords(text)).toEqual(text.match(/[\p{L}\p{N}]+/gu) ?? []);
      }),
    );
  });
});
