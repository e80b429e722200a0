import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/2-text/tokenize.ts';
import { chooseReading } from '../../src/3-mentions/cut-proclitics.ts';
import { loadLanguage } from '../../src/store/load-lists.ts';

const { tagger, names, words } = loadLanguage();

describe('how much of a word is proclitic', () => {
  it.each([
    ['وبوتين', 'بوتين'],
    ['وليد', 'وليد'],
    ['والسلطات', 'السلطات'],
    ['وزير', 'وزير'],
    ['لموسكو', 'موسكو'],
    ['بيسكوف', 'بيسكوف'],
    ['وديمبسي', 'ديمبسي'],
    ['فلسطين', 'فلسطين'],
    ['وليامسون', 'وليامسون'],
  ])('%s is read as %s', (word, expected) => {
    const [token] = tokenize(word, { start: 0, end: word.length }, words);
    const reading = token!.readings[chooseReading(token!, tagger.cuts, tagger.words, names)]!;
    expect(word.slice(reading.start)).toBe(expected);
  });
});
