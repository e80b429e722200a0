import type { NameLexicon } from '../model/name-lexicon.ts';
import type { Reading } from '../model/token.ts';
import { type NamePart, WEIGHTS, weighNameWord } from './weigh-name-word.ts';

/** The reading of a word by which it may open a person's name. */
export interface NameOpening {
  readonly part: NamePart;
  /** Index of the reading. */
  readonly reading: number;
  readonly form: string;
}

const STARTS: ReadonlySet<NamePart> = new Set(['given', 'strong', 'rare', 'weak', 'unknown', 'link']);

/**
 * How a word may open a person's name, given the folded word behind it; null where it does not. وبوتين is و + بوتين, but
 * وليد a name as a whole.
 */
export function openName(readings: readonly Reading[], next: string, lexicon: NameLexicon): NameOpening | null {
  let best: NameOpening | null = null;
  for (let cut = 0; cut < readings.length; cut++) {
    const { form } = readings[cut]!;
    const compound = lexicon.compoundStarts.has(form) && lexicon.compoundEnds.has(next);
    let part = compound ? 'given' : weighNameWord(form, lexicon);
    // قايد بن خلف: whatever stands before بن is a given name.
    const joined = readings.length > 1 && form.startsWith(lexicon.conjunction) && cut === 0;
    if (part === 'none' && !joined && lexicon.sonWords.has(next) && mayBeName(form, lexicon)) part = 'strong';
    // واستطرد, لإحراز: an everyday word behind a proclitic.
    const hidden = cut === 0 && (part === 'unknown' || part === 'rare') && hidesProclitic(readings, 20, lexicon);
    if (!STARTS.has(part) || hidden || (cut > 0 && part !== 'given' && part !== 'strong' && part !== 'link')) {
      // بيان is a word, not ب + يان.
      if (cut === 0 && (lexicon.boundaries.has(form) || (lexicon.commonWords.get(form) ?? 0) >= 8)) return null;
      continue;
    }
    if (!best || WEIGHTS[part] > WEIGHTS[best.part] + (cut > 0 && part !== 'given' ? 0.2 : 0))
      best = { part, reading: cut, form };
  }
  return best;
}

function mayBeName(form: string, lexicon: NameLexicon): boolean {
  if (form.length < 3 || form.startsWith(lexicon.article)) return false;
  return !lexicon.boundaries.has(form) && !lexicon.subjectVerbs.has(form);
}

/** ورويس after a name is و + رويس, a new name, unless the lists know it as a whole. */
export function hidesProclitic(readings: readonly Reading[], everyday: number, lexicon: NameLexicon): boolean {
  if (readings.length < 2 || lexicon.nameWords.has(readings[0]!.form)) return false;
  if (readings[0]!.form.startsWith(lexicon.conjunction) || readings.some((r) => r.form.startsWith(lexicon.article)))
    return true;
  return readings
    .slice(1)
    .some(
      ({ form }) => (lexicon.commonWords.get(form) ?? 0) >= everyday || (lexicon.nameWords.get(form)?.count ?? 0) >= 20,
    );
}
