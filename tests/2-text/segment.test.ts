import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../../src/2-text/segment.ts';
import { wordRules } from '../../src/languages/ar/word-rules.ts';
import type { Language } from '../../src/model/language.ts';
import { anyText } from './any-text.ts';
import { articleOf } from './article-of.ts';

/** As much of the pack as cutting text needs. */
const arabic = { code: 'ar', words: wordRules } as unknown as Language;

describe('segment', () => {
  const article = articleOf(['قال: «نعم، سنحضر». وغادر.', 'وعاد "اليوم".'], 'الوفد يغادر: «سنحضر»');
  const { sentences, quotations } = segment(article, arabic);
  const printed = ({ start, end, paragraph }: { start: number; end: number; paragraph: number }) =>
    `${paragraph}: ${article.text.slice(start, end)}`;

  it('cuts the headline and each paragraph into sentences', () => {
    expect(sentences.map(printed)).toEqual([
      '-1: الوفد يغادر: «سنحضر»',
      '0: قال: «نعم، سنحضر».',
      '0: وغادر.',
      '1: وعاد "اليوم".',
    ]);
  });

  it('pairs marks paragraph by paragraph', () => {
    expect(quotations.map(printed)).toEqual(['-1: سنحضر', '0: نعم، سنحضر', '1: اليوم']);
  });

  it('never pairs a mark with one of another paragraph', () => {
    const open = articleOf(['قال: «نعم.', 'وعاد» اليوم.']);
    expect(segment(open, arabic).quotations.map(({ start, end }) => open.text.slice(start, end))).toEqual(['نعم.']);
  });

  it('leaves the text alone and reads nothing outside headline and body', () => {
    expect(segment(article, arabic).article).toBe(article);
    const bare = { ...article, headline: null, body: [] };
    expect(segment(bare, arabic)).toEqual({ article: bare, sentences: [], quotations: [] });
  });

  it('keeps all it finds within the paragraph, for any text', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const any = articleOf(paragraphs, paragraphs[0]!);
        const found = segment(any, arabic);
        for (const { start, end, paragraph } of [...found.sentences, ...found.quotations]) {
          const within = paragraph < 0 ? any.headline! : any.body[paragraph]!;
          expect(start).toBeGreaterThanOrEqual(within.start);
          expect(end).toBeLessThanOrEqual(within.end);
        }
      }),
      { numRuns: 300 },
    );
  });
});
