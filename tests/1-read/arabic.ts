import { pageWords } from '../../src/languages/ar/page-words.ts';
import { wordRules } from '../../src/languages/ar/word-rules.ts';
import type { Language } from '../../src/model/language.ts';

/** As much of the Arabic pack as reading a page needs. */
export const arabic = { code: 'ar', direction: 'rtl', page: pageWords, words: wordRules } as unknown as Language;
