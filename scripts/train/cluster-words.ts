/**
 * Classes of words that stand between the same neighbours, by the exchange algorithm (Kneser and Ney 1993): each word
 * moves to the class that makes the bigrams of classes most predictable, until `rounds` are over. Deterministic.
 *
 * @param texts sequences of word ids, the most frequent word being 0; -1 ends a sentence
 * @returns the class of each id, from 1
 */
export function clusterWords(texts: Int32Array, words: number, classes: number, rounds: number): Uint8Array {
  const { offsets: nextOf, ids: nextIds, counts: nextCounts } = neighbours(texts, words, 1);
  const { offsets: lastOf, ids: lastIds, counts: lastCounts } = neighbours(texts, words, -1);
  const size = new Float64Array(words);
  for (const id of texts) if (id >= 0) size[id]!++;
  const classOf = new Uint8Array(words);
  for (let w = 0; w < words; w++) classOf[w] = w % classes;
  // Bigrams of classes, and how often each class stands first and second.
  const pairs = new Float64Array(classes * classes);
  const total = new Float64Array(classes);
  for (let w = 0; w < words; w++) {
    total[classOf[w]!]! += size[w]!;
    for (let k = nextOf[w]!; k < nextOf[w + 1]!; k++)
      pairs[classOf[w]! * classes + classOf[nextIds[k]!]!]! += nextCounts[k]!;
  }
  const xlogx = (x: number) => (x > 0.5 ? x * Math.log(x) : 0);
  const right = new Float64Array(classes);
  const left = new Float64Array(classes);
  for (let round = 0; round < rounds; round++) {
    let moved = 0;
    for (let w = 0; w < words; w++) {
      const from = classOf[w]!;
      right.fill(0);
      left.fill(0);
      let self = 0;
      for (let k = nextOf[w]!; k < nextOf[w + 1]!; k++) {
        if (nextIds[k] === w) self += nextCounts[k]!;
        else right[classOf[nextIds[k]!]!]! += nextCounts[k]!;
      }
      for (let k = lastOf[w]!; k < lastOf[w + 1]!; k++)
        if (lastIds[k] !== w) left[classOf[lastIds[k]!]!]! += lastCounts[k]!;
      const touched: number[] = [];
      for (let c = 0; c < classes; c++) if (right[c]! > 0 || left[c]! > 0) touched.push(c);
      const move = (c: number, sign: number) => {
        for (const d of touched) {
          pairs[c * classes + d]! += sign * right[d]!;
          pairs[d * classes + c]! += sign * left[d]!;
        }
        pairs[c * classes + c]! += sign * self;
        total[c]! += sign * size[w]!;
      };
      move(from, -1);
      let best = from;
      let gain = Number.NEGATIVE_INFINITY;
      for (let c = 0; c < classes; c++) {
        let value = 2 * (xlogx(total[c]!) - xlogx(total[c]! + size[w]!));
        for (const d of touched) {
          if (d === c) continue;
          if (right[d]! > 0) value += xlogx(pairs[c * classes + d]! + right[d]!) - xlogx(pairs[c * classes + d]!);
          if (left[d]! > 0) value += xlogx(pairs[d * classes + c]! + left[d]!) - xlogx(pairs[d * classes + c]!);
        }
        const inner = pairs[c * classes + c]!;
        value += xlogx(inner + right[c]! + left[c]! + self) - xlogx(inner);
        if (value > gain + 1e-9) {
          gain = value;
          best = c;
        }
      }
      move(best, 1);
      if (best !== from) moved++;
      classOf[w] = best;
    }
    console.error(`clusters, round ${round + 1}: ${moved} of ${words} words moved`);
    if (moved < words / 200) break;
  }
  return classOf.map((c) => c + 1);
}

/** For each word the words that stand `step` beside it, with counts. */
function neighbours(texts: Int32Array, words: number, step: number) {
  const byWord: Map<number, number>[] = Array.from({ length: words }, () => new Map());
  for (let i = 0; i < texts.length; i++) {
    const a = texts[i]!;
    const b = texts[i + step] ?? -1;
    if (a >= 0 && b >= 0) byWord[a]!.set(b, (byWord[a]!.get(b) ?? 0) + 1);
  }
  const offsets = new Int32Array(words + 1);
  byWord.forEach((map, w) => {
    offsets[w + 1] = offsets[w]! + map.size;
  });
  const ids = new Int32Array(offsets[words]!);
  const counts = new Float64Array(offsets[words]!);
  let at = 0;
  for (const map of byWord)
    for (const [id, count] of map) {
      ids[at] = id;
      counts[at++] = count;
    }
  return { offsets, ids, counts };
}
