import type { ContactStatus } from '../model/contact.ts';
import type { ContactVerb } from '../model/contact-words.ts';
import { reads, type SentenceView } from './frame.ts';
import type { ToldStatus } from './told-contact.ts';

/** Words before a verb by which it is a plan stand within so many words: من المقرر بحسب الوكالة أن. */
const FARTHEST_PLAN = 4;

/**
 * What a verb tells of the contact, by its tense and the words before it: لم يلتق, سيلتقي, من المقرر أن يلتقي. null where it
 * leaves it open (قد يلتقي, إذا التقى, يريد أن يلتقي). `from` is the first token of the clause's subject where it stands before the verb.
 */
export function statusOf(
  view: SentenceView,
  verb: number,
  tense: ContactVerb['tense'],
  from = verb,
  headline = false,
): ToldStatus | null {
  const { contacts } = view.language;
  const has = (index: number, words: ReadonlySet<string>) =>
    view.tokens[index]?.kind === 'word' && !view.mentionAt.has(index) && joinedReads(view, index, words);
  if (has(verb - 1, view.speech.negations)) return has(verb - 1, contacts.negations) ? 'denied' : null;
  if (has(from - 1, contacts.unsure) || has(from - 2, contacts.unsure)) return null;
  const isPerfect = has(verb - 1, contacts.perfect);
  if (isPerfect && tense !== 'past') return null;
  const before = isPerfect ? verb - 1 : verb;
  // كان التقى, وكان فلان قد التقى
  for (const auxiliary of from < verb ? [before - 1, from - 1] : [before - 1]) {
    if (!has(auxiliary, contacts.was)) continue;
    // نفى أن يكون التقى; يرجح أن يكون التقى
    if (has(auxiliary, contacts.mayBe)) return 'alleged';
    return tense === 'future' ? 'planned' : 'happened';
  }
  if (has(before - 1, contacts.that) && from === verb) {
    if (tense === 'past') return nearBefore(view, before - 1, contacts.denials) ? 'alleged' : 'happened';
    if (tense === 'present') return nearBefore(view, before - 1, contacts.plans) ? 'planned' : null;
  }
  if (tense === 'past') return 'happened';
  if (tense === 'future' || has(before - 1, contacts.will)) return 'planned';
  // يستقبل الوزير غدا, but «الوزير يستقبل السفير» under a picture or over an article.
  if (isAhead(view, verb)) return 'planned';
  if (has(from - 1, contacts.wasWords) || has(from - 2, contacts.wasWords)) return 'happened';
  // «الوزير يلتقي السفير اليوم»
  if (
    headline &&
    [...view.tokens.keys()].some((i) => view.language.settings.calendar.relativeDays.get(view.tokens[i]!.form) === 0)
  )
    return 'planned';
  return headline || from < verb ? 'happened' : 'planned';
}

/** Whether a word of the future stands in the clause: غدا, المقبل. */
function isAhead(view: SentenceView, verb: number): boolean {
  for (let i = Math.max(0, verb - 3); i < Math.min(view.tokens.length, verb + 24); i++) {
    if (reads(view, i, view.language.contacts.future)) return true;
  }
  return false;
}

function nearBefore(view: SentenceView, index: number, words: ReadonlySet<string>): boolean {
  for (let i = index - 1; i >= Math.max(0, index - FARTHEST_PLAN); i--) if (joinedReads(view, i, words)) return true;
  return false;
}

/** The word, whole or behind a conjunction: ولم. */
function joinedReads(view: SentenceView, index: number, words: ReadonlySet<string>): boolean {
  const { form } = view.tokens[index]!;
  return words.has(form) || (view.language.words.conjunctions.has(form[0]!) && words.has(form.slice(1)));
}

/** What the words before a noun of contact tell: خلال لقائه, قبل لقائه; null where they do not say that there was or will be one. */
export function statusBefore(view: SentenceView, noun: number): ContactStatus | null {
  const { contacts } = view.language;
  let opener = noun - 1;
  while (opener >= noun - 3 && opener > 0 && joinedReads(view, opener, contacts.leads)) opener--;
  if (opener < 0 || view.mentionAt.has(opener)) return null;
  if (joinedReads(view, opener, contacts.openersAhead)) return 'planned';
  if (!joinedReads(view, opener, contacts.openers)) return null;
  // رغبته في لقاء فلان
  if (opener > 0 && joinedReads(view, opener - 1, contacts.wishes)) return null;
  return 'happened';
}

/** Whether a noun of contact, or an adjective behind it, tells of what is to come: اللقاء المرتقب. */
export function isToCome(view: SentenceView, noun: number, end: number): boolean {
  const { future, willBe } = view.language.contacts;
  for (let i = noun; i < end; i++) if (reads(view, i, future)) return true;
  // الأولوية خلال محادثات فلان وفلان ستكون
  return view.tokens.some(({ form }, i) => i > noun && willBe.has(form));
}
