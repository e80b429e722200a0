import type { EntityType } from '../model/mention.ts';
import type { NameLexicon, NameNode } from '../model/name-lexicon.ts';
import type { Reading, Token } from '../model/token.ts';
import { type Candidate, candidate } from './candidate.ts';
import type { ListedWord } from './look-up-word.ts';
import { standsAlone } from './stands-alone.ts';

interface Match {
  readonly last: number;
  readonly words: number;
  readonly types: readonly EntityType[];
  readonly form: string;
}

/** Finds the names of the list, the longest at each place, where the words around do not speak against them. */
export function matchKnown(tokens: readonly Token[], words: readonly ListedWord[], lexicon: NameLexicon): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const match = words[i]!.opensKnown ? longestAt(tokens, i, lexicon) : null;
    if (!match) continue;
    const { reading, last, types, form } = match;
    const type = chooseType(tokens, i, last, types, lexicon);
    if (match.words === 1 && isOrdinaryHere(tokens, i, last, reading, type, lexicon)) continue;
    if (lexicon.needContext.has(form) && !hasContext(tokens, i, last, reading, type, lexicon)) continue;
    if (type === 'organization' && !standsAlone(tokens, i, reading.form, lexicon)) continue;
    const { first, start } = withoutTitles(tokens, i, last, reading, type, lexicon);
    found.push(
      candidate(tokens, first, last, start, {
        type,
        rule: 'known name',
        weight: match.words > 1 ? 3 : 2,
        gender: type === 'person' ? genderOf(tokens[first]!, lexicon) : null,
      }),
    );
    i = last;
  }
  return found;
}

function genderOf(token: Token, lexicon: NameLexicon): 'm' | 'f' | null {
  for (const { form } of token.readings) {
    const gender = lexicon.nameWords.get(form)?.gender;
    if (gender) return gender;
  }
  return null;
}

function longestAt(tokens: readonly Token[], i: number, lexicon: NameLexicon): (Match & { reading: Reading }) | null {
  let best: (Match & { reading: Reading }) | null = null;
  for (const reading of tokens[i]!.readings) {
    const match = walk(tokens, i, reading.form, lexicon.known);
    // واشنطن is a name as a whole: a reading with less cut off wins unless another reaches further.
    if (match && (!best || match.last > best.last)) best = { ...match, reading };
  }
  return best;
}

function walk(tokens: readonly Token[], first: number, form: string, root: NameNode): Match | null {
  let node = root.next.get(form);
  if (!node) return null;
  let path = form;
  let words = 1;
  let match: Match | null = node.types.length > 0 ? { last: first, words, types: node.types, form } : null;
  for (let i = first + 1; node && i < tokens.length; i++) {
    const token = tokens[i]!;
    // بان كي-مون
    if (token.kind === 'mark') {
      if (token.form === '-' || token.form === '–') continue;
      break;
    }
    node = node.next.get(token.form);
    if (!node) break;
    path += ` ${token.form}`;
    words++;
    if (node.types.length > 0) match = { last: i, words, types: node.types, form: path };
  }
  return match;
}

/** الشرق الأوسط is a region; after صحيفة or between quotation marks, a newspaper. */
function chooseType(
  tokens: readonly Token[],
  first: number,
  last: number,
  types: readonly EntityType[],
  lexicon: NameLexicon,
): EntityType {
  if (types.length === 1) return types[0]!;
  const organization = isQuoted(tokens, first, last) || lexicon.organizationHeads.has(tokens[first - 1]?.form ?? '');
  if (organization && types.includes('organization')) return 'organization';
  return types.includes('place') ? 'place' : types[0]!;
}

export function isQuoted(tokens: readonly Token[], first: number, last: number): boolean {
  return isQuoteMark(tokens[first - 1]) && isQuoteMark(tokens[last + 1]);
}

export function isQuoteMark(token: Token | undefined): boolean {
  return token?.kind === 'mark' && '«»"“”„‹›{}\'‘’'.includes(token.form);
}

function hasContext(
  tokens: readonly Token[],
  first: number,
  last: number,
  reading: Reading,
  type: EntityType,
  lexicon: NameLexicon,
): boolean {
  const before = tokens[first - 1];
  if (isQuoted(tokens, first, last)) return true;
  // ببورتو: the preposition is the first letter.
  const cut = reading.start > tokens[first]!.start;
  if (type === 'place' && cut && !lexicon.commonWords.has(tokens[first]!.form)) return true;
  if (before?.kind !== 'word') return false;
  return before.readings.some(
    ({ form }) =>
      (type === 'place' && lexicon.placePrepositions.has(form)) ||
      lexicon.placeHeads.has(form) ||
      // نادي الاتفاق; رحبت الحكومة بالاتفاق: a definite noun takes no name.
      (lexicon.organizationHeads.get(form)?.kind ?? 'definite') !== 'definite',
  );
}

/** الحكومة السعودية, قوات سورية: the name of the country as an adjective. محمد الجزائر: part of a longer name. */
function isOrdinaryHere(
  tokens: readonly Token[],
  first: number,
  last: number,
  reading: Reading,
  type: EntityType,
  lexicon: NameLexicon,
): boolean {
  if (type !== 'place' || !lexicon.countryAdjectives.has(reading.form)) return false;
  const before = tokens[first - 1];
  if (before?.kind !== 'word' || reading.start > tokens[first]!.start) return false;
  if (!reading.form.startsWith(lexicon.article)) return !isPreposition(before, lexicon);
  if (lexicon.boundaries.has(before.form)) return false;
  const definite = before.readings.some(({ form }) => form.startsWith(lexicon.article));
  return definite && !lexicon.titles.has(before.form) && !isEndOfName(tokens, last, lexicon);
}

function isPreposition(token: Token, lexicon: NameLexicon): boolean {
  return token.readings.some(({ form }) => lexicon.placePrepositions.has(form));
}

/** زار الرئيس المصري السعودية: after an adjective of nationality that is masculine, the country. */
function isEndOfName(tokens: readonly Token[], last: number, lexicon: NameLexicon): boolean {
  const before = tokens[last - 1]!;
  return lexicon.nationalities.has(before.form) && !lexicon.isFeminine(before.form);
}

/** The list has الملك سلمان and آية الله خامنئي: the title stays outside of the name. */
function withoutTitles(
  tokens: readonly Token[],
  first: number,
  last: number,
  reading: Reading,
  type: EntityType,
  lexicon: NameLexicon,
): { first: number; start: number } {
  let at = first;
  if (type === 'person') {
    let form = reading.form;
    while (at < last && lexicon.titles.has(form)) form = tokens[++at]!.form;
  }
  return { first: at, start: at === first ? reading.start : tokens[at]!.start };
}
