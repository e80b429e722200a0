import type { EntityType } from '../../model/mention.ts';
import type { NameForm, RoleForm } from '../../model/name-matching.ts';
import { isArabGivenName, isFathersName } from './arab-given-names.ts';
import { isInstitution } from './institution-words.ts';
import {
  COMPOUND_CLOSERS,
  COMPOUND_OPENERS,
  CONNECTORS,
  FAMILY_WORDS,
  GENERATIONS,
  HALF_OF_NAMES,
  INNER_TITLES,
  INSIDE_INSTITUTIONS,
  ORGANIZATION_FILLERS,
  ORGANIZATION_HEADS,
  ORGANIZATION_SYNONYMS,
  PLACE_HEADS,
  PROPER_KINDS,
  STATE_HEADS,
  STATE_WORDS,
} from './name-parts.ts';
import { type Nation, nationByAdjective, nationByName, nationOf, withoutArticle } from './nation-index.ts';
import { arabicSkeleton, coarseSkeleton, latinSkeletons } from './skeleton.ts';
import { wordRules } from './word-rules.ts';

/** What identifies a name: its words, what kind of thing it says it is, and of which nation. */
interface Parts {
  readonly words: readonly string[];
  readonly filial?: readonly boolean[];
  readonly head: string | null;
  readonly nations: readonly string[];
  readonly distinctive: boolean;
}

/** Makes a printed name comparable. Linear in its length. */
export function nameForm(type: EntityType, name: string): NameForm {
  const words = letterRuns(name);
  const parts =
    type === 'person' ? personParts(words) : type === 'place' ? placeParts(words) : organizationParts(words);
  // إسلام آباد and إسلامآباد are one place; of persons and organisations the word boundaries tell.
  const joined = parts.words.join(type === 'place' ? '' : ' ');
  return {
    type,
    ...parts,
    filial: parts.filial ?? parts.words.map(() => false),
    key: [joined, parts.head ?? '', parts.nations.join('+')].join('|'),
    skeletons: parts.words.map(skeleton),
  };
}

export function letterRuns(text: string): readonly string[] {
  return wordRules.fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

export function skeleton(word: string): string {
  const latin = /^[a-z]/.test(word.normalize('NFD'));
  return coarseSkeleton(latin ? (latinSkeletons(word)[0] ?? word) : arabicSkeleton(withoutArticle(word)));
}

function personParts(runs: readonly string[]): Parts {
  // عائلة بونغو is one bearer of its own, and no person with the family name بونغو.
  if (runs.length > 1 && FAMILY_WORDS.has(runs[0]!)) {
    return { words: [`عايله${runs.slice(1).join('')}`], head: null, nations: [], distinctive: true };
  }
  const words: string[] = [];
  const filial: boolean[] = [];
  let fathered = false;
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i]!;
    const next = runs[i + 1];
    if (CONNECTORS.has(run) && next !== undefined) {
      fathered = true;
      continue;
    }
    // محمد ولد الشيخ الغزواني, حسن شيخ محمود: a title inside a name comes and goes.
    if (INNER_TITLES.has(run) && words.length > 0 && next !== undefined) continue;
    if ((COMPOUND_CLOSERS.has(run) || GENERATIONS.has(run)) && words.length > 0) words.push(words.pop()! + run);
    // آل خليفة is one family name and not الخليفة; "ال" that opens a name is the English Al.
    else if (run === 'ال' && next !== undefined && words.length > 0) words.push(`آل${runs[++i]}`);
    else if (COMPOUND_OPENERS.has(run) && run !== 'ال' && next !== undefined) {
      words.push((run === 'ابا' || run === 'ابي' ? 'ابو' : run) + runs[++i]);
    }
    // بوبكر is أبو بكر as the Maghreb says it.
    else if (run.startsWith('بو') && isArabGivenName(run.slice(2))) words.push(`ا${run}`);
    else words.push(run);
    if (filial.length < words.length) filial.push(fathered);
    fathered = false;
  }
  for (let i = 1; i < words.length - 1; i++) filial[i] ||= isFather(words[i - 1]!, words[i]!);
  return { words, filial, head: null, nations: [], distinctive: true };
}

