import type { Mention } from '../model/mention.ts';
import { isRelational } from './end-of-description.ts';
import { isMark, isPrepositional, mentionOf, type SentenceView, speakerNounAt } from './frame.ts';

/** From an office to its holder's name stand at most so many words: مدير عام الهيئة بالمنطقة أمين عام المجلس المهندس فلان. */
export const LONGEST_OFFICE = 26;
/** Between an office and the name behind its comma stand at most so many titles: الأستاذ الدكتور. */
const MOST_TITLES = 3;
/** Such a title has at most so many words: الفنان التشكيلي, مدير إدارة المرور. */
const LONGEST_TITLE = 8;

/** The person whose office or title begins at `start`: المتحدث باسم الكرملين ديمتري بيسكوف → ديمتري بيسكوف. */
export function holderOf(view: SentenceView, start: number, limit: number): number | null {
  const at = view.tokens[start]!;
  const end = Math.min(limit, start + LONGEST_OFFICE);
  let passed = isPrepositional(view, start);
  let ended = false;
  for (let i = start + 1; i < end; i++) {
    const token = view.tokens[i]!;
    const mention = mentionOf(view, i);
    if (mention?.type === 'person') {
      const titled = mention.roles.some(
        (role) => role.start <= at.end && role.end >= at.start && role.start < mention.start,
      );
      const beside = (speakerNounAt(view, start) !== undefined || !passed) && !isPrepositional(view, i);
      return titled || (beside && !ended && !holdsOther(view, mention, start, passed)) ? view.mentionAt.get(i)! : null;
    }
    // تحدث رئيس الحركة عن اغتيال فلان: behind عن the verb goes on.
    ended ||= endsOffice(view, i);
    if (view.speech.relatives.has(token.form) || view.speech.particles.has(token.form) || token.form === ':')
      return null;
    passed ||= isPrepositional(view, i);
    // د. فلان
    if (token.form === '.' && view.language.words.abbreviations.has(view.tokens[i - 1]!.form)) continue;
    if (isMark(token) && !'«»"“”()،,'.includes(token.form)) return null;
    // رئيس الوزراء، شهباز شريف، … : a comma is passed only where the name follows it, perhaps behind its title.
    if ((token.form === '،' || token.form === ',') && !opensWithHolder(view, i + 1)) return null;
  }
  return null;
}

/** المستشارة القانونية، الدكتورة فلانة: behind the comma stand titles alone, and the name. */
function opensWithHolder(view: SentenceView, index: number): boolean {
  let i = index;
  while (isMark(view.tokens[i]) && '«"“'.includes(view.tokens[i]!.form)) i++;
  const titles = i + MOST_TITLES;
  while (i < titles && speakerNounAt(view, i)?.kind === 'role') i++;
  return mentionOf(view, i)?.type === 'person' || opensRole(view, i === titles ? index : i - 1);
}

/** المشرف على البرنامج، الفنان التشكيلي فلان: what stands behind the comma is all of it an office of the one named. */
function opensRole(view: SentenceView, index: number): boolean {
  const at = view.tokens[index];
  if (!at) return false;
  for (let i = index + 1; i <= index + LONGEST_TITLE; i++) {
    const mention = mentionOf(view, i);
    if (mention?.type === 'person')
      return mention.roles.some(({ start, end }) => start >= at.start && start < at.end && end <= mention.start);
  }
  return false;
}

/** محامي المتهمين في قضية مقتل رئيس الاتحاد فلان: behind a preposition he holds an office of his own, unless it is but a title (المهندس). */
function holdsOther(view: SentenceView, { start, roles }: Mention, from: number, passed: boolean): boolean {
  if (!passed) return false;
  const own = roles.find((role) => role.end <= start && role.start > view.tokens[from]!.end);
  const first = own && view.tokens.find((token) => token.start === own.start);
  const isBehindComma = first && isMark(view.tokens[view.tokens.indexOf(first) - 1]);
  return first !== undefined && !isBehindComma && !view.speech.isDefinite(first.form);
}

/** عن, على and إلى belong to the verb, but for those that an office is joined by: المشرف على. */
function endsOffice(view: SentenceView, index: number): boolean {
  return (
    view.language.settings.verbPrepositions.has(view.tokens[index]!.form) &&
    !isRelational(view, index) &&
    speakerNounAt(view, index - 1)?.kind !== 'role'
  );
}
