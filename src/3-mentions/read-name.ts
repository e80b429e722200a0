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
  readonly gender: 'm' | 'f' | null;
}

const LONGEST = 8;
const STARTS: ReadonlySet<NamePart> = new Set(['given', 'strong', 'rare', 'weak', 'unknown', 'link']);

/** Reads the longest run of name words that starts at token `first`; null where none does. */
export function readName(tokens: readonly Token[], first: number, lexicon: NameLexicon): NameRun | null {
  const token = tokens[first];
  if (token?.kind !== 'word') return null;
  const opening = readOpening(token, lexicon);
  if (!opening) return null;
  const parts: NamePart[] = [opening.part];
  let last = first;
  for (let i = first + 1; i < tokens.length && parts.length < LONGEST; i++) {
    const next = tokens[i]!;
    // جان-كلود: a hyphen between two words that touch it.
    if (next.kind === 'mark' && next.form === '-' && tokens[i - 1]!.end === next.start && tokens[i + 1]?.start === next.end) continue;
    if (next.kind !== 'word') break;
    const part = continuingPart(tokens, i, parts, lexicon);
    if (part === 'none') break;
    parts.push(part);
    last = i;
  }
  while (parts.at(-1) === 'link' && parts.length > 0) {
    parts.pop();
    last--;
  }
  if (parts.length === 0) return null;
  return {
    first,
    last,
    start: opening.start,
    words: parts.length,
    score: parts.reduce((sum, part) => sum + WEIGHTS[part], 0),
    opening: opening.part,
    gender: lexicon.nameWords.get(opening.form)?.gender ?? null,
  };
}

/** وبوتين is و + بوتين, but وليد a name as a whole. */
function readOpening(token: Token, lexicon: NameLexicon): { part: NamePart; start: number; form: string } | null {
  let best: { part: NamePart; start: number; form: string } | null = null;
  for (const [cut, { form, start }] of token.readings.entries()) {
    const part = weighNameWord(form, lexicon);
    if (!STARTS.has(part)) {
      // بيان is a word, not ب + يان.
      if (cut === 0 && (lexicon.boundaries.has(form) || (lexicon.commonWords.get(form) ?? 0) >= 8)) return null;
      continue;
    }
    if (!best || WEIGHTS[part] > WEIGHTS[best.part] + (cut > 0 && part !== 'given' ? 0.2 : 0)) best = { part, start, form };
  }
  return best;
}

function continuingPart(tokens: readonly Token[], i: number, before: readonly NamePart[], lexicon: NameLexicon): NamePart {
  const { form, readings } = tokens[i]!;
  const previous = before.at(-1)!;
  const afterLink = previous === 'link' || lexicon.compoundStarts.has(tokens[i - 1]!.form);
  if (lexicon.compoundEnds.has(form) && afterLink) return 'given';
  const part = weighNameWord(form, lexicon);
  if (previous === 'link') {
    // بن, آل and أبو take any word that can stand in a name.
    if (part !== 'none') return part;
    return lexicon.boundaries.has(form) ? 'none' : 'family';
  }
  if (part === 'given' || part === 'strong' || part === 'link') return part;
  if (lexicon.nationalities.has(form) && form.startsWith(lexicon.article)) {
    // سعد المصري is a surname; after two words it is what he is.
    return before.length === 1 && (previous === 'given' || previous === 'strong') ? 'family' : part;
  }
  if (part === 'rare' || part === 'unknown' || part === 'weak') return hidesProclitic(readings, lexicon) ? 'none' : part;
  return part;
}

/** ورويس after a name is و + رويس, a new name, unless the lists know it as a whole. */
function hidesProclitic(readings: Token['readings'], lexicon: NameLexicon): boolean {
  if (readings.length < 2 || lexicon.nameWords.has(readings[0]!.form)) return false;
  if (readings[0]!.form.startsWith('و') || readings.some((r) => r.form.startsWith(lexicon.article))) return true;
  return readings.slice(1).some(({ form }) => lexicon.commonWords.has(form) || lexicon.nameWords.has(form));
}
