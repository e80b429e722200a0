import { TAGS } from '../model/tagger.ts';

const T = TAGS.length;

/** Whether a tag may follow another: the inside of a name only its beginning or its inside. */
export function mayFollow(previous: number, tag: number): boolean {
  return tag === 0 || tag % 2 === 1 || previous === tag || previous === tag - 1;
}

const PREVIOUS = TAGS.map((_, tag) => TAGS.map((_, p) => p).filter((p) => mayFollow(p, tag)));

/**
 * The best sequence of tags (Viterbi).
 *
 * @param scores a row of `TAGS.length` numbers a token
 * @param transitions what going from tag to tag is worth; the last row is the start of a sentence
 */
export function decodeTags(scores: Float32Array, tokens: number, transitions: Float32Array): Uint8Array {
  const tags = new Uint8Array(tokens);
  if (tokens === 0) return tags;
  const from = new Uint8Array(tokens * T);
  let best = new Float32Array(T);
  let next = new Float32Array(T);
  for (let t = 0; t < T; t++) {
    best[t] = mayFollow(0, t) ? transitions[T * T + t]! + scores[t]! : Number.NEGATIVE_INFINITY;
  }
  for (let i = 1; i < tokens; i++) {
    for (let t = 0; t < T; t++) {
      let most = Number.NEGATIVE_INFINITY;
      for (const p of PREVIOUS[t]!) {
        const value = best[p]! + transitions[p * T + t]!;
        if (value > most) {
          most = value;
          from[i * T + t] = p;
        }
      }
      next[t] = most + scores[i * T + t]!;
    }
    [best, next] = [next, best];
  }
  let last = 0;
  for (let t = 1; t < T; t++) if (best[t]! > best[last]!) last = t;
  for (let i = tokens - 1; i >= 0; i--) {
    tags[i] = last;
    last = from[i * T + last]!;
  }
  return tags;
}
