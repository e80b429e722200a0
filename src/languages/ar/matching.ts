import type { KnownEntity, NameWord } from '../../model/name-lexicon.ts';
import type { NameMatching } from '../../model/name-matching.ts';
import type { Span } from '../../model/span.ts';
import { type KnownLookup, knownLookup } from './known-names.ts';
import { latinName, latinWords } from './latin.ts';
import { latinSound } from './latin-sounds.ts';
import { letterRuns, nameForm, roleForm } from './name-form.ts';
import { ALIAS_WORDS, FAMILY_WORDS, GENDER_WORDS, LAM_WORDS } from './name-parts.ts';
import { withoutArticle } from './nation-index.ts';
import { arabicSkeleton, latinSkeletons } from './skeleton.ts';
import { type SpellingCosts, type SpellingEdit, spellingCosts, spellingDistance } from './spelling-costs.ts';
import { wordRules } from './word-rules.ts';

interface MatchingLists {
  readonly knownEntities: readonly KnownEntity[];
  readonly nameWords: readonly NameWord[];
  readonly spellingEdits: readonly SpellingEdit[];
}

/** So many pairs of words are remembered, and then forgotten all at once. */
const MOST_REMEMBERED = 200_000;
/** Two words that so many persons bear are two names, whatever little parts them: سمير, سامر. */
const ATTESTED = 8;
/** The article as Latin spellings have it: al-Sisi, as-Sisi and السيسي share no key of it. */
const LATIN_ARTICLES: ReadonlySet<string> = new Set(
  'al el as ash at an ar az ad ath es esh ech er ez ed en il ul'.split(' '),
);
const JOINED_ARTICLE = /^[ae]l[a-z]{4}/;
const LETTER = /[\p{L}\p{M}]/u;
const UNSEEN = /[\u0640\u064B-\u065F\u0670\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** Names as the Arabic press prints them. What is made of the lists is made when first asked for: extraction never asks. */
export function nameMatching({ knownEntities, nameWords, spellingEdits }: MatchingLists): NameMatching {
  const lookup = once(() => knownLookup(knownEntities));
  const latin = once(() => latinWords(nameWords));
  const costs = once(() => spellingCosts(spellingEdits));
  const bearersOf = once(() => countBearers(nameWords));
  const known: KnownLookup = (form, name) => lookup()(form, name);
  const bearers = (word: string): number => bearersOf().get(word) ?? 0;
  const attested = (word: string): boolean => bearers(word) >= ATTESTED;
  const sounds = (word: string): string => latin().get(word) ?? '';
  return {
    printed,
    form: nameForm,
    wordDistance: remembered((a, b) => wordDistance(a, b, attested, sounds, costs())),
    bearers,
    known,
    role: roleForm,
    genderBeside,
    isAliasLink,
    familyName,
    latin: (type, name) => latinName(type, name, known, latin()),
    wordKeys,
    sound: latinSound,
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function countBearers(words: readonly NameWord[]): ReadonlyMap<string, number> {
  const bearers = new Map<string, number>();
  for (const { word, count } of words) {
    const form = wordRules.fold(word);
    bearers.set(form, (bearers.get(form) ?? 0) + count);
  }
  return bearers;
}

/** "لأمم" of للأمم: the article lost its alef to the preposition, unless the name itself begins with ل (للبنان). */
function printed(text: string, span: Span): readonly string[] {
  const name = text.slice(span.start, span.end).replace(UNSEEN, '').normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (text[span.start] !== 'ل' || text[span.start - 1] !== 'ل' || !opensWord(text, span.start - 1)) return [name];
  const opening = wordRules.fold(name).split(' ')[0]!;
  return LAM_WORDS.has(opening) ? [name] : [`ا${name}`, name];
}

/** Whether the letter at `at` opens a word, but for a conjunction: ل of للأمم and وللأمم. */
function opensWord(text: string, at: number): boolean {
  const before = text[at - 1];
  if (before === undefined || !LETTER.test(before)) return true;
  return (before === 'و' || before === 'ف') && !LETTER.test(text[at - 2] ?? ' ');
}

/** Of two words, what was found before: the words of names come again and again. */
function remembered(distance: (a: string, b: string) => number): (a: string, b: string) => number {
  const known = new Map<string, number>();
  return (a, b) => {
    if (a === b) return 0;
    const pair = `${a} ${b}`;
    let found = known.get(pair);
    if (found === undefined) {
      found = distance(a, b);
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(pair, found);
    }
    return found;
  };
}

/** As spelling has it, or two spellings of a family name with and without article (الطالباني, طالباني). */
function wordDistance(
  a: string,
  b: string,
  attested: (word: string) => boolean,
  latin: (word: string) => string,
  costs: SpellingCosts,
): number {
  if (a === b) return 0;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long === `ال${short}` && short.length >= 5 && !attested(short)) return 0.3;
  // ألكسندر and أليكساندر are borne by many and one name all the same: both are Alexander.
  const two = attested(a) && attested(b) && plainLatin(latin(a)) !== plainLatin(latin(b));
  return spellingDistance(a, b, two, costs);
}

/** Without what Latin spellings of one name differ in: Dmitry, Dmitri; Philipp, Filip. */
function plainLatin(word: string): string {
  return word
    .toLowerCase()
    .replace(/ph/g, 'f')
    .replace(/[cq]/g, 'k')
    .replace(/y/g, 'i')
    .replace(/(.)\1+/g, '$1');
}

/** Brackets or quotation marks, with or without المعروف بـ, أو, ويعرف اختصارا بـ before them. */
function isAliasLink(between: string, after: string): boolean {
  if (between.length > 40 || !/^\s*[)»"”]/.test(after)) return false;
  const opening = /^["»”\s،,]*(?:([\p{L}\p{M}\s]{0,30}?)ـ?\s*)?[(«"“]\s*$/u.exec(between);
  if (!opening) return false;
  const words = letterRuns(opening[1] ?? '');
  return words.every((word) => ALIAS_WORDS.has(word));
}

/** Words that agree with the name before them: التي, كانت, a future verb (كلينتون سيحصل, هيلاري ستفوز). */
function genderBeside(text: string, span: Span): 'm' | 'f' | null {
  const match = /^[\s»"”)]*([\p{L}\p{M}]+)/u.exec(text.slice(span.end, span.end + 40));
  if (!match) return null;
  const word = wordRules.fold(match[1]!);
  if (word.length > 4 && word.startsWith('سي')) return 'm';
  if (word.length > 4 && word.startsWith('ست')) return 'f';
  return GENDER_WORDS[word] ?? null;
}

function familyName(text: string, span: Span): string | null {
  const before = /([\p{L}\p{M}]+)\s*$/u.exec(text.slice(Math.max(0, span.start - 24), span.start))?.[1] ?? '';
  const bare = wordRules.readings(wordRules.fold(before)).find(({ form }) => FAMILY_WORDS.has(form));
  return bare ? `${before.slice(bare.cut)} ${printed(text, span)[0]}` : null;
}

/** The folded word, its skeletons, and what it adds to a longer word: what one script splits the other may not (Jinping). */
function wordKeys(word: string): readonly string[] {
  const keys: string[] = [];
  for (const run of letterRuns(word)) {
    // The article tells nothing: every second name has it.
    if (LATIN_ARTICLES.has(run)) continue;
    const bare = withoutArticle(run);
    keys.push(`=${run}`);
    if (bare !== run) keys.push(`=${bare}`);
    const isArabic = /\p{Script=Arabic}/u.test(run);
    const skeletons = isArabic ? arabicSkeletons(run, bare) : latinSkeletons(run);
    for (const skeleton of skeletons) keys.push(`~${skeleton}`);
    // Alotaibi, Elhadidy: the article joined.
    if (JOINED_ARTICLE.test(run)) for (const skeleton of latinSkeletons(run.slice(2))) keys.push(`~${skeleton}`);
    if (skeletons.length > 0) keys.push(`+${skeletons[0]}`);
    // Aboul Gheit is أبو الغيط, Abdulrahman عبد الرحمن.
    if (bare !== run) keys.push(`+${arabicSkeleton(run)}`);
  }
  return keys;
}

/**
 * Of عبدالعزيز and عبد العزيز also what Abdul, Abd and Aziz sound like; of صلاحالدين what is spoken of it, which is not its
 * ل.
 */
function arabicSkeletons(run: string, bare: string): readonly string[] {
  const whole = arabicSkeleton(bare);
  if (run === 'عبد') return [whole, arabicSkeleton('عبدال')];
  if (bare.length > 6 && bare.endsWith('الدين')) return [whole, arabicSkeleton(`${bare.slice(0, -5)}دين`)];
  if (!run.startsWith('عبدال') || run.length < 7) return [whole];
  return [whole, arabicSkeleton('عبد'), arabicSkeleton('عبدال'), arabicSkeleton(run.slice(5))];
}
