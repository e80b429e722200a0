import type { NameLexicon } from '../model/name-lexicon.ts';
import type { CutTable, WordTable } from '../model/tagger.ts';
import type { Reading, Token } from '../model/token.ts';
import { hashText, mix, slotOf } from './feature-hash.ts';

const LETTERS = 1;
const FREQUENCY = 2;
const RATIO = 3;
const NAME_WORD = 4;
const KNOWN = 5;
const DEFINITE = 6;
const LENGTH = 7;
const TITLE = 8;

/** Which reading of a word is meant, as learned: وليد is a name, وبوتين is و and a name. An index of its readings. */
export function chooseReading(token: Token, cuts: CutTable, words: WordTable, lexicon: NameLexicon): number {
  if (token.readings.length < 2 || isWholeName(token, words, lexicon)) return 0;
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  token.readings.forEach((reading, index) => {
    let score = 0;
    for (const feature of readingFeatures(token, reading, words, lexicon)) {
      const slot = slotOf(cuts.keys, feature);
      if (slot >= 0) score += cuts.weights[slot]!;
    }
    if (score > most) {
      most = score;
      best = index;
    }
  });
  return best;
}

/** وليامسون is listed as a name, and nobody has heard of ليامسون. */
function isWholeName({ form, readings }: Token, words: WordTable, { nameWords, known }: NameLexicon): boolean {
  if (!nameWords.has(form)) return false;
  return readings.every((reading, i) => {
    const part = reading.form;
    return i === 0 || (frequency(part, words) === 0 && !nameWords.has(part) && !known.next.has(part));
  });
}

/** What speaks for one reading of a word: hashes of features. */
export function readingFeatures(token: Token, reading: Reading, words: WordTable, lexicon: NameLexicon): number[] {
  const { form } = reading;
  const letters = hashText(token.form, 0, token.form.length - form.length + (isAfterLam(token, form, lexicon) ? 1 : 0));
  const own = frequency(form, words);
  const whole = frequency(token.form, words);
  const evidence = lexicon.nameWords.get(form);
  const known = lexicon.known.next.get(form);
  const definite = form.startsWith(lexicon.article) ? 1 : 0;
  const feature = (kind: number, value: number) => mix(mix(kind, letters), value);
  const features = [
    mix(LETTERS, letters),
    feature(FREQUENCY, own),
    feature(RATIO, own - whole),
    feature(NAME_WORD, evidence ? 32 - Math.clz32(evidence.count) : 0),
    feature(KNOWN, known ? (known.types.length > 0 ? 2 : 1) : 0),
    feature(DEFINITE, definite),
    feature(LENGTH, Math.min(5, form.length)),
    feature(TITLE, lexicon.titles.has(form) || lexicon.organizationHeads.has(form) ? 1 : 0),
  ];
  // What holds of one letter tells of the others, too.
  if (form !== token.form) features.push(mix(FREQUENCY, own), mix(RATIO, own - whole), mix(KNOWN, known ? 1 : 0));
  return features;
}

/** للأمم is ل and الأمم, whose alef the reading has and the word has not. */
function isAfterLam(token: Token, form: string, lexicon: NameLexicon): boolean {
  return form !== token.form && form.startsWith(lexicon.article) && !token.form.endsWith(form);
}

function frequency(form: string, words: WordTable): number {
  const slot = slotOf(words.keys, mix(0, hashText(form)));
  return slot < 0 ? 0 : words.frequencies[slot]!;
}
