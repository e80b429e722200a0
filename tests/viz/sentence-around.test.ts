import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../viz/judging/sentence-around.ts';

describe('sentenceAround', () => {
  it.each([
    ['a sentence among others', 'جاء أمس. قال [بيسكوف] نعم. ثم غادر.', 'قال بيسكوف نعم.'],
    ['a question', 'قال نعم. من هو [بيسكوف]؟ لا أحد يدري.', 'من هو بيسكوف؟'],
    ['a line without an end', 'عنوان\nقال [بيسكوف] نعم\nثم غادر', 'قال بيسكوف نعم'],
    ['a quotation that closes', 'ثم قال [بيسكوف] "نعم." وغادر.', 'ثم قال بيسكوف "نعم."'],
    ['all there is', '[بيسكوف]', 'بيسكوف'],
    [
      'more than fits, cut at words',
      `${'كلمة '.repeat(60)}[بيسكوف]${' كلمة'.repeat(60)}`,
      /^(?:كلمة )+بيسكوف(?: كلمة)+$/u,
    ],
  ])('%s', (_, marked, expected) => {
    const span = { start: marked.indexOf('['), end: marked.indexOf(']') - 1 };
    const text = marked.replace(/[[\]]/g, '');
    const { start, end } = sentenceAround(text, span);
    expect(text.slice(start, end)).toMatch(
      expected instanceof RegExp ? expected : new RegExp(`^${expected.replace(/[.?]/g, '\\$&')}$`, 'u'),
    );
  });

  it('holds the name, whatever the text', () => {
    const anyText = fc.string({ unit: fc.constantFrom('ب', ' ', '.', '\n', '"', '؟'), minLength: 1, maxLength: 600 });
    fc.assert(
      fc.property(anyText, fc.nat(600), fc.nat(20), (text, at, length) => {
        const start = at % text.length;
        const end = Math.min(text.length, start + length);
        const found = sentenceAround(text, { start, end });
        expect(found.start).toBeLessThanOrEqual(start);
        expect(found.end).toBeGreaterThanOrEqual(end);
        expect(found.end - found.start).toBeLessThanOrEqual(end - start + 2 * 222);
      }),
    );
  });
});
