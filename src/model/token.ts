import type { Span } from './span.ts';

/** One way to read a word: whole, or after cutting proclitics (وبوتين: "وبوتين", "بوتين", "وتين"). */
export interface Reading {
  /** Folded for lookup, never shown. */
  readonly form: string;
  /** UTF-16 offset in the article's text where the rest of the word begins. */
  readonly start: number;
}

/** A word, number or punctuation mark. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  /** Folded for lookup, never shown; of a mark, the mark itself. */
  readonly form: string;
  /** Whole word first, then with ever more proclitics cut off. Empty for numbers and marks. */
  readonly readings: readonly Reading[];
}

/** A sentence of the headline or of one paragraph of the body. */
export interface Sentence extends Span {
  /** Index into `Article.body`; -1 for the headline. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}

/** A stretch between quotation marks, without them. */
export interface Quotation extends Span {
  /** Index into `Article.body`; -1 for the headline. */
  readonly paragraph: number;
  /** The opening mark. */
  readonly open: Span;
  /** The closing mark; null where the page forgot it and the paragraph or sentence ends the stretch. */
  readonly close: Span | null;
  /** 0, or how many other quotations it stands in. */
  readonly depth: number;
}
