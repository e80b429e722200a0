// Features are 32-bit hashes, never strings: building a string costs ten times what the rest of a feature does.

const PRIME = 0x01000193;
const BASIS = 0x811c9dc5;

/** FNV-1a over the UTF-16 units of `text` from `start` to `end`. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = BASIS;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash;
}

/** Mixes a further value into a hash: the kind of feature, a bucket, the hash of a word. Never 0, which marks a free slot. */
export function mix(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ value, 0x9e3779b1);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  return mixed >>> 0 || 1;
}

/** Slot of `key` in a table of open addressing; -1 where it is not there. */
export function slotOf(keys: Uint32Array, key: number): number {
  const mask = keys.length - 1;
  for (let slot = key & mask; ; slot = (slot + 1) & mask) {
    const found = keys[slot]!;
    if (found === key) return slot;
    if (found === 0) return -1;
  }
}

/** The feature of a word that speaks for the tag of a token beside it; `offset` from 0, the middle one being itself. */
export function atOffset(feature: number, offset: number): number {
  return mix(feature, 256 + offset);
}

/** The one feature of what lies before the first and behind the last token of a sentence. */
export const OUTSIDE = mix(63, 0);
