import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairMarks } from '../../src/2-text/pair-marks.ts';
import { tokenize } from '../../src/2-text/tokenize.ts';
import { wordRules } from '../../src/languages/ar/word-rules.ts';
import { anyText } from './any-text.ts';

const pairsOf = (text: string) => pairMarks(tokenize(text, { start: 0, end: text.length }, wordRules), 0, wordRules);
const contentsOf = (text: string) => pairsOf(text).map(({ start, end }) => text.slice(start, end));

describe('what stands between closed marks', () => {
  it.each([
    ['قالت «المدارس مفتوحة» أمس', ['المدارس مفتوحة']],
    ['قالت "المدارس مفتوحة" أمس', ['المدارس مفتوحة']],
    ['قالت “المدارس مفتوحة” أمس', ['المدارس مفتوحة']],
    ['قالت „المدارس مفتوحة“ أمس', ['المدارس مفتوحة']],
    ['قالت ‹المدارس مفتوحة› أمس', ['المدارس مفتوحة']],
    ["قالت ''المدارس مفتوحة'' أمس", ['المدارس مفتوحة']],
    ['قالت <<المدارس مفتوحة>> أمس', ['المدارس مفتوحة']],
    ['قالت ‘‘المدارس مفتوحة’’ أمس', ['المدارس مفتوحة']],
    ['قالت ’’المدارس مفتوحة‘‘ أمس', ['المدارس مفتوحة']],
    // Space inside the marks is no part of what they hold.
    ['قالت « المدارس مفتوحة » أمس', ['المدارس مفتوحة']],
    ['قالت: "المدارس مفتوحة ".', ['المدارس مفتوحة']],
    // Two in a row.
    ['قال "نعم" ثم "لا"', ['نعم', 'لا']],
    ['"نعم"،"لا"', ['نعم', 'لا']],
    // Mixed and reversed shapes: where a mark stands counts, not how it looks.
    ['قالت “المدارس مفتوحة" أمس', ['المدارس مفتوحة']],
    ['قالت "المدارس مفتوحة” أمس', ['المدارس مفتوحة']],
    ['قالت ”المدارس مفتوحة“ أمس', ['المدارس مفتوحة']],
    ['قالت ”المدارس مفتوحة” أمس', ['المدارس مفتوحة']],
    ['قالت »المدارس مفتوحة« أمس', ['المدارس مفتوحة']],
    // A colon opens, a full stop closes, whether there is space or not.
    ['قالت:"المدارس مفتوحة"', ['المدارس مفتوحة']],
    ['قالت :" المدارس مفتوحة"', ['المدارس مفتوحة']],
    ['قالت: “المدارس مفتوحة.” وغادرت', ['المدارس مفتوحة.']],
    ['قالت: "المدارس مفتوحة!"وغادرت', ['المدارس مفتوحة!']],
    // Joined to a word.
    ['وصفه بـ«الحل» اليوم', ['الحل']],
    ['وصفه بـ"الحل" اليوم', ['الحل']],
    ['في (جريدة "المدينة")', ['المدينة']],
    // Nothing between them.
    ['قالت «» أمس', []],
    ['قالت "" أمس', []],
    ['قالت " " أمس', []],
    ['لا شيء', []],
    ['', []],
  ])('%s', (text, contents) => {
    expect(contentsOf(text)).toEqual(contents);
    expect(pairsOf(text).every(({ close, depth }) => close !== null && depth === 0)).toBe(true);
  });
});

describe('marks that the page forgot to close', () => {
  it.each([
    // They end with the paragraph.
    ['قالت «المدارس مفتوحة غدا.', ['المدارس مفتوحة غدا.']],
    ['قالت: "المدارس مفتوحة', ['المدارس مفتوحة']],
    // Where another opens later, with the last sentence before it.
    ['قالت «نعطي كتبا. وتابعت «نشجع القراءة»', ['نعطي كتبا', 'نشجع القراءة']],
    ['قالت "نعطي كتبا. وتابعت: "نشجع القراءة"', ['نعطي كتبا', 'نشجع القراءة']],
    // A mark that closes nothing is none.
    ['قالت المدارس مفتوحة» أمس', []],
    ['قالت المدارس مفتوحة" أمس', []],
    ['5" من المطر', []],
  ])('%s', (text, contents) => {
    expect(contentsOf(text)).toEqual(contents);
  });

  it.each([
    ['قالت «المدارس مفتوحة غدا.', [false]],
    ['قالت «نعطي كتبا. وتابعت «نشجع القراءة»', [false, true]],
    ['قالت «المدارس مفتوحة» و«الكتب', [true, false]],
  ])('%s is known to be unclosed', (text, closed) => {
    expect(pairsOf(text).map(({ close }) => close !== null)).toEqual(closed);
  });
});

describe('marks within marks', () => {
  it.each([
    ['قال «زرت حي "النخيل" أمس»', ['0: زرت حي "النخيل" أمس', '1: النخيل']],
    ['قال "زرت حي «النخيل» أمس"', ['0: زرت حي «النخيل» أمس', '1: النخيل']],
    ['قال «زرت «النخيل» أمس»', ['0: زرت «النخيل» أمس', '1: النخيل']],
    // What was opened inside and not closed ends with the outer one.
    ['قال «زرت حي "النخيل أمس»', ['0: زرت حي "النخيل أمس', '1: النخيل أمس']],
  ])('%s', (text, nested) => {
    expect(pairsOf(text).map(({ start, end, depth }) => `${depth}: ${text.slice(start, end)}`)).toEqual(nested);
  });
});

describe('laws, for any text', () => {
  it('a quotation lies in its paragraph, between its own marks, and begins and ends with a token', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenize(text, { start: 0, end: text.length }, wordRules);
        const starts = new Set(tokens.map(({ start }) => start));
        const ends = new Set(tokens.map(({ end }) => end));
        for (const { start, end, open, close } of pairMarks(tokens, 0, wordRules)) {
          expect(open.end).toBeLessThanOrEqual(start);
          expect(start).toBeLessThan(end);
          if (close) expect(end).toBeLessThanOrEqual(close.start);
          expect(starts.has(start)).toBe(true);
          expect(ends.has(end)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('quotations stand in order and no mark serves two', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = pairsOf(text);
        expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).sort((a, b) => a - b));
        const marks = found.flatMap(({ open, close }) => (close ? [open.start, close.start] : [open.start]));
        expect(new Set(marks).size).toBe(marks.length);
      }),
      { numRuns: 500 },
    );
  });

  it('two quotations are one within the other or apart', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = pairsOf(text);
        for (const a of found) {
          for (const b of found) {
            const apart = a.end <= b.start || b.end <= a.start;
            const within = (a.start >= b.start && a.end <= b.end) || (b.start >= a.start && b.end <= a.end);
            expect(apart || within).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
