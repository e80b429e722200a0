import type { Language } from '../model/language.ts';

/** A name as written, but for what nobody means by it: case, and how many spaces. */
export function plainText(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
}

/** The words of a name as printed, but for case; each is folded by itself. */
export function printedWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** A word for lookup: the language's own folding, and Latin letters without accents (Erdoğan, erdogan). */
export function foldWord(printed: string, language: Language): string {
  return language.words.fold(printed.normalize('NFKD').replace(/\p{M}/gu, ''));
}

export function isLatin(text: string): boolean {
  return /\p{Script=Latin}/u.test(text);
}
