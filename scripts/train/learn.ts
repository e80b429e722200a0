import { decodeTags } from '../../src/3-mentions/decode-tags.ts';
import { atOffset, OUTSIDE } from '../../src/3-mentions/feature-hash.ts';
import { seededRandom } from '../../src/model/seeded-random.ts';
import { REACH, TAGS } from '../../src/model/tagger.ts';

const T = TAGS.length;
const OFFSETS = 2 * REACH + 1;

/** A sentence to learn from: features of each word, of each token where it stands, and its tags. */
export interface Example {
  /** Index of each token's word in the vocabulary. */
  readonly words: Int32Array;
  /** Features of each token beside those of its word. */
  readonly features: readonly (readonly number[])[];
  readonly tags: Uint8Array;
  /** Which convention its labels follow; 0 is the product's own. */
  readonly convention: number;
  /** How much a mistake in it counts. */
  readonly weight: number;
}

export interface Settings {
  readonly epochs: number;
  /** What a wrong tag gains while learning, so that right ones win by a margin. */
  readonly margin: number;
  /** Features seen less often are left out. */
  readonly least: number;
  /** Decides the order of the examples. */
  readonly seed: number;
}

/** Learned weights, before they are pruned and packed. */
export interface Weights {
  /** Weights of the product's own convention by feature; of words' features one row an offset. */
  readonly rows: ReadonlyMap<number, Float32Array>;
  readonly transitions: Float32Array;
}

/** Weights with those of the other conventions, which only learning needs. */
export interface Learned extends Weights {
  decode(example: Pick<Example, 'words' | 'features'>, convention: number): Uint8Array;
}

/**
 * An averaged structured perceptron with a margin (Collins 2002). Each weight is the sum of one that all conventions
 * share and one of its own convention (Daumé 2007). The same examples in the same order give the same weights.
 */
export function learn(
  examples: readonly Example[],
  vocabulary: readonly Uint32Array[],
  conventions: number,
  settings: Settings,
): Learned {
  const index = indexFeatures(examples, vocabulary, settings.least);
  const rowsOf = (example: Pick<Example, 'words' | 'features'>) => index.rowsOf(example);
  const size = index.rows * (1 + conventions) * T;
  const weights = new Float32Array(size);
  const sums = new Float32Array(size);
  const transitions = new Float32Array((T + 1) * T);
  const transitionSums = new Float32Array((T + 1) * T);
  const cached = examples.map(rowsOf);
  const order = Int32Array.from(examples, (_, i) => i);
  const random = seededRandom(settings.seed);
  let step = 1;
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    let wrong = 0;
    for (const at of order) {
      const { tags, convention, weight } = examples[at]!;
      const rows = cached[at]!;
      const own = (1 + convention) * index.rows;
      const scores = scoresOf(rows, own, weights);
      for (let i = 0; i < tags.length; i++) {
        for (let t = 0; t < T; t++) if (t !== tags[i]) scores[i * T + t]! += settings.margin;
      }
      const found = decodeTags(scores, tags.length, transitions);
      const bump = (w: Float32Array, u: Float32Array, k: number, by: number) => {
        w[k]! += by;
        u[k]! += by * step;
      };
      let previousRight: number = T;
      let previousFound: number = T;
      for (let i = 0; i < tags.length; i++) {
        const right = tags[i]!;
        const guess = found[i]!;
        if (right !== guess) {
          wrong++;
          for (const row of rows[i]!) {
            bump(weights, sums, row * T + right, weight);
            bump(weights, sums, row * T + guess, -weight);
            bump(weights, sums, (row + own) * T + right, weight);
            bump(weights, sums, (row + own) * T + guess, -weight);
          }
        }
        if (right !== guess || previousRight !== previousFound) {
          bump(transitions, transitionSums, previousRight * T + right, weight);
          bump(transitions, transitionSums, previousFound * T + guess, -weight);
        }
        previousRight = right;
        previousFound = guess;
      }
      step++;
    }
    console.error(`  epoch ${epoch + 1} of ${settings.epochs}: ${wrong} tokens wrong or close`);
  }
  for (let k = 0; k < size; k++) weights[k]! -= sums[k]! / step;
  for (let k = 0; k < transitions.length; k++) transitions[k]! -= transitionSums[k]! / step;
  return {
    rows: index.merge(weights),
    transitions,
    decode: (example, convention) => {
      const scores = scoresOf(rowsOf(example), (1 + convention) * index.rows, weights);
      return decodeTags(scores, example.words.length, transitions);
    },
  };
}

