/** Bytes of a one-byte charset, whose inverse is found by decoding them all; ? where it lacks a letter. */
export function encode(text: string, charset: string): Uint8Array {
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
  const table = new Map(Array.from(new TextDecoder(charset).decode(bytes), (letter, i) => [letter, i]));
  return Uint8Array.from(text, (letter) => table.get(letter) ?? 0x3f);
}

/** Bytes of UTF-16, without a mark that is not in the text. */
export function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}
