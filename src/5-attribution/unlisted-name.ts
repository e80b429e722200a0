import { endsDescription } from './end-of-description.ts';
import { LONGEST_OFFICE } from './find-holder.ts';
import { isMark, isPrepositional, type SentenceView } from './frame.ts';

/** A name that no list knows has at most so many words. */
export const LONGEST_UNKNOWN_NAME = 4;

/** مدير الشركة المهندس فلان, الزائرة فلانة: where stage 3 found no name, the words behind the last definite title that can only be one. */
export function nameBehindTitle(view: SentenceView, start: number, end: number): number | null {
  const { names } = view.language;
  for (let first = start + 1; first < end; first++) {
    // المتحدث باسم الوزارة: باسم is also a name.
    if (names.roleLinks.has(view.tokens[first]!.form)) continue;
    const before = view.tokens[first - 1]!.form;
    const evidence = names.nameWords.get(view.tokens[first]!.form);
    // الشيخ مالك الشعار: behind an honorific even a name that is an everyday word.
    if (evidence && !view.mentionAt.has(first) && names.titles.get(before)?.kind === 'honorific') return first;
    if (!isNamePart(view, first) || evidence!.gender === null) continue;
    if (view.speech.isDefinite(before)) return first;
  }
  return null;
}

/** الأستاذ المشارك د. إبراهيم المشيقح: a name that stage 3 did not find, behind an abbreviated title. */
export function nameBehindAbbreviation(
  view: SentenceView,
  start: number,
  limit: number,
): { readonly first: number; readonly end: number } | null {
  const { tokens, language } = view;
  for (let i = start; i < Math.min(limit - 2, start + LONGEST_OFFICE); i++) {
    if (view.speech.particles.has(tokens[i]!.form) || (isMark(tokens[i]) && !'،,'.includes(tokens[i]!.form)))
      return null;
    if (tokens[i + 1]!.form !== '.' || !language.words.abbreviations.has(tokens[i]!.form) || view.mentionAt.has(i))
      continue;
    const first = i + 2;
    let end = first;
    while (
      end < Math.min(limit, first + LONGEST_UNKNOWN_NAME) &&
      !isPrepositional(view, end) &&
      !endsDescription(view, end)
    )
      end++;
    if (end === first || view.mentionAt.has(first)) return null;
    return { first, end };
  }
  return null;
}

/** A word that stands in names and is no everyday word, or a surname with its article. */
function isNamePart(view: SentenceView, index: number): boolean {
  const { form, kind } = view.tokens[index]!;
  const { nameWords, commonWords } = view.language.names;
  const evidence = nameWords.get(form);
  if (kind !== 'word' || !evidence || view.mentionAt.has(index)) return false;
  return evidence.count > evidence.ordinary && (evidence.gender !== null || !commonWords.has(form));
}
