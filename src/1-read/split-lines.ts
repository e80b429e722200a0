import type { Span } from '../model/span.ts';

/** A line with more than white space on it; the span has what nobody sees at its ends trimmed. */
export interface Line extends Span {
  /** Blank lines between it and the line before. */
  readonly blanksBefore: number;
}

/** Lines beyond this many are left out of the reading: a page with more is a dump, and would fill the memory. */
export const MAX_LINES = 100_000;

/** The lines of a text that are not blank, in order, at most `MAX_LINES`. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  for (let start = 0; start < text.length && lines.length < MAX_LINES; ) {
    const end = lineEnd(text, start);
    const trimmed = trimSpan(text, { start, end });
    if (trimmed.start < trimmed.end) {
      lines.push({ ...trimmed, blanksBefore: blanks });
      blanks = 0;
    } else blanks++;
    start = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
  }
  return lines;
}

function lineEnd(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // Line feed, vertical tab (a soft break of word processors), form feed, carriage return, next line.
    if ((unit <= 0x0d && unit >= 0x0a) || unit === 0x85 || unit === 0x2028 || unit === 0x2029) return i;
  }
  return text.length;
}

/** The span without white space and marks of direction at its ends; what is left of a slice is its own `trim()`. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isUnseen(text.charCodeAt(start))) start++;
  while (end > start && isUnseen(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** White space, zero-width characters and marks of direction: a line that holds U+200F alone is blank. */
function isUnseen(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  if (unit < 0xa0) return false;
  return (
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200f) ||
    (unit >= 0x2028 && unit <= 0x202f) ||
    (unit >= 0x205f && unit <= 0x2069) ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}
