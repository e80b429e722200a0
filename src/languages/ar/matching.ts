import type { KnownEntity, NameWord } from '../../model/name-lexicon.ts';
import type { NameMatching } from '../../model/name-matching.ts';
import type { Span } from '../../model/span.ts';
import { type KnownLookup, knownLookup } from './known-names.ts';
import { latinName, latinWords } from './latin.ts';
import { letterRuns, nameForm, roleForm } from './name-form.ts';
import { ALIAS_WORDS, FAMILY_WORDS, GENDER_WORDS, LAM_WORDS } from './name-parts.ts';
import { withoutArticle } from './nation-index.ts';
import { arabicSkeleton, latinSkeletons } from './skeleton.ts';
import { spellingDistance } from './spelling-costs.ts';
import { wordRules } from './word-rules.ts';

interface MatchingLists {
  readonly knownEntities: readonly KnownEntity[];
  readonly nameWords: readonly NameWord[];
}

/** Two words that so many persons bear are two names, whatever little parts them: سمير, سامر. */
const ATTESTED = 8;
/** The article as Latin spellings have it: al-Sisi and السيسي share the key of the article. */
const LATIN_ARTICLES: ReadonlySet<string> = new Set(['al', 'el']);
const LETTER = /[\p{L}\p{M}]/u;
const UNSEEN = /[\u0640\u064B-\u065F\u0670\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** Names as the Arabic press prints them. What is made of the lists is made when first asked for: extraction never asks. */
export function nameMatching({ knownEntities, nameWords }: MatchingLists): NameMatching {
  const lookup = once(() => knownLookup(knownEntities));
  const latin = once(() => latinWords(nameWords));
  const bearersOf = once(() => countBearers(nameWords));
  const known: KnownLookup = (form, name) => lookup()(form, name);
  const bearers = (word: string): number => bearersOf().get(word) ?? 0;
  const attested = (word: string): boolean => bearers(word) >= ATTESTED;
  return {
    printed,
    form: nameForm,
    wordDistance: (a, b) => wordDistance(a, b, attested),
    bearers,
    known,
    role: roleForm,
    genderBeside,
    isAliasLink,
    familyName,
    latin: (type, name) => latinName(type, name, known, latin()),
    nameKeys,
    searchKeys: nameKeys,
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

/** As spelling has it, or two spellings of a family name with and without article (الطالباني, طالباني). */
function wordDistance(a: string, b: string, attested: (word: string) => boolean): number {
  if (a === b) return 0;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long === `ال${short}` && short.length >= 5 && !attested(short)) return 0.3;
  return spellingDistance(a, b, attested);
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

/** Folded words, the skeletons of each, and of each two together: what one script splits the other may not (Jinping). */
function nameKeys(name: string): readonly string[] {
  const keys = new Set<string>();
  let before = '';
  for (const run of letterRuns(name).slice(0, 12)) {
    // The article tells nothing: every second name has it.
    if (LATIN_ARTICLES.has(run)) continue;
    keys.add(`=${run}`);
    const bare = withoutArticle(run);
    keys.add(`=${bare}`);
    const skeletons = /\p{Script=Arabic}/u.test(run) ? [arabicSkeleton(bare)] : latinSkeletons(run);
    for (const skeleton of skeletons) keys.add(`~${skeleton}`);
    const [likeliest = ''] = skeletons;
    if (before !== '' && likeliest !== '') keys.add(`~${before}${likeliest}`);
    before = likeliest;
  }
  // عبد الله is two words as printed and one in Abdullah.
  for (const skeleton of nameForm('person', name).skeletons.slice(0, 12)) keys.add(`~${skeleton}`);
  // One consonant sounds like anything: Joe, جو and qqqqqq are all ~ك.
  return [...keys].filter((key) => !key.startsWith('~') || key.length > 2);
}
