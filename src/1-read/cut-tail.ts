import type { Language } from '../model/language.ts';
import type { Span } from '../model/span.ts';
import { foldedWords } from './describe-line.ts';
import { trimSpan } from './split-lines.ts';

/** How far from a paragraph's end glued furniture is sought, in UTF-16 units. */
const REACH = 400;

/**
 * A last paragraph without the furniture that crawlers glue to its end, behind its last sentence:
 * "… اليورو. سمات بنك إسلامي فرانكفورت", "… المعرض. رابط الخبر بصحيفة كذا: <headline>", "… المعرض. <headline>".
 */
export function cutTail(text: string, paragraph: Span, headline: Span | null, language: Language): Span {
  const from = Math.max(paragraph.start, paragraph.end - REACH);
  const reach = text.slice(from, paragraph.end);
  const title = headline ? foldedWords(text.slice(headline.start, headline.end), language).join(' ') : '';
  for (const match of reach.matchAll(/[.؟!][»”"')]?\s+/g)) {
    const tailStart = from + match.index + match[0].length;
    const words = foldedWords(text.slice(tailStart, paragraph.end), language);
    // Of glued headlines some are questions; what ends in a full stop is a sentence: مواضيع كثيرة نوقشت.
    const sentence = text[paragraph.end - 1] === '.';
    const cut = (!sentence && opensFurniture(words, language)) || (words.length >= 4 && words.join(' ') === title);
    if (cut) return trimSpan(text, { start: paragraph.start, end: tailStart });
  }
  return paragraph;
}

function opensFurniture(words: readonly string[], language: Language): boolean {
  if (words.length === 0) return false;
  for (let size = Math.min(3, words.length); size > 0; size--) {
    const marker = language.page.markers.get(words.slice(0, size).join(' '));
    if (marker?.kind === 'end' || (marker?.kind === 'related' && marker.position === 'start')) return true;
  }
  return false;
}
