import { type CutTable, TAGS, type TaggerModel, type WeightTable, type WordTable } from './tagger.ts';

// A tagger as one file: four letters, the length of a JSON header, the header, then little-endian arrays one after the
// other. Tables are written without their free slots and laid out again when read.

const MAGIC = 'ISN1';
const T = TAGS.length;

type Columns = Readonly<Record<string, Uint32Array | Uint8Array | Int16Array | Float32Array>>;
const TYPES = { Uint32Array, Uint8Array, Int16Array, Float32Array };

interface Header {
  /** What a reader of the file should know: data, licence, date of the sources. */
  readonly note: string;
  readonly columns: readonly { readonly name: string; readonly type: keyof typeof TYPES; readonly length: number }[];
}

/** The bytes of a tagger: the same for the same tagger. */
export function packTagger(model: TaggerModel, note: string): Uint8Array {
  const { words, cuts, first, second } = model;
  const columns: Columns = {
    ...packTable('words', words.keys, { clusters: words.clusters, frequencies: words.frequencies }),
    ...packTable('cuts', cuts.keys, { weights: cuts.weights }),
    ...packTable('first', first.keys, { rows: first.rows }),
    firstTransitions: first.transitions,
    ...packTable('second', second.keys, { rows: second.rows }),
    secondTransitions: second.transitions,
  };
  const header: Header = {
    note,
    columns: Object.entries(columns).map(([name, array]) => ({
      name,
      type: array.constructor.name as keyof typeof TYPES,
      length: array.length,
    })),
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const size = Object.values(columns).reduce((sum, array) => sum + aligned(array.byteLength), 8 + aligned(json.length));
  const bytes = new Uint8Array(size);
  bytes.set(new TextEncoder().encode(MAGIC));
  new DataView(bytes.buffer).setUint32(4, json.length, true);
  bytes.set(json, 8);
  let at = 8 + aligned(json.length);
  for (const array of Object.values(columns)) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += aligned(array.byteLength);
  }
  return bytes;
}

/** The tagger in a file. Throws an Error where the bytes are none. */
export function unpackTagger(file: Uint8Array): TaggerModel {
  // A copy at offset 0, so that arrays of four bytes are aligned.
  const bytes = new Uint8Array(file);
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 4)) !== MAGIC) throw new Error('not a tagger of this version');
  const length = new DataView(bytes.buffer).getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length))) as Header;
  let at = 8 + aligned(length);
  const columns: Record<string, Columns[string]> = {};
  for (const { name, type, length: items } of header.columns) {
    columns[name] = new TYPES[type](bytes.buffer, at, items);
    at += aligned(columns[name]!.byteLength);
  }
  const weights = (name: string): WeightTable => {
    const { keys, rows } = layOut(columns, name, { rows: T });
    return { keys, rows, transitions: columns[`${name}Transitions`] } as WeightTable;
  };
  return {
    words: layOut(columns, 'words', { clusters: 1, frequencies: 1 }) as unknown as WordTable,
    cuts: layOut(columns, 'cuts', { weights: 1 }) as unknown as CutTable,
    first: weights('first'),
    second: weights('second'),
  };
}

/** Lays keys and values out for open addressing: a free slot in two, so that looking up is short. */
export function addressTable(keys: Uint32Array): { readonly slots: Uint32Array; readonly slotOf: Uint32Array } {
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(4, keys.length * 1.6))));
  const mask = slots.length - 1;
  const slotOf = keys.map((key) => {
    let slot = key & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = key;
    return slot;
  });
  return { slots, slotOf };
}

function layOut(
  columns: Columns,
  name: string,
  widths: Readonly<Record<string, number>>,
): { keys: Uint32Array } & Record<string, Columns[string]> {
  const { slots, slotOf } = addressTable(columns[`${name}.keys`] as Uint32Array);
  const table: { keys: Uint32Array } & Record<string, Columns[string]> = { keys: slots };
  for (const [column, width] of Object.entries(widths)) {
    const packed = columns[`${name}.${column}`]!;
    const spread = new TYPES[packed.constructor.name as keyof typeof TYPES](slots.length * width);
    for (let i = 0; i < slotOf.length; i++) {
      const to = slotOf[i]! * width;
      for (let k = 0; k < width; k++) spread[to + k] = packed[i * width + k]!;
    }
    table[column] = spread;
  }
  return table;
}

/** The taken slots of a table, by rising key. */
function packTable(name: string, slots: Uint32Array, values: Columns): Columns {
  const taken: number[] = [];
  slots.forEach((key, slot) => {
    if (key !== 0) taken.push(slot);
  });
  taken.sort((a, b) => slots[a]! - slots[b]!);
  const packed: Record<string, Columns[string]> = { [`${name}.keys`]: Uint32Array.from(taken, (slot) => slots[slot]!) };
  for (const [column, array] of Object.entries(values)) {
    const width = array.length / slots.length;
    const kept = new TYPES[array.constructor.name as keyof typeof TYPES](taken.length * width);
    taken.forEach((slot, i) => {
      for (let k = 0; k < width; k++) kept[i * width + k] = array[slot * width + k]!;
    });
    packed[`${name}.${column}`] = kept;
  }
  return packed;
}

function aligned(size: number): number {
  return (size + 3) & ~3;
}