/** The mean of what was learned in several orders: the order of examples moves a score by a point, and costs nothing to even out. */
export function meanOf(learned: readonly Weights[]): Weights {
  const rows = new Map<number, Float32Array>();
  const share = 1 / learned.length;
  for (const one of learned) {
    for (const [feature, row] of one.rows) {
      const sum = rows.get(feature) ?? new Float32Array(T);
      row.forEach((weight, t) => {
        sum[t]! += weight * share;
      });
      rows.set(feature, sum);
    }
  }
  const transitions = learned[0]!.transitions.map((_, k) =>
    learned.reduce((sum, one) => sum + one.transitions[k]! * share, 0),
  );
  return { rows, transitions };
}

/** Numbers the rows of weights: of words' features one an offset, then those of the tokens. */
function indexFeatures(examples: readonly Example[], vocabulary: readonly Uint32Array[], least: number) {
  const ofWords = new Map<number, number>();
  const ofTokens = new Map<number, number>();
  const count = (counts: Map<number, number>, feature: number) => counts.set(feature, (counts.get(feature) ?? 0) + 1);
  for (const { words, features } of examples) {
    for (const id of words) for (const feature of vocabulary[id]!) count(ofWords, feature);
    for (const list of features) for (const feature of list) count(ofTokens, feature);
  }
  const wordRows = new Map<number, number>([[OUTSIDE, 0]]);
  for (const [feature, n] of ofWords) if (n >= least) wordRows.set(feature, wordRows.size * OFFSETS);
  const tokenRows = new Map<number, number>();
  for (const [feature, n] of ofTokens) if (n >= least) tokenRows.set(feature, wordRows.size * OFFSETS + tokenRows.size);
  const rows = wordRows.size * OFFSETS + tokenRows.size;
  const known = vocabulary.map((list) => Int32Array.from([...list].flatMap((feature) => wordRows.get(feature) ?? [])));
  const outside = Int32Array.of(0);
  return {
    rows,
    rowsOf: ({ words, features }: Pick<Example, 'words' | 'features'>): Int32Array[] =>
      Array.from(words, (_, i) => {
        const list: number[] = [];
        for (let offset = 0; offset < OFFSETS; offset++) {
          const at = i + offset - REACH;
          for (const row of at in words ? known[words[at]!]! : outside) list.push(row + offset);
        }
        for (const feature of features[i]!) {
          const row = tokenRows.get(feature);
          if (row !== undefined) list.push(row);
        }
        return Int32Array.from(list);
      }),
    merge: (weights: Float32Array): Map<number, Float32Array> => {
      const merged = new Map<number, Float32Array>();
      const keep = (feature: number, row: number) => {
        const shared = weights.subarray(row * T, (row + 1) * T);
        const own = weights.subarray((row + rows) * T, (row + rows + 1) * T);
        const sum = shared.map((weight, t) => weight + own[t]!);
        if (sum.some((weight) => weight !== 0)) merged.set(feature, sum);
      };
      for (const [feature, row] of wordRows) {
        for (let offset = 0; offset < OFFSETS; offset++) keep(atOffset(feature, offset), row + offset);
      }
      for (const [feature, row] of tokenRows) keep(feature, row);
      return merged;
    },
  };
}

function scoresOf(rows: readonly Int32Array[], own: number, weights: Float32Array): Float32Array {
  const scores = new Float32Array(rows.length * T);
  rows.forEach((list, i) => {
    for (const row of list) {
      const shared = row * T;
      const special = (row + own) * T;
      for (let t = 0; t < T; t++) scores[i * T + t]! += weights[shared + t]! + weights[special + t]!;
    }
  });
  return scores;
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const held = order[i]!;
    order[i] = order[j]!;
    order[j] = held;
  }
}
