import type { NameLexicon } from '../model/name-lexicon.ts';
import { mix } from './feature-hash.ts';
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

/** What the first pass found in a whole article. */
export interface FirstPass {
  /** The words of each sentence without their proclitics. */
  readonly bases: readonly (readonly string[])[];
  readonly tags: readonly Uint8Array[];
  readonly spans: readonly (readonly TaggedSpan[])[];
  /** How often each word is tagged as nothing, person, place and organisation. */
  readonly votes: ReadonlyMap<string, Int32Array>;
  /** How often each word opens and closes a name of several words. */
  readonly firsts: ReadonlyMap<string, number>;
  readonly lasts: ReadonlyMap<string, number>;
  /** Names of several words by their first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** How much the article is about sport: 0 not, 1 may be, 2 sure. */
  readonly sport: number;
}

interface Phrase {
  readonly type: number;
  readonly words: readonly string[];
}

/** Gathers what the first pass made of each word and phrase of an article. */
export function gatherFirstPass(
  bases: readonly (readonly string[])[],
  tags: readonly Uint8Array[],
  lexicon: NameLexicon,
): FirstPass {
  const votes = new Map<string, Int32Array>();
  const firsts = new Map<string, number>();
  const lasts = new Map<string, number>();
  const phrases = new Map<string, Phrase[]>();
  const seen = new Set<string>();
  const spans = tags.map(spansOf);
  bases.forEach((words, s) => {
    words.forEach((word, i) => {
      let counts = votes.get(word);
      if (!counts) {
        counts = new Int32Array(4);
        votes.set(word, counts);
      }
      counts[typeOf(tags[s]![i]!)]!++;
    });
    for (const { type, first, last } of spans[s]!) {
      if (first === last) continue;
      if (type === 0) {
        increment(firsts, words[first]!);
        increment(lasts, words[last]!);
      }
      const phrase = words.slice(first, last + 1);
      const key = `${type} ${phrase.join(' ')}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const list = phrases.get(phrase[0]!);
      if (!list) phrases.set(phrase[0]!, [{ type, words: phrase }]);
      else if (list.length < MOST_PHRASES) list.push({ type, words: phrase });
    }
  });
  return { bases, tags, spans, votes, firsts, lasts, phrases, sport: sportIn(bases, lexicon) };
}

/**
 * What the whole article says of each token of one sentence: its first tag and its neighbours', what the same word is
 * elsewhere, whose first or last name it is, and phrases that are a name elsewhere.
 */
export function articleFeatures(found: FirstPass, sentence: number, lexicon: NameLexicon, emit: Emit): void {
  const words = found.bases[sentence]!;
  const tags = found.tags[sentence]!;
  const inPerson = new Uint8Array(words.length);
  for (const { type, first, last } of found.spans[sentence]!) {
    if (type !== 0 || last === first) continue;
    inPerson[first] = 1;
    inPerson[last] = 2;
  }
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const tag = tags[i]!;
    emit(i, mix(FIRST_TAG, tag));
    emit(i, mix(FIRST_TAG + 1, tags[i - 1] ?? NO_TAG));
    emit(i, mix(FIRST_TAG + 2, tags[i + 1] ?? NO_TAG));
    const elsewhere = majority(found.votes.get(word)!, typeOf(tag));
    if (elsewhere >= 0) {
      emit(i, mix(MAJORITY, elsewhere));
      emit(i, mix(ELSEWHERE, (elsewhere >> 2) * 8 + tag));
    }
    // الاتحاد: a club in one article, any union in another.
    if (lexicon.known.next.get(word)?.types.includes('organization')) {
      emit(i, mix(SPORT, found.sport * 2 + (lexicon.needContext.has(word) ? 1 : 0)));
    }
    const asFirst = (found.firsts.get(word) ?? 0) > (inPerson[i] === 1 ? 1 : 0) ? 1 : 0;
    const asLast = (found.lasts.get(word) ?? 0) > (inPerson[i] === 2 ? 1 : 0) ? 2 : 0;
    if (asFirst + asLast > 0) emit(i, mix(PART_OF_PERSON, asFirst + asLast));
    for (const phrase of found.phrases.get(word) ?? []) {
      if (phrase.words.some((other, k) => words[i + k] !== other)) continue;
      for (let k = 0; k < phrase.words.length; k++) emit(i + k, mix(PHRASE, phrase.type * 4 + (k === 0 ? 0 : 1)));
    }
  }
}

/** By the share of words that only sport uses much. */
function sportIn(bases: readonly (readonly string[])[], lexicon: NameLexicon): number {
  let words = 0;
  let ofSport = 0;
  for (const sentence of bases) {
    words += sentence.length;
    for (const word of sentence) if (lexicon.sportWords.has(word)) ofSport++;
  }
  if (ofSport * 100 < words * 2) return 0;
  return ofSport * 100 < words * 4 ? 1 : 2;
}

/** What the other occurrences of a word mostly are, times 4, plus how clearly: 2 all, 1 most, 0 some; -1 without others. */
function majority(counts: Int32Array, own: number): number {
  let total = -1;
  let best = 0;
  let most = 0;
  for (let type = 0; type < counts.length; type++) {
    total += counts[type]!;
    const count = counts[type]! - (type === own ? 1 : 0);
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

function increment(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}
