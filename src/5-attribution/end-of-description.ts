import { dayAt } from './day-at.ts';
import { carriesPreposition, isMark, type SentenceView } from './frame.ts';
import { occasionAt } from './occasion.ts';

/** What a source is described by may hold prepositions (مسؤولون في الأمم المتحدة), but no marks and no clauses. */
export function endsDescription(view: SentenceView, index: number): boolean {
  const token = view.tokens[index]!;
  if (isMark(token))
    return !'«»"“”()'.includes(token.form) || view.speech.venueNouns.has(view.tokens[index + 1]?.form ?? '');
  const { speech } = view;
  const { settings } = view.language;
  // مسؤولون لـ«بي بي سي»: the medium it was said to is no part of the source, as مسؤولون بوزارة الخارجية is.
  if (
    view.language.words.prepositions.has(token.form) ||
    (view.mentionAt.has(index) && carriesPreposition(view, index) && !settings.placeLetters.has(token.form[0]!))
  )
    return true;
  if (isPlatform(view, index)) return true;
  if (settings.matterOpeners.has(token.form) || settings.issuingWords.has(token.form)) return true;
  if (settings.verbPrepositions.has(token.form) && !isRelational(view, index)) return true;
  // عن الشرطة قولها: the noun of speech begins its report.
  if (speech.cues.get(token.form)?.form === 'noun') return true;
  if (speech.relayVerbs.has(token.form) || settings.anonymityWords.has(token.form)) return true;
  if (speech.resumptive.has(token.form) || dayAt(view, index) !== null || occasionAt(view, index) !== null) return true;
  // مصدر أمني لمراسل الجوهرة, مسؤولون للصحفيين
  if (index > 0 && isToldTo(view, index)) return true;
  if (speech.clauseOpeners.has(token.form) || speech.negations.has(token.form)) return true;
  if (speech.fillers.has(token.form) || speech.relatives.has(token.form) || speech.particles.has(token.form))
    return true;
  const next = view.tokens[index + 1];
  return (
    speech.prepositions.has(token.form) &&
    next !== undefined &&
    (speech.venueNouns.has(next.form) || settings.works.has(next.form))
  );
}

/** مصدر مطلع على, المشرف على, المشرف العام على: the preposition at `index` belongs to what stands before it. */
export function isRelational(view: SentenceView, index: number): boolean {
  const { relationalAdjectives } = view.language.settings;
  const form = (at: number) => view.tokens[at]?.form ?? '';
  return (
    relationalAdjectives.has(form(index - 1)) ||
    (view.speech.isDefinite(form(index - 1)) && relationalAdjectives.has(form(index - 2)))
  );
}

/** السفارة بموقع التواصل, الوزارة بحسابها: where it was said is no part of who said it. */
function isPlatform(view: SentenceView, index: number): boolean {
  if (view.mentionAt.has(index)) return false;
  const { settings } = view.language;
  const token = view.tokens[index]!;
  return token.readings.some(
    ({ start, form }) =>
      start > token.start &&
      settings.placeLetters.has(view.text[start - 1]!) &&
      (view.speech.mediaHeads.has(form) || settings.accountNouns.has(form) || settings.occasions.has(form)),
  );
}

/** لمراسل, لقناة, للصحفيين: the one it was told to, joined by ل, is no part of the source. */
function isToldTo(view: SentenceView, index: number): boolean {
  const { settings } = view.language;
  const told = view.tokens[index]!.readings.find(
    ({ start }) => start > view.tokens[index]!.start && settings.addressLetters.has(view.text[start - 1]!),
  );
  if (!told) return false;
  const { mediaHeads } = view.speech;
  return mediaHeads.has(told.form) || settings.correspondents.has(told.form) || settings.audiences.has(told.form);
}
