import type { FEATURES } from './pair-features.ts';

// Fit to data/labels/utterances.txt by: npm run fit-statements

export const PAIR_BIAS = -2.312;

export const PAIR_WEIGHTS: { readonly [Name in (typeof FEATURES)[number]]: number } = {
  'runs in common': 3.757,
  told: 2.041,
  'mostly told': 1.699,
  carried: 1.755,
  'more in both': -3.822,
  'a negation in one': -1.482,
  'speaker unknown, and few runs': -2.671,
  days: -1.519,
  'days, and little carried': -6.005,
};
