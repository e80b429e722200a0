import type { QuoteId } from './id.ts';
import type { SaidAt } from './setting.ts';
import type { Span } from './span.ts';

/** How two persons were in touch: face to face, or on the telephone. */
export type ContactKind = 'met' | 'called';

/** Whether the contact is told as having happened, as still to come, or as not having taken place. */
export type ContactStatus = 'happened' | 'planned' | 'denied';

/** A contact between two named persons, as one sentence tells it. */
export interface Contact {
  readonly kind: ContactKind;
  readonly status: ContactStatus;
  /** Indexes into `Document.mentions`: who met, received or called, and whom. Where they are named as equals, in the order of the text. */
  readonly from: number;
  readonly to: number;
  /** The word that tells of it: التقى, مباحثات. */
  readonly cue: Span;
  /** The sentence, cut where it goes on for very long. */
  readonly sentence: Span;
  /** The quote in which it is told, so that its speaker answers for it; null where the article itself tells it. */
  readonly quote: QuoteId | null;
  /** The day of the contact; null where the sentence does not tell it. */
  readonly day: SaidAt | null;
}
