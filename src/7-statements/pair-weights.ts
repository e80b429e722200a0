import type { FEATURES } from './pair-features.ts';

// Fit to data/labels/utterances.txt by: npm run fit-statements

export const PAIR_BIAS = -2.512;

export const PAIR_WEIGHTS: { readonly [Name in (typeof FEATURES)[number]]: number } = {
  'runs in common': 3.657,
  told: 1.987,
  'mostly told': 1.923,
  carried: 1.922,
  'more in both': -3.436,
  'a negation in one': -1.6,
  'speaker unknown, and few runs': -2.711,
  days: -1.56,
  'days, and little carried': -6.035,
};
