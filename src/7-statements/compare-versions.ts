import { namesDiffer, rolesDiffer } from './compare-names.ts';
import type { Version } from './version.ts';
import type { Wording } from './wording.ts';

/** How the speakers of two quotes stand to each other; two named speakers that differ are never compared. */
export type SpeakerMatch = 'same' | 'one unknown' | 'both unknown';

/** What two versions share. Shares are 0 to 1. */
export interface Comparison {
  readonly sameWords: boolean;
  /** Words of the shorter. */
  readonly fewer: number;
  /** Runs of three words: in common of all, of the shorter's, and their number. */
  readonly alike: number;
  readonly contained: number;
  readonly runs: number;
  /** Telling words in common of the one's that tells less, each by how much it tells. */
  readonly told: number;
  /** How much the telling words in common tell; and, of those that stand in one only, how much in the one that has less. */
  readonly carried: number;
  readonly bothMore: number;
  /** Each has a number that the other has not. */
  readonly numbersDiffer: boolean;
  /** Each names another nation, weekday … in the same place, or two nations change places. */
  readonly namesDiffer: boolean;
  /** A telling word is affirmed in one and negated in the other. */
  readonly negatedInOne: boolean;
  /** One holds a negation and the other none, though it is not the one that tells less: nothing was just left out. */
  readonly negationInOne: boolean;
}

/** One that tells so much of what the other tells is not shortened from it. */
const SAME_LENGTH = 0.7;

/** Linear in the words of both. */
export function compareWordings(a: Wording, b: Wording): Comparison {
  const runs = sharedCount(a.runs, b.runs);
  const fewerRuns = Math.min(a.runs.length, b.runs.length);
  const { carried, negatedInOne } = sharedStems(a, b);
  const numbers = a.numbers.filter((number) => b.numbers.includes(number)).length;
  return {
    sameWords: a.key === b.key,
    fewer: Math.min(a.length, b.length),
    alike: share(runs, a.runs.length + b.runs.length - runs),
    contained: share(runs, fewerRuns),
    runs,
    told: share(carried, Math.min(a.told, b.told)),
    carried,
    bothMore: Math.max(0, Math.min(a.told, b.told) - carried),
    numbersDiffer: numbers < a.numbers.length && numbers < b.numbers.length,
    namesDiffer: namesDiffer(a, b) || rolesDiffer(a, b),
    negatedInOne,
    negationInOne: negationInOne(a, b) || negationInOne(b, a),
  };
}

export function matchSpeakers(a: Version, b: Version): SpeakerMatch | null {
  if (a.speaker === null && b.speaker === null) return 'both unknown';
  if (a.speaker === null || b.speaker === null) return 'one unknown';
  return a.speaker === b.speaker ? 'same' : null;
}

/** Days from one to the other; null where either is undated. */
export function daysBetween(a: Version, b: Version): number | null {
  const days = Math.abs(a.day - b.day);
  return Number.isFinite(days) ? days : null;
}

/** What is shortened may lose a negation with its clause; it does not gain one. */
function negationInOne(a: Wording, b: Wording): boolean {
  return a.negates && !b.negates && (a.told <= b.told || b.told >= SAME_LENGTH * a.told);
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

/** How many numbers two sorted sets have in common. */
function sharedCount(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    if (a[i] === b[k]) {
      count++;
      i++;
      k++;
    } else if (a[i]! < b[k]!) i++;
    else k++;
  }
  return count;
}

function sharedStems(a: Wording, b: Wording): Pick<Comparison, 'carried' | 'negatedInOne'> {
  let carried = 0;
  let negatedInOne = false;
  for (let i = 0, k = 0; i < a.stems.length && k < b.stems.length; ) {
    if (a.stems[i] === b.stems[k]) {
      // A word of a formula may share its stem with one that tells more.
      carried += Math.min(a.weights[i]!, b.weights[k]!);
      if (a.polarity[i]! * b.polarity[k]! < 0) negatedInOne = true;
      i++;
      k++;
    } else if (a.stems[i]! < b.stems[k]!) i++;
    else k++;
  }
  return { carried, negatedInOne };
}
