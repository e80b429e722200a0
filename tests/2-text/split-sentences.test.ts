import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairMarks } from '../../src/2-text/pair-marks.ts';
import { splitSentences } from '../../src/2-text/split-sentences.ts';
import { tokenize } from '../../src/2-text/tokenize.ts';
import { wordRules } from '../../src/languages/ar/word-rules.ts';
import { anyText } from './any-text.ts';

function read(text: string) {
  const tokens = tokenize(text, { start: 0, end: text.length }, wordRules);
  const quotations = pairMarks(tokens, 3, wordRules);
  return { tokens, sentences: splitSentences(text, tokens, quotations, 3, wordRules) };
}

/** Sentences are written one under the other, and read as one paragraph. */
const sentencesOf = (text: string) => read(text).sentences.map(({ start, end }) => text.slice(start, end));

describe('a sentence ends', () => {
  it.each([
    ['after a full stop', ['افتتحت المدرسة.', 'وحضر الأهالي.']],
    ['with the paragraph', ['افتتحت المدرسة.', 'وحضر الأهالي']],
    ['after a question', ['متى تفتح المدرسة؟', 'غدا.']],
    ['after a Latin question mark', ['متى تفتح المدرسة?', 'غدا.']],
    ['after a call', ['حان الوقت!', 'هيا.']],
    ['after several marks in a row', ['متى تفتح المدرسة؟!', 'غدا.']],
    ['after an ellipsis', ['ثم سكت…', 'وغادر.']],
    ['after three full stops', ['ثم سكت...', 'وغادر.']],
    ['after a year', ['افتتحت عام 2016.', 'وحضر الأهالي.']],
    ['after a marked stretch', ['قال «نعم».', 'وغادر.']],
    ['after a full stop inside the marks', ['قال: «افتتحت المدرسة.»', 'وغادر الوفد.']],
    ['after a question inside the marks', ['سأل: "متى تفتح المدرسة؟"', 'وغادر الوفد.']],
    ['after a unit that is no abbreviation', ['طوله عشرة أمتار.', 'وعرضه متران.']],
  ])('%s', (_why, sentences) => {
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
  });

  it.each([
    ['without space after the stop', 'افتتحت المدرسة.وحضر الأهالي.', ['افتتحت المدرسة.', 'وحضر الأهالي.']],
    ['with much space', 'افتتحت المدرسة .  وحضر الأهالي .', ['افتتحت المدرسة .', 'وحضر الأهالي .']],
    ['not at all where there is no word', '   ', []],
  ])('%s', (_why, text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});

describe('no sentence ends', () => {
  it.each([
    ['after a title', 'حضر د. سامر الحلبي الافتتاح.'],
    ['after two titles', 'حضر أ.د. سامر الحلبي الافتتاح.'],
    ['after the title of an engineer', 'حضر م. سامر الحلبي الافتتاح.'],
    ['after the short name of an agency', 'ذكرت وكالة (أ.ف.ب) أن المدرسة افتتحت.'],
    ['inside a number', 'ارتفعت الأسعار 67.5 في المئة.'],
    ['inside an address', 'نشر موقع madina.com الخبر.'],
    ['inside marks, where more is said', 'قال: «افتتحت المدرسة. وحضر الأهالي» ثم غادر.'],
    ['inside marks, at their end, before a comma', 'قال: «افتتحت المدرسة.»، ثم غادر.'],
    ['after a comma', 'افتتحت المدرسة، وحضر الأهالي؛ ثم غادروا.'],
    ['after a colon', 'قال الوزير: المدرسة مفتوحة.'],
  ])('%s', (_why, text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });
});

describe('laws, for any text', () => {
  it('the sentences of a paragraph hold all its tokens, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { tokens, sentences } = read(text);
        expect(sentences.flatMap((sentence) => sentence.tokens)).toEqual(tokens);
        for (const { tokens: own, start, end, paragraph } of sentences) {
          expect([start, end, paragraph]).toEqual([own[0]!.start, own.at(-1)!.end, 3]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
