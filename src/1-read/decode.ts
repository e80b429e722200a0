import { MAX_ARTICLE_BYTES } from '../model/article.ts';
import type { PageWords } from '../model/page-words.ts';
import type { Problem } from '../model/problem.ts';
import { checkUtf8 } from './check-utf8.ts';
import { findBinary } from './find-binary.ts';

/** What is wrong with the bytes; `kept` says whether their text is nevertheless taken. */
export type DecodeProblem = Pick<Problem, 'rule' | 'reason' | 'kept'>;

export interface Decoded {
  /** Exactly what the bytes say, a byte order mark (U+FEFF) included; null where they hold no text. */
  readonly text: string | null;
  readonly charset: string | null;
  readonly problem: DecodeProblem | null;
}

/** How much of a file is looked at to judge what it is. */
const SAMPLE = 64 * 1024;

/**
 * The text of a file. A byte order mark tells the charset; else what only UTF-16 explains is UTF-16; else valid UTF-8 is
 * UTF-8; else the charset that a page
 * declares or its language was written in before UTF-8, where the text comes out plausible; else UTF-8 with
 * replacement characters and a problem. Never throws.
 */
export function decode(bytes: Uint8Array, page: PageWords): Decoded {
  if (bytes.length > MAX_ARTICLE_BYTES) {
    return none('too-large', `The file has ${bytes.length} bytes; the limit is ${MAX_ARTICLE_BYTES}. It was left out.`);
  }
  const marked = charsetOfMark(bytes);
  if (marked) return read(bytes, marked, page);
  const sample = bytes.subarray(0, SAMPLE);
  const binary = findBinary(sample);
  if (binary) {
    // Half of the bytes of UTF-16 are what other text hardly has: NUL, and U+0006 of Arabic letters.
    const utf16 = plausibleCharset(sample, ['utf-16le', 'utf-16be'], page);
    return utf16 ? read(bytes, utf16, page) : none('not-text', `${binary} It was left out.`);
  }

  const valid = readUtf8(bytes);
  if (valid !== null) return tell(valid, bytes, 'utf-8', page);
  const utf8 = checkUtf8(bytes);
  // A page cut in the middle of a letter is still UTF-8: many good sequences outweigh a few bad ones.
  if (utf8.valid < utf8.invalid * 4) {
    const declared = declaredCharset(sample);
    const legacy = plausibleCharset(sample, declared ? [declared, ...page.legacyCharsets] : page.legacyCharsets, page);
    if (legacy) return read(bytes, legacy, page);
  }
  const damaged: DecodeProblem = {
    rule: 'bad-encoding',
    reason: `The bytes are neither valid UTF-8 (first at byte offset ${utf8.firstInvalid}, ${utf8.invalid} in all) nor plausible in ${page.legacyCharsets.join(' or ')}; bad bytes were read as U+FFFD.`,
    kept: true,
  };
  return { ...read(bytes, 'utf-8', page), problem: damaged };
}

function read(bytes: Uint8Array, charset: string, page: PageWords): Decoded {
  // With its mark, so that offsets are those of anyone who merely decodes the bytes.
  return tell(new TextDecoder(charset, { ignoreBOM: true }).decode(bytes), bytes, charset, page);
}

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });

/** Checked and decoded in one pass, as nearly all files can be; null where the bytes are not valid UTF-8. */
function readUtf8(bytes: Uint8Array): string | null {
  try {
    return UTF8.decode(bytes);
  } catch {
    return null;
  }
}

function tell(text: string, bytes: Uint8Array, charset: string, page: PageWords): Decoded {
  if (text.trim() === '') {
    const reason =
      bytes.length === 0 ? 'The file is empty.' : `The file holds white space only (${bytes.length} bytes).`;
    return none('empty', reason);
  }
  const broken = charset.startsWith('utf-16') ? text.indexOf('\uFFFD') : -1;
  if (broken >= 0 && !page.letter.test(text)) {
    return none(
      'not-text',
      `A byte order mark says ${charset}, but no text follows (first bad unit at byte offset ${broken * 2}).`,
    );
  }
  return { text, charset, problem: null };
}

function none(rule: DecodeProblem['rule'], reason: string): Decoded {
  return { text: null, charset: null, problem: { rule, reason, kept: false } };
}

function charsetOfMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return null;
}

/** The one of these charsets in which the bytes look most like running text; null where none does. */
function plausibleCharset(sample: Uint8Array, charsets: readonly string[], page: PageWords): string | null {
  let best: string | null = null;
  // Half of the letters beyond ASCII are common ones in any real text; Latin-1 or random bytes show a fifth of that.
  let bestShare = 0.45;
  for (const charset of charsets) {
    const share = commonShare(sample, charset, page);
    if (share > bestShare) {
      best = charset;
      bestShare = share;
    }
  }
  return best;
}

/** Of the characters beyond ASCII, the share of letters that running text uses most. */
function commonShare(sample: Uint8Array, charset: string, page: PageWords): number {
  const text = new TextDecoder(charset).decode(sample);
  const common = new Set(page.commonLetters);
  let foreign = 0;
  let known = 0;
  for (const character of text) {
    if (character <= '\u007f') continue;
    foreign++;
    if (common.has(character)) known++;
  }
  return foreign === 0 ? 0 : known / foreign;
}

/** The charset that a page's `<meta>` or XML declaration names, where this platform knows it. */
function declaredCharset(sample: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(sample.subarray(0, 4096));
  const label = /(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{2,40})/i.exec(head)?.[1];
  if (!label) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
