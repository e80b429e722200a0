import { TAGS, type WeightTable } from '../model/tagger.ts';
import { mix, slotOf } from './feature-hash.ts';

const T = TAGS.length;
/** Kinds of features that sentences and articles tell of a token. */
const FIRST_KIND = 64;
const KINDS = 40;
/** Values of such a feature that are told by a number; larger ones are hashes. */
const VALUES = 128;

/** Weights of what sentences and articles tell of a token: most of its features take few values, and need no look-up. */
export interface DenseWeights {
  readonly table: WeightTable;
  /** A row for each value of each kind. */
  readonly rows: Int16Array;
}

const denseWeights = new WeakMap<WeightTable, DenseWeights>();

export function denseWeightsOf(table: WeightTable): DenseWeights {
  let dense = denseWeights.get(table);
  if (!dense) {
    dense = layOut(table);
    denseWeights.set(table, dense);
  }
  return dense;
}

/** Adds the weights of a feature to the scores of a token, which begin at `at`. */
export function addFeature(weights: DenseWeights, kind: number, value: number, scores: Float32Array, at: number): void {
  const { table, rows } = weights;
  if (value < VALUES) {
    addRow(rows, (kind - FIRST_KIND) * VALUES + value, scores, at);
    return;
  }
  const slot = slotOf(table.keys, mix(kind, value));
  if (slot >= 0) addRow(table.rows, slot, scores, at);
}

function layOut(table: WeightTable): DenseWeights {
  const rows = new Int16Array(KINDS * VALUES * T);
  for (let kind = 0; kind < KINDS; kind++) {
    for (let value = 0; value < VALUES; value++) {
      const slot = slotOf(table.keys, mix(FIRST_KIND + kind, value));
      if (slot >= 0) rows.set(table.rows.subarray(slot * T, (slot + 1) * T), (kind * VALUES + value) * T);
    }
  }
  return { table, rows };
}

function addRow(rows: Int16Array, row: number, scores: Float32Array, at: number): void {
  for (let t = 0; t < T; t++) scores[at + t]! += rows[row * T + t]!;
}
