import type { NameLexicon } from '../model/name-lexicon.ts';
import type { Emit } from './sentence-features.ts';

// Kinds of features; those of words and of sentences are below 96.
const FIRST_TAG = 96;
const MAJORITY = 99;
const PART_OF_PERSON = 100;
const PHRASE = 101;
const ELSEWHERE = 102;
const SPORT = 103;
/** Tag of what lies outside of the sentence. */
const NO_TAG = 7;
/** Phrases of an article that begin with the same word, at most: hostile text has thousands. */
const MOST_PHRASES = 16;

const NO_PHRASES: readonly Phrase[] = [];

/** A stretch of tokens tagged as one name; `last` inclusive, `type` 0 for persons, 1 for places, 2 for organisations. */
export interface TaggedSpan {
  readonly type: number;
  readonly first: number;
  readonly last: number;
}

/** The stretches in a sequence of tags. */
export function spansOf(tags: Uint8Array): TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  for (let i = 0; i < tags.length; i++) {
    if (tags[i]! % 2 === 0) continue;
    let last = i;
    while (tags[last + 1] === tags[i]! + 1) last++;
    spans.push({ type: (tags[i]! - 1) / 2, first: i, last });
    i = last;
  }
  return spans;
}

/** What the first pass found in a whole article, whose distinct words have numbers. */
export interface FirstPass {
  /** The words of each sentence without their proclitics, by number. */
  readonly words: readonly Int32Array[];
  readonly tags: readonly Uint8Array[];
  readonly spans: readonly (readonly TaggedSpan[])[];
  /** How often each word is tagged as nothing, person, place and organisation. */
  readonly votes: Int32Array;
  /** How often each word opens and closes a name of several words. */
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
  /** Names of several words by their first. */
  readonly phrases: ReadonlyMap<number, readonly Phrase[]>;
  /** For each word what the article's being about sport says of it; -1 where it is no name of an organisation. */
  readonly sport: Int8Array;
}

interface Phrase {
  readonly type: number;
  readonly words: Int32Array;
}

