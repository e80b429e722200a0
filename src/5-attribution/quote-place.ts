import type { Attribution } from '../model/attribution.ts';
import type { Quoted } from '../model/document.ts';
import type { Sentence } from '../model/token.ts';

/** An attribution before it is known how sure it is. */
export type Attributed = Omit<Attribution, 'confidence'>;

/** Where a quote stands in its article, and among the other quotes. */
export interface QuotePlace {
  readonly document: Quoted;
  /** Index of the sentence that reports it. */
  readonly sentence: number;
  /** Quotes between it and the last one whose reporting clause says who speaks; null where there is none. */
  readonly sinceNamed: number | null;
  /** True where another quote is reported in the same sentence. */
  readonly shared: boolean;
}

/** Index of the last sentence that begins at or before the offset; 0 where none does. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
