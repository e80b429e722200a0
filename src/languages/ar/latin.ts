import type { EntityType } from '../../model/mention.ts';
import type { NameWord } from '../../model/name-lexicon.ts';
import type { LatinName } from '../../model/name-matching.ts';
import { INSTITUTIONS, PORTFOLIOS } from './institution-words.ts';
import type { KnownLookup } from './known-names.ts';
import { nameForm } from './name-form.ts';
import { HEADS_IN_ENGLISH } from './name-parts.ts';
import { nationByCode } from './nation-index.ts';
import { capitalise, romaniseWord } from './romanise.ts';
import { wordRules } from './word-rules.ts';

/** A bare alef before two consonants is an i in Arabic words (الاتحاد), but anything in foreign names. */
const VERBAL_NOUN = /^(?:(ال)ا|ا(?!ل))(?=[^اوي]{2})/;
const TAKES_ARTICLE = /^(United|Netherlands|Philippines|Maldives|Czech|DR )/;

/** Latin forms of folded name words: the commonest of each, of spellings that fold alike that of most persons. */
export function latinWords(words: readonly NameWord[]): ReadonlyMap<string, string> {
  const best = new Map<string, NameWord>();
  for (const word of words) {
    const form = wordRules.fold(word.word);
    const other = best.get(form);
    if (!other || word.count > other.count) best.set(form, word);
  }
  return new Map(
    [...best].map(([form, word]) => [form, capitalise(word.latin.normalize('NFD').replace(/\p{M}/gu, ''))]),
  );
}

/** A name in Latin letters: as listed, as printed, put together from known words, else by our own romanisation. */
export function latinName(
  type: EntityType,
  name: string,
  known: KnownLookup,
  words: ReadonlyMap<string, string>,
): LatinName {
  const form = nameForm(type, name);
  const listed = known(form, name);
  if (listed) return { text: listed.en, from: 'known' };
  if (!/\p{Script=Arabic}/u.test(name)) return { text: name, from: 'printed' };
  if (type === 'organization') {
    const institution = institutionName(form.head, form.words, form.nations);
    if (institution) return { text: institution, from: 'words' };
  }
  return wordByWord(type, name, words);
}

/** وزارة الخارجية الروسية → Ministry of Foreign Affairs of Russia; null where the name is of no such make. */
function institutionName(head: string | null, words: readonly string[], nations: readonly string[]): string | null {
  if (nations.length > 1) return null;
  const what = words.join(' ');
  const portfolio = PORTFOLIOS[what];
  const name =
    portfolio && (head === 'ministry' || (head === null && nations.length === 1))
      ? `Ministry of ${portfolio}`
      : head === null || head === 'service'
        ? INSTITUTIONS[what]
        : head === 'bank' && what === 'مركزي'
          ? 'Central Bank'
          : undefined;
  if (!name) return null;
  const nation = nations[0] && nationByCode(nations[0]);
  return nation ? `${name} of ${TAKES_ARTICLE.test(nation.english) ? 'the ' : ''}${nation.english}` : name;
}

function wordByWord(type: EntityType, name: string, words: ReadonlyMap<string, string>): LatinName {
  const printed = name.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const head = printed.length > 1 ? HEADS_IN_ENGLISH[type][wordRules.fold(printed[0]!)] : undefined;
  if (head !== undefined) {
    const { text, from } = wordByWord(type, printed.slice(1).join(' '), words);
    return { text: `${text} ${head}`.trim(), from };
  }
  const out: string[] = [];
  let attested = type === 'person';
  for (let i = 0; i < printed.length; i++) {
    const word = printed[i]!;
    const form = wordRules.fold(word);
    const next = printed[i + 1];
    const opened = next === undefined ? null : compound(form, wordRules.fold(next), word, out.length > 0, words);
    if (opened) {
      out.push(opened.text);
      attested &&= opened.attested;
      i++;
    } else if (form === 'بن' || form === 'ابن') out.push(out.length > 0 ? 'bin' : 'Bin');
    else if (form === 'بنت') out.push('bint');
    else {
      const latin = latinWord(type, form, word, words);
      out.push(latin.text);
      attested &&= latin.attested;
    }
  }
  return { text: out.join(' '), from: attested ? 'words' : 'romanised' };
}

interface LatinWord {
  readonly text: string;
  readonly attested: boolean;
}

/** عبد الله → Abdullah, عبد الفتاح → Abdulfattah, أبو فاعور → Abu …, آل خليفة → Al …, صلاح الدين → … al-Din. */
function compound(
  form: string,
  next: string,
  printed: string,
  inside: boolean,
  words: ReadonlyMap<string, string>,
): LatinWord | null {
  if (form === 'عبد' && next.startsWith('ال')) {
    const whole = words.get(`عبد${next}`) ?? words.get(`عبد${next}`.replace(/ /g, ''));
    return whole
      ? { text: whole, attested: true }
      : { text: `Abdul${stem(next, words).toLowerCase()}`, attested: true };
  }
  if (form === 'ابو' || form === 'ابا' || form === 'ابي')
    return { text: `Abu ${stem(next, words)}`, attested: words.has(next) };
  if (printed === 'آل' || (form === 'ال' && inside))
    return { text: `Al ${stem(next, words)}`, attested: words.has(next) };
  return null;
}

function stem(form: string, words: ReadonlyMap<string, string>): string {
  const bare = form.startsWith('ال') ? form.slice(2) : form;
  return words.get(bare) ?? romaniseWord(bare);
}

function latinWord(type: EntityType, form: string, printed: string, words: ReadonlyMap<string, string>): LatinWord {
  if (!/\p{Script=Arabic}/u.test(printed)) return { text: printed, attested: true };
  if (type !== 'person')
    return {
      text: romaniseWord(printed.replace(VERBAL_NOUN, (_, article: string | undefined) => `${article ?? ''}إ`)),
      attested: false,
    };
  const whole = words.get(form);
  // Lists often leave the article out of the Latin form; where that begins with a vowel there was none (إلهام, Ilham).
  if (whole) return { text: form.startsWith('ال') && /^[^aeiou]/i.test(whole) ? `Al-${whole}` : whole, attested: true };
  // عبدالمحسن, where the list has only المحسن, and الشامي where it has only شامي.
  if (form.startsWith('عبدال') && form.length > 6)
    return { text: `Abdul${stem(form.slice(5), words).toLowerCase()}`, attested: true };
  const bare = form.length > 4 && form.startsWith('ال') ? words.get(form.slice(2)) : undefined;
  return bare ? { text: `Al-${bare}`, attested: true } : { text: romaniseWord(printed), attested: false };
}
