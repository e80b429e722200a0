/** What was found rightly, found wrongly, and not found. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Precision, recall and their harmonic mean, 0 to 1. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How many of those looked at were right. */
export interface Share {
  readonly right: number;
  readonly of: number;
  /** 0 to 1; 0 where nothing was looked at. */
  readonly rate: number;
}

export function toRates({ right, wrong, missed }: Tally): Tally & Rates {
  const precision = right / (right + wrong || 1);
  const recall = right / (right + missed || 1);
  return { right, wrong, missed, precision, recall, f1: harmonicMean(precision, recall) };
}

export function toShare(verdicts: readonly boolean[]): Share {
  const right = verdicts.filter(Boolean).length;
  return { right, of: verdicts.length, rate: verdicts.length === 0 ? 0 : right / verdicts.length };
}

export function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

export function sum(tallies: readonly Tally[]): Tally {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const tally of tallies) {
    right += tally.right;
    wrong += tally.wrong;
    missed += tally.missed;
  }
  return { right, wrong, missed };
}
