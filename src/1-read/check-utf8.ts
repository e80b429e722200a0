/** How far bytes are UTF-8. */
export interface Utf8Check {
  /** Well-formed sequences of two bytes and more. */
  readonly valid: number;
  /** Bytes that belong to no well-formed sequence. */
  readonly invalid: number;
  /** Byte offset of the first of them; -1 where there is none. */
  readonly firstInvalid: number;
}

/** Counts well-formed and broken sequences, in one pass. */
export function checkUtf8(bytes: Uint8Array): Utf8Check {
  let valid = 0;
  let invalid = 0;
  let firstInvalid = -1;
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes, i);
    if (length === 0) {
      if (firstInvalid < 0) firstInvalid = i;
      invalid++;
      i++;
      continue;
    }
    if (length > 1) valid++;
    i += length;
  }
  return { valid, invalid, firstInvalid };
}

/** Length of the well-formed sequence that starts at `at`; 0 where none does (overlong forms and surrogates included). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  const second = bytes[at + 1] ?? 0;
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < lowest || second > highest) return 0;
  for (let i = 2; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
