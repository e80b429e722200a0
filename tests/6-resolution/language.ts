import { nameMatching } from '../../src/languages/ar/matching.ts';
import { wordRules } from '../../src/languages/ar/word-rules.ts';
import type { Language } from '../../src/model/language.ts';
import type { KnownEntity, NameWord } from '../../src/model/name-lexicon.ts';
import { readLists } from '../../src/store/load-lists.ts';

const rows: readonly Omit<KnownEntity, 'everyday'>[] = [
  { type: 'person', en: 'Dmitry Peskov', ar: ['دميتري بيسكوف', 'بيسكوف'] },
  { type: 'place', en: 'United States', ar: ['الولايات المتحدة', 'أمريكا'] },
  { type: 'place', en: 'Lebanon', ar: ['لبنان'] },
  { type: 'organization', en: 'United Nations', ar: ['الأمم المتحدة', 'منظمة الأمم المتحدة'] },
  { type: 'organization', en: 'The Pentagon', ar: ['البنتاغون', 'وزارة الدفاع الأميركية'] },
  { type: 'organization', en: 'RIA Novosti', ar: ['ريا نوفوستي'] },
];
const known = rows.map((row): KnownEntity => ({ ...row, everyday: [] }));

const words: readonly (readonly [word: string, latin: string, count: number])[] = [
  ['محمد', 'mohamed', 1300],
  ['علي', 'ali', 600],
  ['حسن', 'hassan', 268],
  ['حسين', 'hussein', 217],
  ['سالم', 'salem', 79],
  ['سليم', 'selim', 89],
  ['أحمد', 'ahmed', 400],
  ['حامد', 'hamed', 60],
  ['سمير', 'samir', 76],
  ['سامر', 'samer', 8],
  ['خالد', 'khaled', 300],
  ['عمر', 'omar', 227],
  ['صالح', 'saleh', 120],
  ['سعد', 'saad', 70],
  ['سعيد', 'said', 150],
  ['يوري', 'yuri', 43],
  ['ديمتري', 'dmitri', 26],
  ['دميتري', 'dmitry', 20],
  ['فلاديمير', 'vladimir', 60],
  ['سيرغي', 'sergey', 30],
  ['كلينتون', 'clinton', 33],
];

const nameWords: readonly NameWord[] = words.map(([word, latin, count]) => ({
  word,
  latin,
  count,
  ordinary: 0,
  gender: null,
}));

/** What stage 6 asks of a language, with lists of a few rows. */
export const language = {
  code: 'ar',
  words: wordRules,
  matching: nameMatching({ knownEntities: known, nameWords, spellingEdits: readLists().spellingEdits }),
} as unknown as Language;
