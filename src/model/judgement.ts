import type { AppearanceId } from './id.ts';
import type { MergeReason } from './reason.ts';

export type Verdict = 'same' | 'different' | 'unsure';

/** A decision, by rule or by a person, that two appearances are the same one, different or unsure. */
export interface Judgement {
  readonly left: AppearanceId;
  readonly right: AppearanceId;
  readonly verdict: Verdict;
  /** Probability that the two are the same, 0 to 1. */
  readonly score: number;
  readonly reasons: readonly MergeReason[];
  /** `rule`, or who decided. */
  readonly by: string;
}
