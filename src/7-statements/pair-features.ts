import type { Comparison, SpeakerMatch } from './compare-versions.ts';

/**
 * What the model of one utterance weighs, each 0 to 1. The order of words, lengths and numbers in common were
 * tried as well: beside what is told they added nothing.
 */
export const FEATURES = [
  'runs in common',
  'told',
  'mostly told',
  'carried',
  'more in both',
  'a negation in one',
  'speaker unknown, and few runs',
  'days',
  'days, and little carried',
] as const;

export type PairFeatures = { readonly [Name in (typeof FEATURES)[number]]: number };

/** Undated quotes are held to be so many days apart. */
const UNDATED_DAYS = 90;
/** Ten years: what is further apart is no further. */
const MOST_DAYS = 3650;
/** So many runs of three words in common are no chance, however little the words tell. */
const MANY_RUNS = 8;
/** Telling words that tell so much in sum carry all that is needed. */
const MUCH = 7;
/** The telling words of one speech and of the next on the same matter share about so much. */
const MOSTLY = 0.6;

/** @param days null where either is undated. */
export function pairFeatures(compared: Comparison, speakers: SpeakerMatch, days: number | null): PairFeatures {
  const far = Math.log2(1 + Math.min(MOST_DAYS, days ?? UNDATED_DAYS)) / Math.log2(1 + MOST_DAYS);
  const carried = logShare(compared.carried, MUCH);
  return {
    'runs in common': Math.min(1, compared.runs / MANY_RUNS) * compared.contained,
    told: compared.told,
    'mostly told': Math.max(0, (compared.told - MOSTLY) / (1 - MOSTLY)),
    carried,
    'more in both': logShare(compared.bothMore, MUCH),
    'a negation in one': Number(compared.negationInOne),
    'speaker unknown, and few runs': speakers === 'same' ? 0 : 1 - compared.contained,
    days: far,
    'days, and little carried': far * (1 - carried),
  };
}

function logShare(value: number, most: number): number {
  return Math.min(1, Math.log2(1 + value) / Math.log2(1 + most));
}
