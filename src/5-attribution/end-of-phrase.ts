import { endsDescription } from './end-of-description.ts';
import { isPrepositional, type SentenceView, speakerNounAt } from './frame.ts';

/** Index after an office or a body that is told without a name: المتحدث باسم الوزارة. */
export function endOfPhrase(view: SentenceView, start: number, limit: number): number {
  let end = start + 1;
  while (
    end < limit &&
    !isPrepositional(view, end) &&
    !endsDescription(view, end) &&
    !isObjectOf(view, end) &&
    !opensObject(view, end)
  )
    end++;
  return end;
}

/** ونفى المتحدث وجود خلاف: behind a definite noun one without the article is the verb's object, unless it tells an office or a name. */
function opensObject(view: SentenceView, index: number): boolean {
  const { words, names } = view.language;
  const { form, kind } = view.tokens[index]!;
  if (kind !== 'word' || view.mentionAt.has(index) || !view.speech.isDefinite(view.tokens[index - 1]!.form))
    return false;
  const countOf = (word: string) => names.commonWords.get(word) ?? 0;
  const isJoined = words.conjunctions.has(form[0]!) && countOf(form.slice(1)) > countOf(form);
  if (view.speech.isDefinite(form) || names.roleLinks.has(form) || isJoined) return false;
  if (speakerNounAt(view, index) || names.titles.has(form) || !names.commonWords.has(form)) return false;
  const evidence = names.nameWords.get(form);
  return !evidence || evidence.ordinary > evidence.count;
}

/** وانتقدت السلطات الإيرانية التحالف: behind an adjective of nationality a definite noun is the verb's object. */
function isObjectOf(view: SentenceView, index: number): boolean {
  const { nationalities, isRelational, nameWords } = view.language.names;
  const { form } = view.tokens[index]!;
  if (!nationalities.has(view.tokens[index - 1]!.form) || view.mentionAt.has(index)) return false;
  return view.speech.isDefinite(form) && !isRelational(form) && !nameWords.has(form);
}
