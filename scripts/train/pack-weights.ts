import { type CutTable, TAGS, type WeightTable } from '../../src/model/tagger.ts';
import { addressTable } from '../../src/model/tagger-file.ts';
import type { Weights } from './learn.ts';

const T = TAGS.length;

/** Learned weights as the tagger looks them up: rows without a weight of at least `least` left out, the others as whole numbers. */
export function packWeights({ rows, transitions }: Weights, least: number): WeightTable {
  const kept = [...rows].filter(([, row]) => row.some((weight) => Math.abs(weight) >= least));
  const most = kept.reduce((max, [, row]) => Math.max(max, ...row.map(Math.abs)), 1);
  const scale = most / 32_767;
  const { slots, slotOf } = addressTable(Uint32Array.from(kept, ([feature]) => feature));
  const packed = new Int16Array(slots.length * T);
  kept.forEach(([, row], i) => {
    row.forEach((weight, t) => {
      packed[slotOf[i]! * T + t] = Math.round(weight / scale);
    });
  });
  return { keys: slots, rows: packed, transitions: transitions.map((weight) => weight / scale) };
}

export function packCuts(weights: ReadonlyMap<number, number>): CutTable {
  const { slots, slotOf } = addressTable(Uint32Array.from(weights.keys()));
  const packed = new Float32Array(slots.length);
  [...weights.values()].forEach((weight, i) => {
    packed[slotOf[i]!] = weight;
  });
  return { keys: slots, weights: packed };
}
