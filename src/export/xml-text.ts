// XML 1.0 has no way at all to write control characters, lone surrogates, U+FFFE and U+FFFF: not even as &#1;.
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The characters of a text that XML can hold; the others are left out. */
export function withoutForbidden(text: string): string {
  return text.replace(FORBIDDEN, '');
}

/**
 * Text for between tags. `>` is written out so that no `]]>` remains. CR would be read back as LF, and some parsers do
 * so with U+0085 and U+2028 too.
 */
export function escapeText(text: string): string {
  return withoutForbidden(text).replace(/[&<>\r\u0085\u2028]/g, (mark) => ENTITIES[mark]!);
}

/** Text for between double quotes, where parsers turn bare line breaks and tabs into spaces. */
export function escapeAttribute(text: string): string {
  return withoutForbidden(text).replace(/[&<>\r\u0085\u2028\n\t"]/g, (mark) => ENTITIES[mark]!);
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
  '\n': '&#10;',
  '\t': '&#9;',
};
