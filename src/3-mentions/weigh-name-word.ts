import type { NameLexicon } from '../model/name-lexicon.ts';

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

/** Weighs a folded word by how often it stands in names and how often elsewhere. */
export function weighNameWord(form: string, lexicon: NameLexicon): NamePart {
  if (lexicon.nameLinks.has(form)) return 'link';
  if (lexicon.boundaries.has(form) || lexicon.placeHeads.has(form) || lexicon.organizationHeads.has(form)) return 'none';
  const evidence = lexicon.nameWords.get(form);
  const isTitle = lexicon.titles.has(form);
  // شيخ, سلطان and أمين are titles and names, تركي a nationality and a name.
  if (isTitle || lexicon.nationalities.has(form)) return evidence && evidence.count >= 8 ? 'weak' : 'none';
  const common = lexicon.commonWords.get(form) ?? 0;
  if (!evidence) return unlistedPart(form, common, lexicon);
  if (evidence.gender && evidence.ordinary <= evidence.count * 8) return 'given';
  if (evidence.count >= 4 && evidence.ordinary <= evidence.count * 1.5) return 'strong';
  if (form.startsWith(lexicon.article)) return common < 40 ? 'family' : 'none';
  if (evidence.ordinary <= 3 && common < 6) return 'rare';
  return evidence.ordinary <= evidence.count * 8 ? 'weak' : 'none';
}

function unlistedPart(form: string, common: number, lexicon: NameLexicon): NamePart {
  if (form.length < 3 || common >= 3) return form.startsWith(lexicon.article) && common < 12 && form.length > 4 ? 'family' : 'none';
  if (form.startsWith(lexicon.article)) return form.length > 4 ? 'family' : 'none';
  return lexicon.isInflected(form) ? 'none' : 'unknown';
}
