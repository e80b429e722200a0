import type { NameLexicon } from '../model/name-lexicon.ts';
import type { Token } from '../model/token.ts';

/**
 * What a word may be in a person's name. `given`: a common given name; `strong`: mostly a name; `rare`: seldom met, in
 * the lists; `weak`: in the lists, but an everyday word as well; `unknown`: no word we know; `family`: a word with the
 * article that may be a surname; `link`: بن, آل; `none`: no part of a name.
 */
export type NamePart = 'given' | 'strong' | 'rare' | 'weak' | 'unknown' | 'family' | 'link' | 'none';

export const WEIGHTS: Readonly<Record<NamePart, number>> = {
  given: 2,
  strong: 2,
  rare: 1.3,
  weak: 0.8,
  unknown: 0.9,
  family: 1,
  link: 1,
  none: 0,
};

/** Words weighed so far, by lexicon: an article repeats its words, and so do articles. */
const weighed = new WeakMap<NameLexicon, Map<string, NamePart>>();
const MOST_WEIGHED = 200_000;

/** Weighs a folded word by how often it stands in names and how often elsewhere. */
export function weighNameWord(form: string, lexicon: NameLexicon): NamePart {
  let parts = weighed.get(lexicon);
  if (!parts || parts.size > MOST_WEIGHED) {
    parts = new Map();
    weighed.set(lexicon, parts);
  }
  let part = parts.get(form);
  if (part === undefined) {
    part = weigh(form, lexicon);
    parts.set(form, part);
  }
  return part;
}

/** Whether a word is no everyday word, and so may stand for something as a name: طالبان, اكساكت. */
export function isProper(token: Token | undefined, lexicon: NameLexicon): boolean {
  if (token?.kind !== 'word' || (lexicon.commonWords.get(token.form) ?? 0) >= 3) return false;
  if (token.readings.some(({ form }) => form.startsWith(lexicon.article))) return false;
  if (token.readings.some(({ form, start }) => start > token.start && lexicon.commonWords.has(form))) return false;
  const part = weighNameWord(token.form, lexicon);
  return part === 'rare' || part === 'unknown' || part === 'strong';
}

function weigh(form: string, lexicon: NameLexicon): NamePart {
  if (lexicon.boundaries.has(form)) return 'none';
  if (lexicon.nameLinks.has(form)) return 'link';
  if (lexicon.placeHeads.has(form) || lexicon.organizationHeads.has(form)) return 'none';
  const evidence = lexicon.nameWords.get(form);
  const isTitle = lexicon.titles.has(form);
  // شيخ, سلطان and أمين are titles and names, تركي a nationality and a name.
  if (isTitle || lexicon.nationalities.has(form))
    return evidence && evidence.count >= 8 && !form.startsWith(lexicon.article) ? 'weak' : 'none';
  const common = lexicon.commonWords.get(form) ?? 0;
  if (!evidence) return unlistedPart(form, common, lexicon);
  if (evidence.gender && evidence.ordinary <= evidence.count * 3) return 'given';
  if (form.length < 3) return 'weak';
  if (evidence.count >= 4 && evidence.ordinary <= evidence.count * 1.5) return 'strong';
  if (form.startsWith(lexicon.article)) return common < 40 && !lexicon.isPlural(form) ? 'family' : 'none';
  if (evidence.ordinary <= 3 && common < 6 && (evidence.count > 2 || !lexicon.isInflected(form))) return 'rare';
  return evidence.ordinary <= evidence.count * 8 ? 'weak' : 'none';
}

function unlistedPart(form: string, common: number, lexicon: NameLexicon): NamePart {
  if (form.startsWith(lexicon.article))
    return form.length > 4 && common < 12 && !lexicon.isPlural(form) ? 'family' : 'none';
  if (form.length < 3 || common >= 3) return 'none';
  return lexicon.isInflected(form) ? 'none' : 'unknown';
}
