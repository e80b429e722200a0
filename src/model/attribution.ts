import type { QuoteId } from './id.ts';
import type { AttributionRule } from './reason.ts';
import type { Addressee, SaidAt, Venue } from './setting.ts';
import type { Span } from './span.ts';

/** How the text tells who speaks. */
export type SpeakerForm = 'name' | 'title' | 'pronoun' | 'implied' | 'anonymous';

/** The one responsible for the words. */
export interface Speaker {
  readonly form: SpeakerForm;
  /** Where the reporting clause says it; null where the subject is implied. */
  readonly span: Span | null;
  /** Index into `Document.mentions` of the one meant; null where the text does not let a reader resolve it. */
  readonly mention: number | null;
  /** The description as printed, where nobody is named: مصدر مطلع. */
  readonly description: string | null;
}

/** One link of the chain between the article and the speaker. */
export interface Via {
  readonly span: Span;
  /** null where what carried the words is no mention: وسائل إعلام محلية. */
  readonly mention: number | null;
  /** The words that joined it to the chain: نقلا عن, ونقلت. */
  readonly words: string;
}

/** Who said a quote and why we think so. A quote whose speaker nobody can tell stays, with `speaker` null. */
export interface Attribution {
  readonly quote: QuoteId;
  readonly speaker: Speaker | null;
  /** Nearest to the article first. */
  readonly via: readonly Via[];
  /** To whom, where and when it was said: only what its own reporting clause tells. */
  readonly addressee: Addressee | null;
  readonly venue: Venue | null;
  readonly saidAt: SaidAt | null;
  /** Indexes into `Document.mentions` of what is named inside the quote. */
  readonly about: readonly number[];
  /** Probability that quote and speaker are right, 0 to 1. */
  readonly confidence: number;
  /** The rule that decided. */
  readonly rule: AttributionRule;
}
