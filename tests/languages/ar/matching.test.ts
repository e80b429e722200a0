import { describe, expect, it } from 'vitest';
import { nameMatching } from '../../../src/languages/ar/matching.ts';
import { NATIONS } from '../../../src/languages/ar/nations.ts';
import { romaniseWord } from '../../../src/languages/ar/romanise.ts';

const matching = nameMatching({ knownEntities: [], nameWords: [], spellingEdits: [] });

/** Whether a query finds a name: each of its words that has keys, which an article has not, shares one with it. */
function finds(query: string, name: string): boolean {
  const words = keysOfWords(name);
  const keys = new Set(words.flat().filter((key) => !key.startsWith('+')));
  // What two words, one after the other, add to a longer one.
  for (const [at, first] of words.slice(0, -1).entries())
    for (const start of added(first)) for (const end of added(words[at + 1]!)) keys.add(`~${start}${end}`);
  const asked = keysOfWords(query);
  // One consonant is in anything.
  return asked.length > 0 && asked.every((some) => some.some((key) => key.length > 2 && keys.has(key)));
}

function keysOfWords(text: string): readonly (readonly string[])[] {
  const words = text.split(/[\s-]+/).map((word) => matching.wordKeys(word));
  return words.filter((keys) => keys.length > 0);
}

function added(keys: readonly string[]): readonly string[] {
  return keys.filter((key) => key.startsWith('+')).map((key) => key.slice(1));
}

describe('search keys', () => {
  it.each([
    ['Putin', 'فلاديمير بوتين'],
    ['Poutine', 'فلاديمير بوتين'],
    ['Wladimir Putin', 'فلاديمير بوتين'],
    ['putin', 'بوتن'],
    ['Peskov', 'دميتري بيسكوف'],
    ['Peskow', 'دميتري بيسكوف'],
    ['Dmitri Peskov', 'ديمتري بيسكوف'],
    ['Naryshkin', 'سيرغي ناريشكين'],
    ['Narychkine', 'سيرجي ناريشكين'],
    ['Sergei', 'سيرغي ناريشكين'],
    ['Ushakov', 'يوري أوشاكوف'],
    ['Ouchakov', 'يوري أوشاكوف'],
    ['Trump', 'دونالد ترامب'],
    ['Trump', 'ترمب'],
    ['al-Sisi', 'عبد الفتاح السيسي'],
    ['el Sissi', 'السيسي'],
    ['Abdullah', 'عبد الله الراشد'],
    ['Mohammed', 'محمد علي'],
    ['Muhammad', 'محمد علي'],
    ['Khamenei', 'علي خامنئي'],
    ['Rouhani', 'حسن روحاني'],
    ['Macron', 'إيمانويل ماكرون'],
    ['Zelenskyy', 'فولوديمير زيلينسكي'],
    ['George', 'جورج بوش'],
    ['Jinping', 'شي جين بينغ'],
    ['Aboulgheit', 'أحمد أبو الغيط'],
    ['Abdulrahman', 'عبد الرحمن الراشد'],
    ['صلاحالدين', 'صلاح الدين'],
    ['Washington', 'واشنطن'],
    ['Reuters', 'وكالة رويترز للأنباء'],
    ['بوتن', 'بوتين'],
    ['سيسى', 'السيسي'],
    ['Erdoğan', 'رجب طيب أردوغان'],
    ['Peskov', 'Dmitry Peskov'],
    ['Peskow', 'Dmitry Peskov'],
  ])('%s finds %s', (query, name) => {
    expect(finds(query, name)).toBe(true);
  });

  it.each([
    ['Putin', 'بيسكوف'],
    ['Peskov', 'أوشاكوف'],
    ['Trump', 'ترومان'],
    ['Clinton', 'هيلاري'],
    ['موسكو', 'مسقط'],
    ['qqqqqq', 'جو بايدن'],
    ['qqqqqq', 'Joe Biden'],
  ])('%s does not find %s', (query, name) => {
    expect(finds(query, name)).toBe(false);
  });
});

describe('roles', () => {
  it.each([
    ['المتحدث باسم الكرملين', 'متحدث باسم الكرملين'],
    ['الرئيس الروسي', 'رئيس روسيا'],
    ['وزير الخارجية الأميركي', 'وزير الخارجية الأمريكى'],
    ['وزيرة الخارجية', 'وزيرة الخارجيه'],
  ])('%s = %s', (a, b) => {
    expect(matching.role(a)).toEqual(matching.role(b));
  });
});

describe('the word beside a name', () => {
  it.each([
    ['كلينتون سيحصل على', 'm'],
    ['هيلاري التي تولت', 'f'],
    ['هيلاري ستفوز', 'f'],
    ['كلينتون في واشنطن', null],
    ['كلينتون', null],
  ])('%s: %s', (text, gender) => {
    expect(matching.genderBeside(text, { start: 0, end: text.split(' ')[0]!.length })).toBe(gender);
  });
});

describe('romanisation', () => {
  it.each([
    ['العطيشان', 'Al-Atishan'],
    ['ناريشكين', 'Narishkin'],
    ['مميش', 'Mamish'],
    ['مالك', 'Malik'],
    ['يوسف', 'Yusif'],
    ['وليد', 'Walid'],
    ['CIA', 'CIA'],
  ])('%s → %s', (word, latin) => {
    expect(romaniseWord(word)).toBe(latin);
  });
});

describe('nations', () => {
  it('have each a code, and no name or adjective of another', () => {
    expect(new Set(NATIONS.map(([code]) => code)).size).toBe(NATIONS.length);
    const names = NATIONS.flatMap(([, , ar]) => ar.split('|'));
    expect(new Set(names).size).toBe(names.length);
    const adjectives = NATIONS.flatMap(([, , , ar]) => ar.split('|'));
    expect(new Set(adjectives).size).toBe(adjectives.length);
  });
});
