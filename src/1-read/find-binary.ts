/** First bytes of files that are no text, whatever they are called. */
const SIGNATURES: readonly (readonly [kind: string, offset: number, bytes: readonly number[]])[] = [
  ['a PNG picture', 0, [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', 0, [0xff, 0xd8, 0xff]],
  ['a GIF picture', 0, [0x47, 0x49, 0x46, 0x38]],
  ['a WebP picture or WAV sound', 0, [0x52, 0x49, 0x46, 0x46]],
  ['a PDF file', 0, [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive or Office document', 0, [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip archive', 0, [0x1f, 0x8b]],
  ['a bzip2 archive', 0, [0x42, 0x5a, 0x68]],
  ['an xz archive', 0, [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['a 7z archive', 0, [0x37, 0x7a, 0xbc, 0xaf]],
  ['an old Office document', 0, [0xd0, 0xcf, 0x11, 0xe0]],
  ['a program', 0, [0x7f, 0x45, 0x4c, 0x46]],
  ['a video', 4, [0x66, 0x74, 0x79, 0x70]],
  ['an MP3 sound', 0, [0x49, 0x44, 0x33]],
];

/** Control characters that no text has: all below space but tab, line ends, form feed and escape. */
const MAX_CONTROL_SHARE = 0.02;

/** Why bytes without a byte order mark are no text, as a sentence; null where they may be text. */
export function findBinary(sample: Uint8Array): string | null {
  for (const [kind, offset, bytes] of SIGNATURES) {
    if (bytes.every((byte, i) => sample[offset + i] === byte)) return `The first bytes are those of ${kind}.`;
  }
  let controls = 0;
  let first = -1;
  for (let i = 0; i < sample.length; i++) {
    const byte = sample[i]!;
    if (byte > 0x1f || (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b) continue;
    if (first < 0) first = i;
    controls++;
  }
  if (controls <= sample.length * MAX_CONTROL_SHARE) return null;
  const share = Math.round((controls / sample.length) * 100);
  return `${share} % of the first ${sample.length} bytes are control characters (first at byte offset ${first}).`;
}
