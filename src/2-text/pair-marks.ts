import type { Span } from '../model/span.ts';
import type { Quotation, Token } from '../model/token.ts';
import type { WordRules } from '../model/word-rules.ts';

interface Open {
  readonly mark: Span;
  readonly family: number;
  readonly depth: number;
  readonly index: number;
}

/** Quotations within quotations go no deeper; a page of opening marks alone means none of them. */
const DEEPEST = 6;

/**
 * Pairs the quotation marks of one paragraph by where they stand, since pages mix, reverse and forget them: a mark
 * with space before it opens, one with space after it closes, whatever its shape. Never fails on an odd count.
 */
export function pairMarks(tokens: readonly Token[], paragraph: number, words: WordRules): Quotation[] {
  const families = markFamilies(words);
  const found: Quotation[] = [];
  const open: Open[] = [];
  const close = (opened: Open, end: number, mark: Span | null) => {
    if (end > opened.mark.end) {
      found.push({ start: opened.mark.end, end, paragraph, open: opened.mark, close: mark, depth: opened.depth });
    }
  };
  tokens.forEach((token, index) => {
    const family = token.kind === 'mark' ? families.get(token.form) : undefined;
    if (family === undefined) return;
    const last = findLastOpen(open, family);
    if (opens(tokens, index, words) ?? last < 0) {
      if (open.length === DEEPEST) return;
      open.push({ mark: span(token), family, depth: open.length, index });
    } else if (last >= 0) {
      // What was opened inside and not closed ends here too.
      for (const inner of open.splice(last + 1)) close(inner, token.start, null);
      close(open.pop()!, token.start, span(token));
    }
  });
  for (const [i, unclosed] of open.entries()) {
    close(unclosed, endOfUnclosed(tokens, unclosed, open[i + 1] ?? firstAfter(found, unclosed, tokens), words), null);
  }
  return trimmed(found, tokens).sort((a, b) => a.start - b.start);
}

function span(token: Token): Span {
  return { start: token.start, end: token.end };
}

/** Straight and curly marks are one family, since pages open with one and close with the other. */
function markFamilies(words: WordRules): Map<string, number> {
  const families = new Map<string, number>();
  for (const { open, close } of words.quoteMarks) {
    const family = families.get(open) ?? families.get(close) ?? ('"“”„'.includes(open) ? 0 : families.size + 1);
    families.set(open, family).set(close, family);
  }
  return families;
}

function findLastOpen(open: readonly Open[], family: number): number {
  for (let i = open.length - 1; i >= 0; i--) if (open[i]!.family === family) return i;
  return -1;
}

/** True where the neighbours show that the mark opens, false where it closes, null where they do not tell. */
function opens(tokens: readonly Token[], index: number, words: WordRules): boolean | null {
  const mark = tokens[index]!;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  // قال:"… : a colon before a mark opens it, spaced or not.
  if (before?.form === ':') return true;
  const touchesBefore = before !== undefined && before.end === mark.start;
  const touchesAfter = after !== undefined && after.start === mark.end;
  // …الماضي.” : a sentence end before a mark closes it.
  if (touchesBefore && before.kind === 'mark' && words.sentenceEnds.has(before.form)) return false;
  // …الرحلات". وسيتم: between a word and a sentence end or comma it closes.
  if (touchesBefore && touchesAfter && before.kind === 'word' && after.kind === 'mark' && endsPart(after, words))
    return false;
  // بـ«الخيانة» and لـ"رويترز": a proclitic with tatweel touches the mark that opens after it.
  if (touchesBefore && touchesAfter && before.kind === 'word' && before.form.length === 1) return true;
  if (touchesAfter && after.kind === 'mark' && !touchesBefore) return null;
  if (touchesBefore !== touchesAfter) return touchesAfter;
  if (!touchesBefore && index === 0) return true;
  return null;
}

function endsPart({ form }: Token, words: WordRules): boolean {
  return words.sentenceEnds.has(form) || '،,؛'.includes(form);
}

/** The first quotation opened after an unclosed one. */
function firstAfter(found: readonly Quotation[], unclosed: Open, tokens: readonly Token[]): Open | undefined {
  let first: Quotation | undefined;
  for (const quotation of found) {
    if (quotation.start > unclosed.mark.end && (!first || quotation.start < first.start)) first = quotation;
  }
  if (!first) return undefined;
  const start = first.open.start;
  const index = tokens.findIndex((token) => token.start === start);
  return { mark: first.open, family: unclosed.family, depth: 0, index };
}

/**
 * A quotation that is never closed ends with the paragraph; where another opens later, with the last sentence before
 * that one: «أضافت "نحن نعطي حصصا. وتابعت "نحن نشجع…"».
 */
function endOfUnclosed(tokens: readonly Token[], unclosed: Open, next: Open | undefined, words: WordRules): number {
  if (!next) return tokens.at(-1)!.end;
  for (let i = next.index - 1; i > unclosed.index; i--) {
    const token = tokens[i]!;
    if (token.kind === 'mark' && words.sentenceEnds.has(token.form)) return token.start;
  }
  return unclosed.mark.end;
}

/** Leaves out the space inside the marks, and stretches without a word. */
function trimmed(found: readonly Quotation[], tokens: readonly Token[]): Quotation[] {
  if (found.length === 0) return [];
  const starts = tokens.map((token) => token.start);
  return found.flatMap((quotation) => {
    const first = tokens[lowerBound(starts, quotation.start)];
    const last = tokens[lowerBound(starts, quotation.end) - 1];
    if (!first || !last || first.start >= quotation.end || last.end <= quotation.start) return [];
    return [{ ...quotation, start: first.start, end: Math.min(last.end, quotation.end) }];
  });
}

/** Index of the first start that is not below `offset`. */
function lowerBound(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
