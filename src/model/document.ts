import type { Article } from './article.ts';
import type { Attribution } from './attribution.ts';
import type { Contact } from './contact.ts';
import type { Mention } from './mention.ts';
import type { Quote } from './quote.ts';
import type { Span } from './span.ts';
import type { Quotation, Sentence } from './token.ts';

/** Each stage adds one layer, so that stages out of order do not type-check. */
export interface Segmented {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  /** In order of their start. */
  readonly quotations: readonly Quotation[];
}

export interface Mentioned extends Segmented {
  /** In order of their start; none overlaps another. */
  readonly mentions: readonly Mention[];
}

export interface Quoted extends Mentioned {
  /** In order of their start. */
  readonly quotes: readonly Quote[];
}

/** An article with all that one reading of it found. Survives a JSON round trip. */
export interface Document {
  readonly article: Article;
  /** The sentences of headline and body, without their tokens: what stands together, what a reader checks first. */
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
  /** One a quote, in the order of `quotes`. */
  readonly attributions: readonly Attribution[];
  /** Who met or called whom, in the order of the text. */
  readonly contacts: readonly Contact[];
}
