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
  if (a.words.length === 0) return DIFFERENT;
  // A lone short word is soon another one: سوسة and سوسيا.
  const lone = a.words.length === 1 && Math.min(a.words[0]!.length, b.words[0]!.length);
  if (lone && cost > (lone < 4 ? 0 : lone < 6 ? 0.12 : 0.32)) return DIFFERENT;
  return { relation: 'same', cost };
}

function compareShorter(short: NameForm, long: NameForm, matching: NameMatching): NameComparison {
  const count = short.words.length;
  const surplus = long.words.length - count;
  const opening = stretchCost(short.words, long.words.slice(0, count), matching);
  // قناة السويس الجديدة is not قناة السويس, nor مصر الجديدة Egypt.
  if (short.type === 'place') return DIFFERENT;
  if (short.type === 'organization') return opening <= MOST ? { relation: 'shortened', cost: opening } : DIFFERENT;
  // سلمان بن عبدالعزيز is the father in محمد بن سلمان بن عبدالعزيز; بن لادن for أسامة بن لادن says so itself.
  // لي تشيانغ is not لي كه تشيانغ: what short words leave out of such names is a syllable.
  if (count > 1 && leavesOutSyllable(short, long)) return DIFFERENT;
  const father = long.filial[surplus] === true && short.filial[0] !== true;
  const closing = father ? Number.POSITIVE_INFINITY : stretchCost(short.words, long.words.slice(surplus), matching);
  if (closing <= MOST) return { relation: count === 1 ? 'family' : 'shortened', cost: closing };
  if (opening <= MOST) return { relation: count === 1 ? 'given' : 'shortened', cost: opening };
  return count === 1 ? DIFFERENT : compareWithoutMiddle(short, long, matching);
}

/** Whether more words of two letters stand in the longer name than in the shorter. */
function leavesOutSyllable(short: NameForm, long: NameForm): boolean {
  const syllables = ({ words }: NameForm) => words.filter((word) => word.length === 2).length;
  return syllables(long) > syllables(short);
}

/** عبدالمحسن العطيشان is عبدالمحسن بن محمد العطيشان: first and last word agree and the rest follows in order. */
function compareWithoutMiddle(short: NameForm, long: NameForm, matching: NameMatching): NameComparison {
  const end = long.words.length - 1;
  let cost = 0;
  let at = -1;
  for (let i = 0; i < short.words.length; i++) {
    const word = short.words[i]!;
    // عبدالله بن عبدالعزيز is not the grandson عبدالله بن خالد بن عبدالعزيز: a father follows at once.
    const only = i === 0 || short.filial[i] ? at + 1 : i === short.words.length - 1 ? Math.max(end, at + 1) : null;
    let distance = Number.POSITIVE_INFINITY;
    for (let j = only ?? at + 1; j <= (only ?? end) && j <= end && distance > MOST; j++) {
      distance = matching.wordDistance(word, long.words[j]!);
      at = j;
    }
    cost += distance;
    if (cost > MOST) return DIFFERENT;
  }
  return at === end ? { relation: 'shortened', cost } : DIFFERENT;
}

function stretchCost(a: readonly string[], b: readonly string[], matching: NameMatching): number {
  let cost = 0;
  for (let i = 0; i < a.length && cost <= MOST; i++) cost += matching.wordDistance(a[i]!, b[i]!);
  return cost;
}
