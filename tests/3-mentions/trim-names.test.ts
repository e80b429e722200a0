import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/2-text/tokenize.ts';
import { findEvidence } from '../../src/3-mentions/find-evidence.ts';
import { trimNames } from '../../src/3-mentions/trim-names.ts';
import { listedWords, weighedWords, weighWord } from '../../src/3-mentions/weigh-words.ts';
import { loadLanguage } from '../../src/store/load-lists.ts';

const language = loadLanguage();
const TYPES = ['P', 'L', 'O'];

/** What is left of a whole text that the tagger marked as one name. */
function trimmed(letter: string, text: string): string[] {
  const tokens = tokenize(text, { start: 0, end: text.length }, language.words);
  const span = { type: TYPES.indexOf(letter), first: 0, last: tokens.length - 1 };
  const known = weighedWords(language.tagger, language.names);
  const words = tokens.map((token) => weighWord(token, known));
  const startsBehind = (index: number) => tokens[index]!.readings[words[index]!.reading]!.start;
  const evidence = findEvidence(tokens, listedWords(words), language.names);
  return trimNames([span], tokens, evidence, language.names, startsBehind).map(({ first, last }) =>
    text.slice(tokens[first]!.start, tokens[last]!.end),
  );
}

describe('trimNames', () => {
  it.each([
    ['a title stays outside', 'P', 'الملا منصور', ['منصور']],
    ['a title alone is no name', 'P', 'الجنرال', []],
    ['a nationality alone is no name', 'P', 'أوكراني', []],
    ['what the lists have as something else is no person', 'P', 'الكرملين', []],
    ['a verb that reports stays outside', 'P', 'نوه الحربي', ['الحربي']],
    ['no conjunction belongs to a name', 'P', 'نعمت زاده بينما', ['نعمت زاده']],
    ['no conjunction is a name', 'P', 'بينما', []],
    ['و joins two persons', 'P', 'كارتر وديمبسي', ['كارتر', 'وديمبسي']],
    ['و joins fields of one ministry', 'O', 'وزارة التربية والتعليم', ['وزارة التربية والتعليم']],
    ['a list has it as one', 'L', 'البوسنة والهرسك', ['البوسنة والهرسك']],
    ['marks stay outside', 'O', '«فورين بوليسي»', ['فورين بوليسي']],
    ['marks inside stay', 'L', 'ملعب "سان سيرو"', ['ملعب "سان سيرو"']],
    ['a club has no nationality', 'O', 'بنفيكا البرتغالي', ['بنفيكا']],
    ['an institution has one', 'O', 'الجيش العراقي', ['الجيش العراقي']],
    ['a town has none', 'L', 'ميلانو الإيطالية', ['ميلانو']],
    ['a region is another place', 'L', 'أوروبا الشرقية', ['أوروبا الشرقية']],
    ['an address belongs to the person behind it', 'O', 'المجلس البلدي المهندس', ['المجلس البلدي']],
    ['a bare head is no name', 'O', 'بنك', []],
    ['a word behind a listed name', 'P', 'بوتين ضيوفه', ['بوتين']],
    ['nothing but a mark', 'O', '«', []],
  ])('%s: %s %s', (_, letter, text, expected) => expect(trimmed(letter, text)).toEqual(expected));
});
