import { TAGS } from '../model/tagger.ts';

const T = TAGS.length;

/** Whether a tag may follow another: the inside of a name only its beginning or its inside. */
export function mayFollow(previous: number, tag: number): boolean {
  return tag === 0 || tag % 2 === 1 || previous === tag || previous === tag - 1;
}

/** Scores of the best sequence up to a token, and to the one before it, by its tag: kept, for they are needed at every sentence. */
const best = new Float32Array(T);
const before = new Float32Array(T);
/** For each token and tag the tag before it in that sequence. */
let from = new Uint8Array(1024 * T);

/**
 * The best sequence of tags (Viterbi).
 *
 * @param scores a row of `TAGS.length` numbers a token
 * @param transitions what going from tag to tag is worth; the last row is the start of a sentence
 * @param start index of the first token's row
 */
export function decodeTags(scores: Float32Array, tokens: number, transitions: Float32Array, start = 0): Uint8Array {
  const tags = new Uint8Array(tokens);
  if (tokens === 0) return tags;
  if (from.length < tokens * T) from = new Uint8Array(tokens * T);
  for (let t = 0; t < T; t++) {
    best[t] = mayFollow(0, t) ? transitions[T * T + t]! + scores[start * T + t]! : Number.NEGATIVE_INFINITY;
  }
  for (let i = 1; i < tokens; i++) {
    const row = (start + i) * T;
    before.set(best);
    for (let t = 0; t < T; t++) {
      // Before the inside of a name stands its beginning or its inside, before another tag any.
      const inside = t > 0 && t % 2 === 0;
      const last = inside ? t : T - 1;
      let most = Number.NEGATIVE_INFINITY;
      let previous = 0;
      for (let p = inside ? t - 1 : 0; p <= last; p++) {
        const value = before[p]! + transitions[p * T + t]!;
        if (value > most) {
          most = value;
          previous = p;
        }
      }
      from[i * T + t] = previous;
      best[t] = most + scores[row + t]!;
    }
  }
  let last = 0;
  for (let t = 1; t < T; t++) if (best[t]! > best[last]!) last = t;
  for (let i = tokens - 1; i >= 0; i--) {
    tags[i] = last;
    last = from[i * T + last]!;
  }
  return tags;
}
