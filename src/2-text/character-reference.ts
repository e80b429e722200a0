/** What stands for a mark or a space on pages whose references were never decoded, or escaped twice: `&amp;quot;`. */
const REFERENCE = /&(?:amp;){0,2}(?:#(\d{2,5})|#[xX]([\da-fA-F]{2,4})|([a-z]{2,6}));?/y;

/** Those of marks and spaces; letters have none in Arabic. */
const NAMED: Readonly<Record<string, string>> = {
  ...{ quot: '"', laquo: '«', raquo: '»', ldquo: '“', rdquo: '”', bdquo: '„', lsaquo: '‹', rsaquo: '›' },
  ...{ lsquo: '‘', rsquo: '’', apos: "'", hellip: '…', ndash: '–', mdash: '—', lt: '<', gt: '>', amp: '&' },
  ...{ nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', shy: ' ', zwnj: ' ', zwj: ' ', lrm: ' ', rlm: ' ' },
};

/** A character reference as it stands in a plain text. */
export interface CharacterReference {
  readonly end: number;
  /** The character meant; a space for white space and what nobody sees. */
  readonly character: string;
}

/** The character reference that starts at `at` and ends within `limit`, its semicolon forgotten or not; null where none does. */
export function readReference(text: string, at: number, limit: number): CharacterReference | null {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(text);
  if (!match || REFERENCE.lastIndex > limit) return null;
  const [, decimal, hexadecimal, name] = match;
  const end = REFERENCE.lastIndex;
  if (name !== undefined) {
    const character = NAMED[name];
    return character === undefined ? null : { end, character };
  }
  const character = String.fromCodePoint(Number.parseInt(decimal ?? hexadecimal!, decimal ? 10 : 16));
  // A letter by number would have to join its neighbours: such a text is read as it stands.
  if (/[\p{L}\p{M}\p{Nd}]/u.test(character)) return null;
  return { end, character: /[\s\p{C}]/u.test(character) ? ' ' : character };
}
