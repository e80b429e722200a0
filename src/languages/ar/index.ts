import type { Language } from '../../model/language.ts';
import type { CommonWord, KnownEntity, NameWord } from '../../model/name-lexicon.ts';
import { nameMatching } from './matching.ts';
import { nameLexicon } from './name-lexicon.ts';
import { pageWords } from './page-words.ts';
import { speechLexicon } from './speech-lexicon.ts';
import { wordRules } from './word-rules.ts';

/** The open-class lists that stand in data/ar. */
export interface ArabicLists {
  readonly knownEntities: readonly KnownEntity[];
  readonly nameWords: readonly NameWord[];
  readonly commonWords: readonly CommonWord[];
}

/** The Arabic pack. */
export function arabic(lists: ArabicLists): Language {
  return {
    code: 'ar',
    direction: 'rtl',
    page: pageWords,
    words: wordRules,
    names: nameLexicon(lists),
    speech: speechLexicon,
    matching: nameMatching(lists),
  };
}
