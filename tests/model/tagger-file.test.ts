import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addressTable, packTagger, unpackTagger } from '../../src/model/tagger-file.ts';

const file = readFileSync(new URL('../../data/ar/tagger.bin', import.meta.url));

describe('the file of a tagger', () => {
  it('is the same after it was read and written again', () => {
    const model = unpackTagger(file);
    const note = JSON.parse(new TextDecoder().decode(file.subarray(8, 8 + file.readUInt32LE(4)))).note;
    expect(Buffer.from(packTagger(model, note)).equals(file)).toBe(true);
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['text', new TextEncoder().encode('not a tagger at all')],
  ])('is refused where it is %s', (_, bytes) => {
    expect(() => unpackTagger(bytes)).toThrow('not a tagger');
  });

  it('with the lists stays below 8 MB', () => {
    const lists = ['known-entities.tsv', 'name-words.tsv', 'common-words.tsv'].map(
      (name) => readFileSync(new URL(`../../data/ar/${name}`, import.meta.url)).length,
    );
    expect(lists.reduce((sum, size) => sum + size, file.length)).toBeLessThan(8_000_000);
  });
});

describe('addressTable', () => {
  it('finds each key again, wherever it was moved', () => {
    const keys = Uint32Array.from([1, 9, 17, 25, 4_000_000_000]);
    const { slots, slotOf } = addressTable(keys);
    expect(Array.from(slotOf, (slot) => slots[slot])).toEqual([...keys]);
  });
});
