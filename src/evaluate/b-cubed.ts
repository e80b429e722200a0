import { harmonicMean, type Rates } from './rates.ts';

/** B-cubed of a clustering: the mean, over all items, of how pure and how complete the cluster of each is. */
export function bCubed(items: readonly { readonly gold: string; readonly predicted: string }[]): Rates {
  const gold = new Map<string, number>();
  const predicted = new Map<string, number>();
  const both = new Map<string, number>();
  for (const item of items) {
    increment(gold, item.gold);
    increment(predicted, item.predicted);
    increment(both, keyOf(item));
  }
  let precision = 0;
  let recall = 0;
  for (const item of items) {
    const shared = both.get(keyOf(item))!;
    precision += shared / predicted.get(item.predicted)!;
    recall += shared / gold.get(item.gold)!;
  }
  precision /= items.length || 1;
  recall /= items.length || 1;
  return { precision, recall, f1: harmonicMean(precision, recall) };
}

function keyOf({ gold, predicted }: { readonly gold: string; readonly predicted: string }): string {
  return `${gold}\u0000${predicted}`;
}

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
