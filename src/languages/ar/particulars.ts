import type { KnownEntity } from '../../model/name-lexicon.ts';
import { CAPITALS } from './capitals.ts';
import { PORTFOLIOS } from './institution-words.ts';
import { MONTHS } from './months.ts';
import { nationOf, withoutArticle } from './nation-index.ts';
import { wordRules } from './word-rules.ts';

const { fold } = wordRules;

/** What a word names, where no other word of its kind can be put for it: two nations, two weekdays. */
export interface Particular {
  readonly kind: 'nation' | 'capital' | 'place' | 'weekday' | 'month' | 'ordinal' | 'direction' | 'portfolio';
  /** Shared by the words that name the same: طهران, إيران, الإيرانية. */
  readonly key: string;
}

/** A row holds the words for one thing. */
const ROWS: Readonly<Partial<Record<Particular['kind'], readonly string[]>>> = {
  weekday: ['الأحد', 'الاثنين الإثنين', 'الثلاثاء الثلثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
  month: MONTHS.map((names) => names.filter((name) => !name.includes(' ')).join(' ')),
  ordinal: [
    ...['الأول الأولى', 'الثاني الثانية', 'الثالث الثالثة', 'الرابع الرابعة', 'الخامس الخامسة', 'السادس السادسة'],
    ...['السابع السابعة', 'الثامن الثامنة', 'التاسع التاسعة', 'العاشر العاشرة'],
  ],
  direction: [
    'شمال الشمال شمالي الشمالي الشمالية شمالا',
    'جنوب الجنوب جنوبي الجنوبي الجنوبية جنوبا',
    'شرق الشرق شرقي الشرقي الشرقية شرقا',
    'غرب الغرب غربي الغربي الغربية غربا',
  ],
};

const byWord = new Map<string, Particular>();
for (const [kind, rows] of Object.entries(ROWS) as [Particular['kind'], readonly string[]][]) {
  rows.forEach((row, index) => {
    for (const word of row.split(' ')) byWord.set(fold(word), { kind, key: `${kind}:${index + 1}` });
  });
}
for (const word of Object.keys(PORTFOLIOS)) byWord.set(`ال${word}`, { kind: 'portfolio', key: `portfolio:${word}` });
for (const row of CAPITALS) {
  const [code, name] = row.split(' ');
  byWord.set(fold(name!), { kind: 'capital', key: `nation:${code}` });
}

/** Of nationalities: السوريون, الروسيات. */
const PLURAL = /(?:ون|ين|ات|ان)$/;

/** Reads what a folded word names; null for most words. Places are the known ones of one word that are no everyday words. */
export function particularReader(known: readonly KnownEntity[]): (form: string) => Particular | null {
  const places = new Map<string, Particular>();
  for (const { type, en, ar, everyday } of known) {
    if (type !== 'place') continue;
    for (const name of ar) {
      if (!name.includes(' ') && !everyday.includes(name))
        places.set(fold(name), { kind: 'place', key: `place:${en}` });
    }
  }
  return (form) => {
    for (const { form: word } of wordRules.readings(form)) {
      const bare = withoutArticle(word);
      const nation = nationOf(bare) ?? nationOf(bare.replace(PLURAL, ''));
      if (nation) return { kind: 'nation', key: `nation:${nation.code}` };
      const other = byWord.get(word) ?? places.get(word);
      if (other) return other;
    }
    return null;
  };
}
