import type { Mention } from '../model/mention.ts';
import type { SentenceView } from './frame.ts';

/** The words of names and offices by their text, an article's as long as its mentions are held: each title asks for all of them again. */
const kept = new WeakMap<readonly Mention[], Map<string, readonly string[]>>();

/** Folded words of a name, an office or a description, without their article. */
export function wordsOf(text: string, view: SentenceView): readonly string[] {
  const ofArticle = kept.get(view.mentions) ?? new Map<string, readonly string[]>();
  const known = ofArticle.get(text);
  if (known) return known;
  const words = bareWords(text, view);
  kept.set(view.mentions, ofArticle.set(text, words));
  return words;
}

/** The same of any stretch of text. */
export function bareWords(text: string, { language, speech }: SentenceView): string[] {
  return text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map((word) => language.words.fold(word))
    .filter((word) => word.length > 0)
    .map((word) => (speech.isDefinite(word) ? word.slice(2) : word));
}
