import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/2-text/tokenize.ts';
import { wordRules } from '../../src/languages/ar/word-rules.ts';
import { anyText } from './any-text.ts';

const tokensOf = (text: string) => tokenize(text, { start: 0, end: text.length }, wordRules);
const cutOf = (text: string) => tokensOf(text).map((token) => text.slice(token.start, token.end));

describe('where words, numbers and marks are cut', () => {
  it.each([
    ['قالت الوزيرة إن المدارس تفتح غدا.', 'قالت | الوزيرة | إن | المدارس | تفتح | غدا | .'],
    ['', ''],
    [' \n\t ', ''],
    // Numbers keep the mark between their digits.
    ['بلغت 67.5 في المئة', 'بلغت | 67.5 | في | المئة'],
    ['1,000 طالب و٢٬٥٠٠ طالبة', '1,000 | طالب | و | ٢٬٥٠٠ | طالبة'],
    ['عام 2016.', 'عام | 2016 | .'],
    ['10% من 3-4', '10 | % | من | 3 | - | 4'],
    ['في 5..6', 'في | 5 | .. | 6'],
    // Abbreviations of single letters are one word.
    ['ذكرت أ.ف.ب أن', 'ذكرت | أ.ف.ب | أن'],
    ['ذكرت (أ.ف.ب.) أن', 'ذكرت | ( | أ.ف.ب | . | ) | أن'],
    ['د. سامر', 'د | . | سامر'],
    ['انتهى.بدأ', 'انتهى | . | بدأ'],
    ['www.madina.com', 'www | . | madina | . | com'],
    // Marks that stand for one although they are typed as two.
    ["<<نعم>> و''لا''", "<< | نعم | >> | و | '' | لا | ''"],
    ['‘‘نعم’’', '‘‘ | نعم | ’’'],
    [',,نعم“', ',, | نعم | “'],
    ['ثم... سكت', 'ثم | ... | سكت'],
    ['لماذا؟!', 'لماذا | ؟ | !'],
    // What no reader sees belongs to the word that it stands in, and to no word at its end.
    ['مـــدرســـة', 'مـــدرســـة'],
    ['وَقالَ', 'وَقالَ'],
    ['المدر\u200Bسة اليوم', 'المدر\u200Bسة | اليوم'],
    ['\u200Fالمدرسة\u200F.', 'المدرسة | .'],
    ['\uFEFFالمدرسة', 'المدرسة'],
    ['المدرسة\u00A0اليوم', 'المدرسة | اليوم'],
    // A proclitic before marks is a word of its own.
    ['بـ«الحل»', 'بـ | « | الحل | »'],
    ['لـ"الحي"', 'لـ | " | الحي | "'],
    ['قال:"نعم"،', 'قال | : | " | نعم | " | ،'],
    ['الوفد/المدينة', 'الوفد | / | المدينة'],
    ['😀 نعم', '😀 | نعم'],
    // Character references that were never decoded
    ['قال: &quot;نعم&quot;.', 'قال | : | &quot; | نعم | &quot; | .'],
    ['&amp;laquo;نعم&#187;', '&amp;laquo; | نعم | &#187;'],
    ['&quotنعم&#x22', '&quot | نعم | &#x22'],
    ['سامر&nbsp;الحلبي &#160; هنا', 'سامر | الحلبي | هنا'],
    ['المدرسة&rlm;، غدا', 'المدرسة | ، | غدا'],
    // … and what merely looks like one
    ['بحث & تطوير', 'بحث | & | تطوير'],
    ['R&D', 'R | & | D'],
    ['?a=1&section=2', '? | a | = | 1 | & | section | = | 2'],
    ['&#1575;', '& | # | 1575 | ;'],
    ['&', '&'],
  ])('%s', (text, cut) => {
    expect(cutOf(text).join(' | ')).toBe(cut);
  });
});

describe('what a token is looked up by', () => {
  it.each([
    ['وَقَالَ', 'وقال'],
    ['المدرســـة', 'المدرسه'],
    ['مسئولى', 'مسيولي'],
    ['المدر\u200Bسة', 'المدرسه'],
    ['٦٧٫٥', '67٫5'],
    ['١٬٠٠٠', '1٬000'],
    ['<<', '«'],
    ['>>', '»'],
    ["''", '"'],
    ['‘‘', '“'],
    ['’’', '”'],
    [',,', '„'],
    ['...', '…'],
    ['..', '…'],
    ['.', '.'],
    ['&quot;', '"'],
    ['&amp;quot;', '"'],
    ['&#8220', '“'],
    ['&#xAB;', '«'],
    ['&hellip;', '…'],
    ['&amp;', '&'],
  ])('%s', (text, form) => {
    expect(tokensOf(text).map((token) => token.form)).toEqual([form]);
  });

  it.each([
    ['قال', 'word'],
    ['أ.ف.ب', 'word'],
    ['٢٠١٦', 'number'],
    ['67.5', 'number'],
    ['؟', 'mark'],
    ['%', 'mark'],
  ])('%s is a %s', (text, kind) => {
    expect(tokensOf(text).map((token) => token.kind)).toEqual([kind]);
  });
});

describe('readings say where the rest of the word begins in the text', () => {
  it.each([
    ['قال', ['قال@0']],
    ['وقال', ['وقال@0', 'قال@1']],
    ['وَقال', ['وقال@0', 'قال@2']],
    ['فقالت', ['فقالت@0', 'قالت@1']],
    ['بباريس', ['بباريس@0', 'باريس@1']],
    ['وبباريس', ['وبباريس@0', 'بباريس@1', 'باريس@2']],
    // ل + الأمم loses its alef: the rest of the word begins after the first ل.
    ['للأمم', ['للامم@0', 'الامم@1']],
    ['وللأمم', ['وللامم@0', 'للامم@1', 'الامم@2']],
    ['وـقال', ['وقال@0', 'قال@2']],
    ['و\u200Bقال', ['وقال@0', 'قال@2']],
    // Nothing is cut that would leave a single letter.
    ['له', ['له@0']],
    ['67.5', []],
    ['؟', []],
  ])('%s', (text, readings) => {
    const [token] = tokensOf(text);
    expect(token!.readings.map((reading) => `${reading.form}@${reading.start}`)).toEqual(readings);
  });
});

const NOTHING = /^(?:[\s\p{Cc}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|&nbsp;|&#x200[b-f];?)*$/u;

describe('laws, for any text', () => {
  it('tokens stand in order, never overlap, and leave out only what is white or invisible', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const token of tokensOf(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(end, token.start)).toMatch(NOTHING);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(end)).toMatch(NOTHING);
      }),
    );
  });

  it('a token keeps to its span', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        for (const token of tokenize(text, { start, end }, wordRules)) {
          expect(token.start).toBeGreaterThanOrEqual(start);
          expect(token.end).toBeLessThanOrEqual(end);
        }
      }),
    );
  });

  it('every reading begins inside its word, each after the one before', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const token of tokensOf(text)) {
          expect(token.readings.length > 0).toBe(token.kind === 'word');
          token.readings.forEach((reading, index) => {
            expect(reading.start).toBeGreaterThanOrEqual(
              index === 0 ? token.start : token.readings[index - 1]!.start + 1,
            );
            expect(reading.start).toBeLessThanOrEqual(token.end);
          });
        }
      }),
    );
  });
});
