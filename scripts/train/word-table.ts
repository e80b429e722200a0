import { hashText, mix } from '../../src/3-mentions/feature-hash.ts';
import type { WordTable } from '../../src/model/tagger.ts';
import { addressTable } from '../../src/model/tagger-file.ts';
import { clusterWords } from './cluster-words.ts';

/** Words seen less often are not clustered. */
const LEAST = 3;
const CLUSTERS = 200;
const ROUNDS = 12;

/** What a corpus, given as sentences of folded words, tells of each word: how often it stands there, and beside which. */
export function wordTable(corpus: readonly (readonly string[])[]): WordTable {
  const counts = new Map<string, number>();
  for (const sentence of corpus) for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].filter(([, count]) => count >= 2);
  words.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const classes = classesOf(
    corpus,
    words.filter(([, count]) => count >= LEAST).map(([word]) => word),
  );
  const byKey = new Map(words.map(([word, count]) => [mix(0, hashText(word)), { word, count }]));
  const { slots, slotOf } = addressTable(Uint32Array.from(byKey.keys()));
  const clusters = new Uint8Array(slots.length);
  const frequencies = new Uint8Array(slots.length);
  [...byKey.values()].forEach(({ word, count }, i) => {
    clusters[slotOf[i]!] = classes.get(word) ?? 0;
    frequencies[slotOf[i]!] = 32 - Math.clz32(count);
  });
  return { keys: slots, clusters, frequencies };
}

function classesOf(corpus: readonly (readonly string[])[], words: readonly string[]): Map<string, number> {
  const ids = new Map(words.map((word, id) => [word, id]));
  // Rare words share one id, so that what stands beside them is told of.
  const rare = words.length;
  const texts: number[] = [];
  for (const sentence of corpus) {
    for (const word of sentence) texts.push(ids.get(word) ?? rare);
    texts.push(-1);
  }
  const classes = clusterWords(Int32Array.from(texts), words.length + 1, CLUSTERS, ROUNDS);
  return new Map(words.map((word, id) => [word, classes[id]!]));
}
