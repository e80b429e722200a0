import type { Span } from '../../src/model/span.ts';

/** More than this on either side of a name is no sentence to read at a glance. */
const MOST = 220;
const END = /[\n.!?؟]/u;

/** The sentence that a span stands in, cut at a word where it is long. Offsets into `text`. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && start - from < MOST && !END.test(text[from - 1]!)) from--;
  if (start - from >= MOST) from = text.indexOf(' ', from) + 1 || from;
  let to = end;
  while (to < text.length && to - end < MOST && !END.test(text[to - 1]!)) to++;
  // The mark that closes the quotation belongs to it.
  if (END.test(text[to - 1] ?? '') && /["»”]/u.test(text[to] ?? '')) to++;
  if (to - end >= MOST) to = Math.max(end, text.lastIndexOf(' ', to));
  while (from < start && /\s/u.test(text[from]!)) from++;
  while (to > end && /\s/u.test(text[to - 1]!)) to--;
  return { start: Math.min(from, start), end: to };
}
