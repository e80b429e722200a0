/** Read off in this order, with what must be left: وبالحوار, للحوار, الحوار. */
const ARTICLES = ['وبال', 'فبال', 'ولل', 'فلل', 'وال', 'فال', 'بال', 'كال', 'لل', 'ال'];
/** Pronouns, plurals, duals and adverb endings, longest first. */
const SUFFIXES = [
  ...['تهما', 'تيهما', 'هما', 'تها', 'تهم', 'تنا', 'تكم', 'وها', 'وهم', 'يهما', 'يهم', 'يها'],
  ...['ها', 'هم', 'هن', 'كم', 'نا', 'وا', 'ات', 'ون', 'ين', 'ان', 'يه', 'يا', 'ته', 'تا', 'ه', 'ي', 'ا'],
];
/** Of these a word may carry two or three: محادثاتهما. */
const MOST_SUFFIXES = 3;
/** No ending is read off that leaves fewer letters. */
const LEAST_LETTERS = 3;
const VERB_PREFIXES = 'يتن';
const PERSONS = [...VERB_PREFIXES, 'ا'];
/** What is left of يزور and يعود without the person. */
const HOLLOW_PRESENT = /^.[وي].$/;
/** زرت, زرنا; not بيت. */
const HOLLOW_PAST = /^(.)([^اوي])(?:ت|نا)$/;
/** Words of three letters that begin like a verb and are none. */
const NO_VERBS: ReadonlySet<string> = new Set(['يوم', 'يمن', 'يسر', 'تمر', 'نفط', 'نار', 'نور', 'نهر', 'نحن', 'تحت']);
const MASDAR = /^ت..ي.$/;
/** With the hamza on the line, which is left out as often as it is written: شيء, شئ. */
const LONG_VOWELS = /[اويء]/g;

/**
 * What the forms of one word mostly share: proclitics, the person of a verb, pronouns, plural endings and long vowels are read
 * off (سنجتمع, اجتماعهما and يجتمعان give جتمع). It is no root and no word, a key alone; some words share one by chance.
 * @param form A folded word.
 * @param counts How often folded words stand in news: they decide whether a letter is a proclitic (وعد, وعقد).
 */
export function lightStem(form: string, counts: ReadonlyMap<string, number>): string {
  if (!isStemmed(form)) return form;
  return withoutVowels(bareStem(form, counts));
}

/**
 * The same with long vowels kept, by which دافع, دفاع and دفع differ; but for the alef that a verb begins with: ارتفع, يرتفع.
 * @param form A folded word.
 */
export function vowelledStem(form: string, counts: ReadonlyMap<string, number>): string {
  if (!isStemmed(form)) return form;
  const stem = bareStem(form, counts);
  return stem[0] === 'ا' && stem.length > LEAST_LETTERS ? stem.slice(1) : stem;
}

function isStemmed(form: string): boolean {
  return /^[\u0621-\u064A]+$/.test(form) && form.length >= LEAST_LETTERS;
}

function bareStem(form: string, counts: ReadonlyMap<string, number>): string {
  return withoutPerson(withoutSuffixes(withoutProclitics(form, counts), counts), counts);
}

function withoutProclitics(form: string, counts: ReadonlyMap<string, number>): string {
  for (const article of ARTICLES) {
    if (form.startsWith(article) && form.length - article.length >= LEAST_LETTERS) return form.slice(article.length);
  }
  const countOf = (word: string) => counts.get(word) ?? 0;
  let word = form;
  if (/^[وف]/.test(word) && word.length > LEAST_LETTERS) {
    const rest = word.slice(1);
    if (countOf(rest) > countOf(word) || (countOf(word) === 0 && rest.length > LEAST_LETTERS)) word = rest;
  }
  if (/^[بلك]/.test(word) && word.length > LEAST_LETTERS && countOf(word.slice(1)) > countOf(word))
    word = word.slice(1);
  return word;
}

/** سنرد, سترد, نرد, يرد → رد: who acts is no part of what is done; an indirect quote shifts it. */
function withoutPerson(form: string, counts: ReadonlyMap<string, number>): string {
  const countOf = (word: string) => counts.get(word) ?? 0;
  let word = form;
  let verb = false;
  if (/^س[يتنا]/.test(word) && word.length > LEAST_LETTERS) {
    const rest = word.slice(1);
    const mostOfOnePerson = Math.max(...PERSONS.map((person) => countOf(`${person}${rest.slice(1)}`)));
    // ستفتح beside تفتح; a word of four letters is too short to tell.
    const hasPresent = rest.length > LEAST_LETTERS && mostOfOnePerson > 0;
    if (hasPresent || countOf(word) < countOf(`ي${rest.slice(1)}`) || countOf(word) === 0) {
      word = rest;
      verb = true;
    }
  }
  if (!(VERB_PREFIXES.includes(word[0]!) || (verb && word[0] === 'ا')) || word.length < LEAST_LETTERS) return word;
  const rest = word.slice(1);
  const isVerb =
    verb ||
    word[0] === 'ي' ||
    countOf(word) === 0 ||
    4 * countOf(`ي${rest}`) > countOf(word) ||
    countOf(`س${word}`) > 0;
  if (!isVerb || (NO_VERBS.has(word) && !verb)) return word;
  // يزور is of زار.
  const past = `${rest[0]}ا${rest[2]}`;
  if (HOLLOW_PRESENT.test(rest) && countOf(past) > 0) return past;
  return rest.length >= LEAST_LETTERS || verb ? rest : word;
}

function withoutSuffixes(form: string, counts: ReadonlyMap<string, number>): string {
  const hollow = HOLLOW_PAST.exec(form);
  const long = hollow && `${hollow[1]}ا${hollow[2]}`;
  if (long && (counts.get(long) ?? 0) > (counts.get(form) ?? 0)) return long;
  let word = form;
  for (let i = 0; i < MOST_SUFFIXES; i++) {
    const ending = SUFFIXES.find((each) => word.endsWith(each) && word.length - each.length >= LEAST_LETTERS);
    if (ending === undefined) break;
    // بيوتهم is of بيوت, زيارتهم of زيارة.
    const rest = word.slice(0, -ending.length);
    const ownsT =
      ending.length > 1 && ending[0] === 'ت' && (counts.get(`${rest}ت`) ?? 0) > (counts.get(`${rest}ه`) ?? 0);
    word = ownsT ? `${rest}ت` : rest;
  }
  // أعلنت, but not بيروت.
  const past = word.slice(0, -1);
  // تركيز is of ركز.
  if (MASDAR.test(word)) return word.slice(1);
  const isPast = word.endsWith('ت') && past.length >= LEAST_LETTERS;
  return isPast && 8 * (counts.get(past) ?? 0) > (counts.get(word) ?? 0) ? past : word;
}

/** اجتماع → جتمع, أعمال → عمل, تحضير → تحضر; روسيا and رئيس would be left with two letters and keep theirs. */
function withoutVowels(word: string): string {
  const rest = word.slice(1).replace(LONG_VOWELS, '');
  if (word[0] === 'ا' && rest.length >= LEAST_LETTERS) return rest;
  return rest.length + 1 >= LEAST_LETTERS ? word[0] + rest : word;
}
