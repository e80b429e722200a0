import type { StatementReason } from '../model/reason.ts';
import { sharedShingles, type Wording } from './shingles.ts';

/** Why two quotes are held to be one utterance. */
export interface SameUtterance {
  /** Probability, 0 to 1. */
  readonly score: number;
  readonly reason: StatementReason;
}

/** Fewer words than this say too little to be told by (نعم, هذا صحيح): only the same speaker's very words are one. */
export const SHORT = 4;
/** A shortened version must leave at least so many words to be told by. */
const LEAST_CONTAINED = 6;

/** How the speakers of two quotes stand to each other; two resolved speakers that differ are never compared. */
export type SpeakerMatch = 'same' | 'one unknown' | 'both unknown';

/**
 * Whether two wordings are one utterance: word for word, one shortened from the other, or worded slightly otherwise.
 * Where a speaker is unknown the words have to carry more. null where they are two.
 */
export function judgeWordings(a: Wording, b: Wording, speakers: SpeakerMatch): SameUtterance | null {
  const fewer = Math.min(a.words.length, b.words.length);
  if (fewer === 0) return null;
  if (a.key === b.key) {
    if (fewer < SHORT) return speakers === 'same' ? { score: 0.9, reason: { id: 'same-words-and-speaker' } } : null;
    return { score: speakers === 'same' ? 0.99 : 0.95, reason: { id: 'same-words' } };
  }
  if (fewer < SHORT) return null;
  const shared = sharedShingles(a.shingles, b.shingles);
  const contained = shared / Math.min(a.shingles.size, b.shingles.size);
  const alike = shared / (a.shingles.size + b.shingles.size - shared);
  const strict = speakers === 'same' ? 0 : 0.15;
  if (alike >= 0.5 + strict)
    return { score: round(0.8 + alike * 0.15), reason: { id: 'wording-shared', percent: percent(alike) } };
  if (fewer >= LEAST_CONTAINED && contained >= 0.8 + strict / 2)
    return { score: round(0.6 + contained * 0.3), reason: { id: 'shortened', percent: percent(contained) } };
  return null;
}

function percent(share: number): number {
  return Math.round(share * 100);
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
