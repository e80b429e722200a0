import type { NameForm, NameMatching } from '../model/name-matching.ts';

/**
 * How the words of one name stand to those of another.
 * `same`: word for word, but for spelling that costs `cost`. `family`, `given`, `shortened`: the one with fewer words is the
 * other's family name, its given name, or the other with words left out.
 */
export interface NameComparison {
  readonly relation: 'same' | 'family' | 'given' | 'shortened' | 'different';
  readonly cost: number;
}

const DIFFERENT: NameComparison = { relation: 'different', cost: Number.POSITIVE_INFINITY };
/** How much the words of a name may differ together. */
const MOST = 0.9;

/** Compares the words of two names of one type. What they say of kind and nation is left to the features. */
export function compareNames(a: NameForm, b: NameForm, matching: NameMatching): NameComparison {
  if (a.words.length === b.words.length) return compareWordForWord(a, b, matching);
  const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a];
  // شي جين بينغ, شي جينبينغ: the same letters cut into words otherwise.
  if (short.words.join('') === long.words.join('')) return { relation: 'same', cost: 0.05 };
  return short.words.length === 0 ? DIFFERENT : compareShorter(short, long, matching);
}

function compareWordForWord(a: NameForm, b: NameForm, matching: NameMatching): NameComparison {
  let cost = 0;
  for (let i = 0; i < a.words.length; i++) {
    cost += matching.wordDistance(a.words[i]!, b.words[i]!);
    if (cost > MOST) return DIFFERENT;
  }
  return a.words.length > 0 ? { relation: 'same', cost } : DIFFERENT;
}

function compareShorter(short: NameForm, long: NameForm, matching: NameMatching): NameComparison {
  const count = short.words.length;
  const surplus = long.words.length - count;
  const opening = stretchCost(short.words, long.words.slice(0, count), matching);
  // قناة السويس الجديدة is not قناة السويس, nor مصر الجديدة Egypt.
  if (short.type === 'place') return DIFFERENT;
  if (short.type === 'organization') return opening <= MOST ? { relation: 'shortened', cost: opening } : DIFFERENT;
  const closing = stretchCost(short.words, long.words.slice(surplus), matching);
  if (closing <= MOST) return { relation: count === 1 ? 'family' : 'shortened', cost: closing };
  if (opening <= MOST) return { relation: count === 1 ? 'given' : 'shortened', cost: opening };
  return count === 1 ? DIFFERENT : compareWithoutMiddle(short, long, matching);
}

/** عبدالمحسن العطيشان is عبدالمحسن بن محمد العطيشان: first and last word agree and the rest follows in order. */
function compareWithoutMiddle(short: NameForm, long: NameForm, matching: NameMatching): NameComparison {
  let cost = 0;
  let at = 0;
  for (let i = 0; i < short.words.length; i++) {
    const word = short.words[i]!;
    if (i === short.words.length - 1) at = long.words.length - 1;
    let distance = matching.wordDistance(word, long.words[at]!);
    while (i > 0 && distance > MOST && ++at < long.words.length)
      distance = matching.wordDistance(word, long.words[at]!);
    cost += distance;
    at++;
    if (!(cost <= MOST)) return DIFFERENT;
  }
  return { relation: 'shortened', cost };
}

function stretchCost(a: readonly string[], b: readonly string[], matching: NameMatching): number {
  let cost = 0;
  for (let i = 0; i < a.length && cost <= MOST; i++) cost += matching.wordDistance(a[i]!, b[i]!);
  return cost;
}
