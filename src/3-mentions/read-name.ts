import type { NameLexicon } from '../model/name-lexicon.ts';
import type { Token } from '../model/token.ts';
import { type NamePart, WEIGHTS, weighNameWord } from './weigh-name-word.ts';

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
const STARTS: ReadonlySet<NamePart> = new Set(['given', 'strong', 'rare', 'weak', 'unknown', 'link']);

/** Reads the longest run of name words that starts at token `first`; null where none does. */
export function readName(tokens: readonly Token[], first: number, lexicon: NameLexicon): NameRun | null {
  const token = tokens[first];
  if (token?.kind !== 'word') return null;
  const opening = readOpening(token, tokens[first + 1], lexicon);
  if (!opening) return null;
  const parts: NamePart[] = [opening.part];
  const ends: number[] = [first];
  let last = first;
  for (let i = first + 1; i < tokens.length && parts.length < LONGEST; i++) {
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
    const previous = i === first + 1 ? opening.form : tokens[i - 1]!.form;
    const part = continuingPart(tokens[i]!, previous, parts, lexicon);
    if (part === 'none') break;
    parts.push(part);
    ends.push(i);
    last = i;
  }
  while (parts.at(-1) === 'link' && parts.length > 0) {
    parts.pop();
    ends.pop();
    last = ends.at(-1) ?? first;
  }
  if (parts.length === 0) return null;
  // كتبه دافيد روثكوف: a word nobody knows before a given name is rather no part of it.
  if (opening.part === 'unknown' && parts.length > 2 && parts[1] === 'given')
    return readName(tokens, first + 1, lexicon);
  return {
    first,
    last,
    start: opening.start,
    words: parts.length,
    score: parts.reduce((sum, part) => sum + WEIGHTS[part], 0),
    opening: opening.part,
    form: opening.form,
    gender: lexicon.nameWords.get(opening.form)?.gender ?? null,
  };
}

/** وبوتين is و + بوتين, but وليد a name as a whole. */
function readOpening(
  token: Token,
  next: Token | undefined,
  lexicon: NameLexicon,
): { part: NamePart; start: number; form: string } | null {
  let best: { part: NamePart; start: number; form: string } | null = null;
  for (const [cut, { form, start }] of token.readings.entries()) {
    const compound = lexicon.compoundStarts.has(form) && lexicon.compoundEnds.has(next?.form ?? '');
    let part = compound ? 'given' : weighNameWord(form, lexicon);
    // قايد بن خلف: whatever stands before بن is a given name.
    const joined = token.readings.length > 1 && form.startsWith(lexicon.conjunction) && cut === 0;
    if (part === 'none' && !joined && next && lexicon.sonWords.has(next.form) && mayBeName(form, lexicon))
      part = 'strong';
    // واستطرد, لإحراز: an everyday word behind a proclitic.
    const hidden = cut === 0 && (part === 'unknown' || part === 'rare') && hidesProclitic(token.readings, 20, lexicon);
    if (!STARTS.has(part) || hidden || (cut > 0 && part !== 'given' && part !== 'strong' && part !== 'link')) {
      // بيان is a word, not ب + يان.
      if (cut === 0 && (lexicon.boundaries.has(form) || (lexicon.commonWords.get(form) ?? 0) >= 8)) return null;
      continue;
    }
    if (!best || WEIGHTS[part] > WEIGHTS[best.part] + (cut > 0 && part !== 'given' ? 0.2 : 0))
      best = { part, start, form };
  }
  return best;
}

function continuingPart(
  { form, readings }: Token,
  previousForm: string,
  before: readonly NamePart[],
  lexicon: NameLexicon,
): NamePart {
  const previous = before.at(-1)!;
  const afterLink = previous === 'link' || lexicon.compoundStarts.has(previousForm);
  if (lexicon.compoundEnds.has(form) && afterLink) return 'given';
  const part = weighNameWord(form, lexicon);
  if (previous === 'link') {
    if (lexicon.compoundStarts.has(previousForm) && form.startsWith(lexicon.article)) return 'given';
    // بن, آل and أبو take any word that can stand in a name.
    if (part !== 'none') return part;
    return lexicon.boundaries.has(form) ? 'none' : 'family';
  }
  if (part === 'given' || part === 'strong' || part === 'link') return part;
  if (lexicon.nationalities.has(form) && form.startsWith(lexicon.article)) {
    // سعد المصري is a surname; after two words it is what he is.
    const early = before.length === 1 || (before.length === 2 && before[0] === 'link');
    return early && previous !== 'unknown' && previous !== 'weak' ? 'family' : part;
  }
  if (part === 'rare' || part === 'unknown' || part === 'weak')
    return hidesProclitic(readings, 3, lexicon) ? 'none' : part;
  // غازي مرابط: behind a given name the lists weigh more than the shape of the word.
  if (part === 'none' && previous === 'given' && isUncommonName(form, lexicon)) return 'rare';
  // محمد المتحمي الداعم: of two surnames in a row the lists must know the second.
  if (part === 'family' && previous === 'family' && !lexicon.nameWords.has(form)) return 'none';
  return part;
}

function isUncommonName(form: string, lexicon: NameLexicon): boolean {
  if (lexicon.boundaries.has(form) || lexicon.titles.has(form) || lexicon.nationalities.has(form)) return false;
  return lexicon.nameWords.has(form) && (lexicon.commonWords.get(form) ?? 0) === 0;
}

function mayBeName(form: string, lexicon: NameLexicon): boolean {
  if (form.length < 3 || form.startsWith(lexicon.article)) return false;
  return !lexicon.boundaries.has(form) && !lexicon.subjectVerbs.has(form);
}

/** ورويس after a name is و + رويس, a new name, unless the lists know it as a whole. */
function hidesProclitic(readings: Token['readings'], everyday: number, lexicon: NameLexicon): boolean {
  if (readings.length < 2 || lexicon.nameWords.has(readings[0]!.form)) return false;
  if (readings[0]!.form.startsWith(lexicon.conjunction) || readings.some((r) => r.form.startsWith(lexicon.article)))
    return true;
  return readings
    .slice(1)
    .some(
      ({ form }) => (lexicon.commonWords.get(form) ?? 0) >= everyday || (lexicon.nameWords.get(form)?.count ?? 0) >= 20,
    );
}
