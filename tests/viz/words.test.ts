import { describe, expect, it } from 'vitest';
import { arabicWords } from '../../viz/words-ar.ts';
import { englishWords } from '../../viz/words-en.ts';

const LANGUAGES = [
  ['ar', arabicWords],
  ['en', englishWords],
] as const;

/** "key.key: {placeholders}" of every phrase. */
function shape(words: object, path = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) => {
    if (path === '.counts') return [`${path}.${key}`];
    if (typeof value === 'object') return shape(value, `${path}.${key}`);
    return [`${path}.${key}: ${(String(value).match(/\{\w+\}/g) ?? []).sort().join()}`];
  });
}

describe('the words', () => {
  it('fill in the same in both languages', () => expect(shape(arabicWords).sort()).toEqual(shape(englishWords).sort()));

  it.each(LANGUAGES)('count in every form that %s has', (language, words) => {
    const numbers = [...Array(120).keys()].slice(1);
    for (const forms of Object.values(words.counts)) {
      for (const n of numbers) {
        const category = new Intl.PluralRules(language).select(n);
        // Where a form is left out, the last one must fit.
        if (category !== 'zero') expect(forms, `${category} of ${forms.other}`).toHaveProperty(category);
      }
    }
  });

  it.each([
    [0, 'لا اقتباسات'],
    [1, 'اقتباس واحد'],
    [2, 'اقتباسان'],
    [7, '{n} اقتباسات'],
    [11, '{n} اقتباسًا'],
    [100, '{n} اقتباس'],
    [103, '{n} اقتباسات'],
  ])('counts %i quotes in Arabic as %s', (n, expected) => {
    const forms = arabicWords.counts.quotes;
    expect(forms[new Intl.PluralRules('ar').select(n)] ?? forms.other).toBe(expected);
  });
});