/**
 * رفيق is the father in سعد رفيق الحريري, though no بن says so: رفيق الحريري is another. But محمد is often the first half of a
 * given name, and as often left out: محمد حسني مبارك.
 */
function isFather(before: string, word: string): boolean {
  return before !== HALF_OF_NAMES && isArabGivenName(before) && isFathersName(word);
}

function placeParts(runs: readonly string[]): Parts {
  const bare = runs.map(withoutArticle);
  const nation =
    nationByName(bare.join(' ')) ?? (bare.length === 1 ? nationByAdjective(bare[0]!) : null) ?? state(bare);
  if (nation) return { words: nation.words, head: null, nations: [], distinctive: true };
  const head = bare.length > 1 ? (PLACE_HEADS[bare[0]!] ?? null) : null;
  const words = head ? runs.slice(1) : runs;
  // The article of a first word comes and goes (البصرة, بصرة); a later one belongs to the name (حفر الباطن).
  return {
    words: words.map((word, i) => (i === 0 ? withoutArticle(word) : word)),
    head,
    nations: [],
    distinctive: true,
  };
}

/** The country of a formal state name: مملكة البحرين, الجمهورية الإسلامية الإيرانية. */
function state(bare: readonly string[]): Nation | null {
  if (!bare.some((word) => STATE_HEADS.has(word))) return null;
  const rest = bare.filter((word) => !STATE_HEADS.has(word) && !STATE_WORDS.has(word));
  return rest.length > 0 ? (nationByName(rest.join(' ')) ?? nationOf(rest.length === 1 ? rest[0]! : '')) : null;
}

function organizationParts(runs: readonly string[]): Parts {
  const bare = runs
    .filter((run) => !ORGANIZATION_FILLERS.has(run))
    .map((run) => ORGANIZATION_SYNONYMS[withoutArticle(run)] ?? withoutArticle(run));
  const head = bare.length > 1 ? (ORGANIZATION_HEADS[bare[0]!] ?? null) : null;
  const named = head ? bare.slice(1) : bare;
  const nations = new Set<string>();
  let words = named.filter((word) => {
    const nation = nationByAdjective(word);
    if (nation) nations.add(nation.code);
    return nation === null;
  });
  const countries = withoutCountries(words);
  // سفارة إيران is السفارة الإيرانية; but طالبان باكستان and بنك مصر have the country for a name.
  if (countries.nations.length > 0 && isInstitution(countries.words)) {
    words = countries.words;
    for (const code of countries.nations) nations.add(code);
  }
  if (words.length === 0) words = named.length > 0 ? named : bare.length > 0 ? bare : [...runs];
  const distinctive = !isInstitution(words) || (head !== null && PROPER_KINDS.has(head));
  return { words, head, nations: [...nations].sort(), distinctive };
}

function withoutCountries(words: readonly string[]): { words: string[]; nations: string[] } {
  const kept: string[] = [];
  const nations: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const two = nationByName(`${words[i]} ${words[i + 1]}`);
    const nation = two ?? nationByName(words[i]!);
    if (nation) {
      nations.push(nation.code);
      if (two) i++;
      // وزارة الدفاع في روسيا is وزارة الدفاع الروسية.
      if (INSIDE_INSTITUTIONS.has(kept.at(-1) ?? '')) kept.pop();
    } else if (!STATE_HEADS.has(words[i]!)) kept.push(words[i]!);
  }
  return { words: kept, nations };
}

/** Makes a role comparable: المتحدث باسم الكرملين; الرئيس الروسي → رييس, RU. */
export function roleForm(text: string): RoleForm {
  const words: string[] = [];
  const nations = new Set<string>();
  for (const run of letterRuns(text)) {
    const word = withoutArticle(run);
    const nation = nationOf(word);
    if (nation) nations.add(nation.code);
    else words.push(word);
  }
  return { words, nations: [...nations].sort() };
}
