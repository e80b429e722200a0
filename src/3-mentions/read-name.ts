import type { NameLexicon } from '../model/name-lexicon.ts';
import type { Token } from '../model/token.ts';
import type { ListedWord } from './look-up-word.ts';
import { type NameOpening, openName } from './open-name.ts';
import { type NamePart, WEIGHTS } from './weigh-name-word.ts';

/** A run of words that may be a person's name. */
export interface NameRun {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly words: number;
  /** Sum of the weights of its words. */
  readonly score: number;
  readonly opening: NamePart;
  /** Folded form of its first word. */
  readonly form: string;
  readonly gender: 'm' | 'f' | null;
}

const LONGEST = 8;

/** Reads the longest run of name words that starts at token `first`; null where none does. */
export function readName(
  tokens: readonly Token[],
  words: readonly ListedWord[],
  first: number,
  lexicon: NameLexicon,
): NameRun | null {
  const opening = openingAt(tokens, words, first, lexicon);
  if (!opening) return null;
  let previous = opening.part;
  let second: NamePart | null = null;
  let score = WEIGHTS[previous];
  let count = 1;
  // The run up to its last word that is no link.
  let run = { last: first, words: previous === 'link' ? 0 : 1, score };
  for (let i = first + 1; i < tokens.length && count < LONGEST; i++) {
    const next = tokens[i]!;
    // جان-كلود: a hyphen between two words that touch it.
    if (
      next.kind === 'mark' &&
      next.form === '-' &&
      tokens[i - 1]!.end === next.start &&
      tokens[i + 1]?.start === next.end
    )
      continue;
    if (next.kind !== 'word') break;
    const previousForm = i === first + 1 ? opening.form : tokens[i - 1]!.form;
    const part = continuingPart(next.form, words[i]!, previousForm, previous, count, opening.part, lexicon);
    if (part === 'none') break;
    count++;
    if (count === 2) second = part;
    score += WEIGHTS[part];
    previous = part;
    if (part !== 'link') run = { last: i, words: count, score };
  }
  if (run.words === 0) return null;
  // كتبه دافيد روثكوف: a word nobody knows before a given name is rather no part of it.
  if (opening.part === 'unknown' && run.words > 2 && second === 'given')
    return readName(tokens, words, first + 1, lexicon);
  return {
    first,
    ...run,
    start: tokens[first]!.readings[opening.reading]!.start,
    opening: opening.part,
    form: opening.form,
    gender: lexicon.nameWords.get(opening.form)?.gender ?? null,
  };
}

function openingAt(
  tokens: readonly Token[],
  words: readonly ListedWord[],
  first: number,
  lexicon: NameLexicon,
): NameOpening | null {
  const word = words[first];
  const next = words[first + 1];
  if (!word) return null;
  // عبد الله, قايد بن خلف: the next word tells what this one is.
  if (tokens[first]!.kind === 'word' && next && (next.sonWord || (next.endsCompound && word.startsCompound)))
    return openName(tokens[first]!.readings, tokens[first + 1]!.form, lexicon);
  return word.opening;
}

/** What a word is behind `count` parts of a name, of which `opening` is the first and `previous` the last. */
function continuingPart(
  form: string,
  word: ListedWord,
  previousForm: string,
  previous: NamePart,
  count: number,
  opening: NamePart,
  lexicon: NameLexicon,
): NamePart {
  if (word.endsCompound && (previous === 'link' || lexicon.compoundStarts.has(previousForm))) return 'given';
  const { part } = word;
  if (previous === 'link') {
    if (lexicon.compoundStarts.has(previousForm) && form.startsWith(lexicon.article)) return 'given';
    // بن, آل and أبو take any word that can stand in a name.
    if (part !== 'none') return part;
    return lexicon.boundaries.has(form) ? 'none' : 'family';
  }
  if (part === 'given' || part === 'strong' || part === 'link') return part;
  if (word.nationality) {
    // سعد المصري is a surname; after two words it is what he is.
    const early = count === 1 || (count === 2 && opening === 'link');
    return early && previous !== 'unknown' && previous !== 'weak' ? 'family' : part;
  }
  // غازي مرابط: behind a given name the lists weigh more than the shape of the word.
  if (previous === 'given' && word.uncommonName) return 'rare';
  // محمد المتحمي الداعم: of two surnames in a row the lists must know the second.
  if (part === 'family' && previous === 'family' && !lexicon.nameWords.has(form)) return 'none';
  return word.continues;
}
