import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../src/4-quotes/find-quotes.ts';
import { loadLanguage } from '../../src/store/load-lists.ts';
import { annotated } from './annotated.ts';

const arabic = loadLanguage();

/** Each quote as «kind: text ← cue»; a quote without a cue has a dash. */
export function quotesOf(paragraphs: readonly string[], headline: string | null = null): string[] {
  const { quotes } = findQuotes(annotated(paragraphs, arabic, headline), arabic);
  return quotes.map(({ kind, text, cue }) => `${kind}: ${text} ← ${cue?.text ?? '-'}`);
}

/** [paragraph, quotes] */
type Row = readonly [text: string, quotes: readonly string[]];

/** One test a row: the text, one paragraph a line, gives these quotes. */
export const rows = (name: string, table: readonly Row[]) =>
  describe(name, () => {
    it.each(table.map(([text, quotes]) => ({ text, quotes })))('$text', ({ text, quotes }) => {
      expect(quotesOf(text.split('\n'))).toEqual(quotes);
    });
  });
