import type { SpeakerForm } from '../model/attribution.ts';
import type { AttributionRule } from '../model/reason.ts';
import type { Span } from '../model/span.ts';

/** Somebody who may be the speaker, and the rule that proposed him. */
export interface Candidate {
  readonly form: SpeakerForm;
  /** Where the clause says it; null where the subject is implied. */
  readonly span: Span | null;
  /** Index of the mention meant. */
  readonly mention: number | null;
  /** As printed, where nobody is named. */
  readonly description: string | null;
  readonly gender: 'm' | 'f' | null;
  readonly number: 'singular' | 'plural' | null;
  /** The folded noun of a text or body that speaks (تقرير, صحيفة), by which it is pointed back to: التقرير. */
  readonly noun?: string;
  readonly rule: AttributionRule;
}

/** True where two may agree in grammar: what is unknown agrees with everything. */
export function agrees<T>(a: T | null, b: T | null): boolean {
  return a === null || b === null || a === b;
}
