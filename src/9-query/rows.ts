/** Lists of numbers in two arrays: those of row 3 are `values` from `starts[3]` up to `starts[4]`. */
export interface Rows {
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

/** A row for each item. */
export function toRows<Item>(items: Iterable<Item>, listOf: (item: Item) => readonly number[]): Rows {
  const starts = [0];
  const values: number[] = [];
  for (const item of items) {
    for (const value of listOf(item)) values.push(value);
    starts.push(values.length);
  }
  return { starts: Uint32Array.from(starts), values: Uint32Array.from(values) };
}

export function rowOf({ starts, values }: Rows, row: number): Uint32Array {
  return values.subarray(starts[row]!, starts[row + 1]!);
}

/** For each value, of which there are `count`, the rows it stands in: which names have a word, of which words a name has. */
export function invert({ starts, values }: Rows, count: number): Rows {
  const places = new Uint32Array(count + 1);
  for (const value of values) places[value + 1]!++;
  for (let value = 0; value < count; value++) places[value + 1]! += places[value]!;
  const inverted = new Uint32Array(values.length);
  const next = places.slice();
  for (let row = 0; row + 1 < starts.length; row++)
    for (let at = starts[row]!; at < starts[row + 1]!; at++) inverted[next[values[at]!]!++] = row;
  return { starts: places, values: inverted };
}
