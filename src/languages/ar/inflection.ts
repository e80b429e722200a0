/** Proclitics and prefixes of verbs, longest first. */
const PREFIXES = [
  'وسي',
  'وست',
  'فسي',
  'سي',
  'ست',
  'سن',
  'وال',
  'بال',
  'فال',
  'كال',
  'لل',
  'وي',
  'وت',
  'ال',
  'و',
  'ف',
  'ب',
  'ل',
  'ك',
  'س',
  '',
];
/** Pronouns, plurals, duals and the adverb's ending: تعهداتها, هاتفيا. */
const SUFFIXES = [
  'هما',
  'تها',
  'تهم',
  'وها',
  'ها',
  'هم',
  'هن',
  'كم',
  'نا',
  'وا',
  'ات',
  'ون',
  'ين',
  'ان',
  'يه',
  'ته',
  'تا',
  'ك',
  'ه',
  'ا',
  'ت',
  '',
];
/** Endings that foreign names hardly ever have. */
const PLAIN_ENDINGS = ['هما', 'هم', 'وا', 'تين', 'تان', 'يين', 'تها'];
/** Beginnings of derived verbs and their nouns: استهداف, يستعيد. */
const PLAIN_BEGINNINGS = [
  'است',
  'يست',
  'تست',
  'مست',
  'سيت',
  'ستت',
  'يت',
  'تت',
  'نت',
  'انت',
  'احت',
  'افت',
  'اعت',
  'ارت',
  'لل',
  'بال',
  'وال',
  'فال',
  'كال',
];
/** نعطي where the list has يعطي. */
const VERB_LETTERS = 'يتنا';

/** غائب, عازلة, مفخخة: participles. */
const ADJECTIVE = /^(.ا..ه?|م....?ه)$/;

/** Whether a folded word is a form of one of the everyday words, or has the shape of an inflected Arabic word. */
export function isInflected(form: string, commonWords: ReadonlyMap<string, number>): boolean {
  if (form.length < 4) return false;
  for (const ending of PLAIN_ENDINGS) if (form.endsWith(ending)) return true;
  if (form.length > 6 && form.endsWith('ات')) return true;
  if (form.length > 4) for (const beginning of PLAIN_BEGINNINGS) if (form.startsWith(beginning)) return true;
  for (const prefix of PREFIXES) {
    if (!form.startsWith(prefix)) continue;
    const rest = form.slice(prefix.length);
    for (const suffix of SUFFIXES) {
      if (!rest.endsWith(suffix) || rest.length - suffix.length < 3 || prefix.length + suffix.length === 0) continue;
      if ((commonWords.get(rest.slice(0, rest.length - suffix.length)) ?? 0) >= 4) return true;
    }
  }
  if (ADJECTIVE.test(form)) return true;
  if (!VERB_LETTERS.includes(form[0]!)) return false;
  return [...VERB_LETTERS].some((letter) => (commonWords.get(letter + form.slice(1)) ?? 0) >= 4);
}

/** الخارجية, البلدي: the article and the ending of relation. */
export function isRelational(form: string): boolean {
  return form.length > 5 && form.startsWith('ال') && (form.endsWith('يه') || form.endsWith('ي'));
}

/** الداعمين, المشروعات: a definite plural, no surname. */
export function isPlural(form: string): boolean {
  return (
    form.length > 6 && form.startsWith('ال') && (form.endsWith('ين') || form.endsWith('ون') || form.endsWith('ات'))
  );
}

/** تنظيم and تنمية are nouns, تقوده and تضم verbs; قضائية is an adjective. */
export function isConstruct(form: string): boolean {
  if (form.endsWith('يه') || form.endsWith('ها') || form.endsWith('هم')) return false;
  return !/^[يت]/.test(form) || /^ت..ي.ه?$/.test(form);
}
