import type { StatementReason } from '../model/reason.ts';
import { type Comparison, compareWordings, daysBetween, matchSpeakers, type SpeakerMatch } from './compare-versions.ts';
import { FEATURES, pairFeatures } from './pair-features.ts';
import { PAIR_BIAS, PAIR_WEIGHTS } from './pair-weights.ts';
import { SHORT, saysLittle } from './says-little.ts';
import type { Version } from './version.ts';

/** Why two versions are held to be one utterance. */
export interface SameUtterance {
  /** Probability, LEAST to 1. */
  readonly score: number;
  readonly reason: StatementReason;
}

/** Two versions are one utterance from this probability on. */
export const LEAST_PROBABILITY = 0.5;
/** Words that tell little are enough where so many runs of three are in common. */
const ENOUGH_RUNS = 6;
/** Share of the runs of words that two quotes must have in common of which one has no known speaker. */
const LEAST_RUNS = 0.3;
/** Days within which the same few words by the same speaker are one. */
const SHORT_DAYS = 3;

/** Whether two versions are one utterance; null where they are two. */
export function judgePair(a: Version, b: Version): SameUtterance | null {
  const speakers = matchSpeakers(a, b);
  if (speakers === null) return null;
  const compared = compareWordings(a.wording, b.wording);
  const days = daysBetween(a, b);
  const score = probability(compared, speakers, days);
  if (score < LEAST_PROBABILITY) return null;
  return { score: Math.round(score * 1000) / 1000, reason: reasonOf(compared, speakers) };
}

/** The fullest wordings of two families may be this little alike, where other wordings of theirs are one. */
const LEAST_AKIN = 0.2;

/** Whether two versions may be one utterance if others say so. Versions of two known speakers are not. */
export function areAkin(a: Version, b: Version): boolean {
  const speakers = matchSpeakers(a, b);
  if (speakers === null) return false;
  return probability(compareWordings(a.wording, b.wording), speakers, daysBetween(a, b)) >= LEAST_AKIN;
}

/** Probability, 0 to 1, that two versions are one utterance; 0 where something forbids it. */
export function probability(compared: Comparison, speakers: SpeakerMatch, days: number | null): number {
  if (isForbidden(compared, speakers, days)) return 0;
  const features = pairFeatures(compared, speakers, days);
  let sum = PAIR_BIAS;
  for (const name of FEATURES) sum += PAIR_WEIGHTS[name] * features[name];
  return 1 / (1 + Math.exp(-sum));
}

/** What no likeness outweighs: a negation in one, other numbers or names in each, too few words. */
export function isForbidden(compared: Comparison, speakers: SpeakerMatch, days: number | null): boolean {
  if (compared.fewer === 0) return true;
  if (compared.sameWords) {
    return saysLittle(compared.fewer, compared.carried) && (speakers !== 'same' || (days ?? 0) > SHORT_DAYS);
  }
  if (compared.fewer < SHORT || (saysLittle(compared.fewer, compared.carried) && compared.runs < ENOUGH_RUNS))
    return true;
  // Where nobody vouches for the speaker, words in a row must.
  if (speakers !== 'same' && compared.contained < LEAST_RUNS) return true;
  return compared.negatedInOne || compared.numbersDiffer || compared.namesDiffer;
}

/** From this share of runs on a wording is the same but for some words, and one is shortened from the other. */
const MOSTLY_ALIKE = 0.5;
const MOSTLY_CONTAINED = 0.7;

function reasonOf(compared: Comparison, speakers: SpeakerMatch): StatementReason {
  if (compared.sameWords) {
    return compared.fewer < SHORT && speakers === 'same' ? { id: 'same-words-and-speaker' } : { id: 'same-words' };
  }
  if (compared.alike >= MOSTLY_ALIKE) return { id: 'wording-shared', percent: percent(compared.alike) };
  if (compared.contained >= MOSTLY_CONTAINED) return { id: 'shortened', percent: percent(compared.contained) };
  return { id: 'other-words', percent: percent(compared.told) };
}

function percent(share: number): number {
  return Math.round(share * 100);
}
