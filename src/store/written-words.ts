import { InputError } from '../model/errors.ts';

/** How many UTF-16 units the words of people may have. */
export const mostWords = { by: 200, note: 2_000, name: 300 } as const;

/** Characters that cannot be seen, turn the direction of what follows, or command a terminal. A joiner stands in Persian names. */
const unseen = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

/** Whether words are fit to be shown wherever names are: on a page, in a terminal, in a file of a graph. */
export function isShowable(words: string, most: number): boolean {
  return words.trim() === words && words !== '' && words.length <= most && !unseen.test(words);
}

/**
 * What somebody wrote, without the space around it.
 * @throws InputError where nothing is left, or it cannot be shown.
 */
export function showable(words: string, what: keyof typeof mostWords): string {
  const trimmed = words.trim();
  if (trimmed === '') throw new InputError(`"${what}" is empty`);
  if (isShowable(trimmed, mostWords[what])) return trimmed;
  throw new InputError(`"${what}": expected one line of at most ${mostWords[what]} characters, without invisible ones`);
}