/** Gathers what the first pass made of each word and phrase of an article. */
export function gatherFirstPass(
  bases: readonly (readonly string[])[],
  tags: readonly Uint8Array[],
  lexicon: NameLexicon,
): FirstPass {
  const numbers = new Map<string, number>();
  const words = bases.map((sentence) => numberWords(sentence, numbers));
  const votes = new Int32Array(numbers.size * 4);
  const firsts = new Int32Array(numbers.size);
  const lasts = new Int32Array(numbers.size);
  const phrases = new Map<number, Phrase[]>();
  const seen = new Set<string>();
  const spans = tags.map(spansOf);
  words.forEach((sentence, s) => {
    for (let i = 0; i < sentence.length; i++) votes[sentence[i]! * 4 + typeOf(tags[s]![i]!)]!++;
    for (const { type, first, last } of spans[s]!) {
      if (first === last) continue;
      if (type === 0) {
        firsts[sentence[first]!]!++;
        lasts[sentence[last]!]!++;
      }
      const phrase = sentence.subarray(first, last + 1);
      const key = `${type} ${phrase.join(' ')}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const list = phrases.get(phrase[0]!);
      if (!list) phrases.set(phrase[0]!, [{ type, words: phrase }]);
      else if (list.length < MOST_PHRASES) list.push({ type, words: phrase });
    }
  });
  return { words, tags, spans, votes, firsts, lasts, phrases, sport: sportOf(numbers, votes, lexicon) };
}

function numberWords(words: readonly string[], numbers: Map<string, number>): Int32Array {
  const numbered = new Int32Array(words.length);
  for (let i = 0; i < words.length; i++) {
    let number = numbers.get(words[i]!);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(words[i]!, number);
    }
    numbered[i] = number;
  }
  return numbered;
}

/**
 * What the whole article says of each token of one sentence: its first tag and its neighbours', what the same word is
 * elsewhere, whose first or last name it is, and phrases that are a name elsewhere.
 */
export function articleFeatures(found: FirstPass, sentence: number, emit: Emit): void {
  const words = found.words[sentence]!;
  const tags = found.tags[sentence]!;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const tag = tags[i]!;
    emit(i, FIRST_TAG, tag);
    emit(i, FIRST_TAG + 1, i > 0 ? tags[i - 1]! : NO_TAG);
    emit(i, FIRST_TAG + 2, i + 1 < tags.length ? tags[i + 1]! : NO_TAG);
    const elsewhere = majority(found.votes, word * 4, typeOf(tag));
    if (elsewhere >= 0) {
      emit(i, MAJORITY, elsewhere);
      emit(i, ELSEWHERE, (elsewhere >> 2) * 8 + tag);
    }
    if (found.sport[word]! >= 0) emit(i, SPORT, found.sport[word]!);
    for (const phrase of found.phrases.get(word) ?? NO_PHRASES) {
      if (!standsAt(phrase.words, words, i)) continue;
      for (let k = 0; k < phrase.words.length; k++) emit(i + k, PHRASE, phrase.type * 4 + (k === 0 ? 0 : 1));
    }
  }
  partsOfPersons(found, sentence, emit);
}

/** بوتين where فلاديمير بوتين stands elsewhere: a word that opens (1) or closes (2) a person's name other than its own. */
function partsOfPersons({ words, spans, firsts, lasts }: FirstPass, sentence: number, emit: Emit): void {
  const own = new Map<number, number>();
  for (const { type, first, last } of spans[sentence]!) {
    if (type === 0 && last > first) own.set(first, 1).set(last, 2);
  }
  words[sentence]!.forEach((word, i) => {
    if (firsts[word] === 0 && lasts[word] === 0) return;
    const asFirst = firsts[word]! > (own.get(i) === 1 ? 1 : 0) ? 1 : 0;
    const asLast = lasts[word]! > (own.get(i) === 2 ? 1 : 0) ? 2 : 0;
    if (asFirst + asLast > 0) emit(i, PART_OF_PERSON, asFirst + asLast);
  });
}

function standsAt(phrase: Int32Array, words: Int32Array, at: number): boolean {
  if (at + phrase.length > words.length) return false;
  for (let k = 0; k < phrase.length; k++) if (phrase[k] !== words[at + k]) return false;
  return true;
}

/** الاتحاد: a club in one article, any union in another. Twice how much the article is about sport, and one for words that need a context. */
function sportOf(numbers: ReadonlyMap<string, number>, votes: Int32Array, lexicon: NameLexicon): Int8Array {
  const sport = sportIn(numbers, votes, lexicon);
  const features = new Int8Array(numbers.size).fill(-1);
  for (const [word, number] of numbers) {
    if (!lexicon.known.next.get(word)?.types.includes('organization')) continue;
    features[number] = sport * 2 + (lexicon.needContext.has(word) ? 1 : 0);
  }
  return features;
}

/** How much an article is about sport, by the share of words that only sport uses much: 0 not, 1 may be, 2 sure. */
function sportIn(numbers: ReadonlyMap<string, number>, votes: Int32Array, lexicon: NameLexicon): number {
  const words = votes.reduce((sum, count) => sum + count, 0);
  let ofSport = 0;
  for (const [word, number] of numbers) {
    if (!lexicon.sportWords.has(word)) continue;
    for (let type = 0; type < 4; type++) ofSport += votes[number * 4 + type]!;
  }
  if (ofSport * 100 < words * 2) return 0;
  return ofSport * 100 < words * 4 ? 1 : 2;
}

/** What the other occurrences of a word mostly are, times 4, plus how clearly: 2 all, 1 most, 0 some; -1 without others. */
function majority(votes: Int32Array, at: number, own: number): number {
  let total = -1;
  let best = 0;
  let most = 0;
  for (let type = 0; type < 4; type++) {
    const count = votes[at + type]! - (type === own ? 1 : 0);
    total += votes[at + type]!;
    if (count > most) {
      most = count;
      best = type;
    }
  }
  if (total <= 0) return -1;
  return best * 4 + (most === total ? 2 : 2 * most > total ? 1 : 0);
}

/** 0 for no name, else 1 to 3. */
function typeOf(tag: number): number {
  return (tag + 1) >> 1;
}
