import type { QuoteId } from './id.ts';
import type { Span } from './span.ts';

export type QuoteKind = 'direct' | 'mixed' | 'indirect' | 'headline';

/** What the speaker does by speaking: defined, with cues and examples, in docs/stances.md. */
export type Stance =
  | 'state'
  | 'affirm'
  | 'deny'
  | 'doubt'
  | 'allow'
  | 'claim'
  | 'warn'
  | 'threaten'
  | 'call'
  | 'order'
  | 'ask'
  | 'promise'
  | 'praise'
  | 'accuse'
  | 'criticise'
  | 'announce'
  | 'add'
  | 'explain'
  | 'expect'
  | 'reply';

/** The word that reports: قال, مضيفاً, بحسب, or the colon of a headline. */
export interface Cue extends Span {
  readonly text: string;
  /** Folded dictionary form: قال for وقالت, اضاف for مضيفا. */
  readonly lemma: string;
  readonly stance: Stance;
  readonly form: 'verb' | 'participle' | 'noun' | 'verbless' | 'colon';
  /** Agreement of a finite verb, a signal for dropped subjects; null where the form does not tell. */
  readonly gender: 'm' | 'f' | null;
  readonly number: 'singular' | 'plural' | null;
}

/** One reported utterance in one article. `start` and `end` lie inside the marks, or after the particle أن. */
export interface Quote extends Span {
  readonly id: QuoteId;
  readonly kind: QuoteKind;
  readonly text: string;
  readonly cue: Cue | null;
  /** Stretches of the span that stand between quotation marks. */
  readonly marked: readonly Span[];
  /** The clause that reports: from its first word up to the content, or what follows a closing mark. The speaker is sought here. */
  readonly frame: Span;
}
