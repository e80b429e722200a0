import type { ContactVerb } from '../model/contact-words.ts';
import { statusOf } from './contact-status.ts';
import { carriesPreposition, isMark, isPrepositional, type SentenceView } from './frame.ts';
import { type NamedPerson, personEndingAt } from './named-person.ts';
import { type Side, seekSide } from './seek-side.ts';
import { pairs, pairsAmong, type ToldContact } from './told-contact.ts';

/** The contacts that the verb at a token tells of: التقى فلان فلانا, فلان يستقبل فلانا, اجتمع فلان وفلان. */
export function contactsOfVerb(
  view: SentenceView,
  at: number,
  verb: ContactVerb,
  headline: boolean,
): readonly ToldContact[] {
  const tell = (found: ReturnType<typeof pairs>, end: number, from = at): readonly ToldContact[] => {
    const status = statusOf(view, at, verb.tense, from, headline);
    if (status === null || (verb.needsPhone && !hasPhone(view, at, end))) return [];
    return found.map((pair) => ({ kind: verb.kind, status, ...pair, cue: at, end, unnamed: null }));
  };
  const first = seekSide(view, at + 1);
  if (!first) return [];
  const last = first.people.at(-1)!;
  if (verb.person === 'first' || isThatHe(view, at)) {
    if (!joins(verb, first)) return [];
    const status = statusOf(view, at, verb.tense, at, headline);
    if (status === null || (verb.needsPhone && !hasPhone(view, at, last.end))) return [];
    return first.people.map(({ mention }) => ({
      ...{ kind: verb.kind, status, from: null, to: mention, cue: at, end: last.end },
      unnamed: 'speaker',
    }));
  }
  const before = subjectBefore(view, at);
  if (before && joins(verb, first)) return tell(pairs([before], first.people), last.end, before.first);
  if (first.link !== '' || before) return [];
  const second = seekSide(view, last.end);
  if (second && joins(verb, second) && !isSplitName(view, last, second.people[0]!))
    return tell(pairs(first.people, second.people), second.people.at(-1)!.end);
  // اجتمع فلان وفلان; but التقى فلانا وفلانا has its subject elsewhere.
  const isMutual =
    first.people[0]!.dual || !verb.objects || (!isJoined(view, at) && hasCounterpart(view, first.people));
  return isMutual && first.people.length > 1 && verb.links.size > 0 ? tell(pairsAmong(first.people), last.end) : [];
}

/** Whether the side is joined to the verb as its other side is. */
function joins({ links, objects }: ContactVerb, { link }: Side): boolean {
  return link === '' ? objects : links.has(link);
}

/** والتقى: a joined verb may have the subject of the one before. */
function isJoined(view: SentenceView, at: number): boolean {
  return view.language.words.conjunctions.has(view.tokens[at]!.form[0]!);
}

/** خالد الفيصل, taken for two: a given name and right behind it a word with the article. */
function isSplitName(view: SentenceView, left: NamedPerson, right: NamedPerson): boolean {
  const [given, family] = [view.mentions[left.mention]!, view.mentions[right.mention]!];
  const form = view.language.words.fold(given.text);
  const isBeside = right.first === left.end && view.tokens[right.first]!.start === family.start && right.letters === '';
  const evidence = view.language.names.nameWords.get(form);
  return isBeside && evidence?.gender != null && view.speech.isDefinite(view.language.words.fold(family.text));
}

/** التقى فلان ونظيره فلان: each the other's. */
function hasCounterpart(view: SentenceView, people: readonly NamedPerson[]): boolean {
  return people
    .slice(1)
    .some(({ first }) =>
      view.tokens[first]!.readings.some(({ form }) => view.language.contacts.counterparts.has(form)),
    );
}

function hasPhone(view: SentenceView, from: number, end: number): boolean {
  for (let i = from + 1; i < Math.min(view.tokens.length, end + 3); i++) {
    if (view.language.contacts.phone.has(view.tokens[i]!.form)) return true;
  }
  return false;
}

/** إنه التقى: the one who speaks, as a rule. */
function isThatHe(view: SentenceView, at: number): boolean {
  const { contacts } = view.language;
  const before = contacts.perfect.has(view.tokens[at - 1]?.form ?? '') ? at - 2 : at - 1;
  return contacts.thatHe.has(view.tokens[before]?.form ?? '');
}

/** The person right before a verb, whom nothing else governs: فلان يستقبل, وكان فلان قد التقى, إن فلانا سيلتقي. */
export function subjectBefore(view: SentenceView, verb: number): NamedPerson | null {
  const { speech, language } = view;
  const { contacts } = language;
  // وفلان … والتقى: a joined verb begins its clause.
  if (verb > 0 && view.tokens[verb]!.readings[0]?.form !== view.tokens[verb]!.form) return null;
  if (language.words.conjunctions.has(view.tokens[verb]!.form[0]!)) return null;
  let end = verb;
  while (
    end > 0 &&
    (contacts.perfect.has(view.tokens[end - 1]!.form) || speech.negations.has(view.tokens[end - 1]!.form))
  )
    end--;
  if (end === 0) return null;
  const person = personEndingAt(view, end);
  if (!person || !isFree(view, person)) return null;
  return person;
}

/** Whether a name begins its clause: nothing stands before it but a mark, a particle or an auxiliary. */
export function isFree(view: SentenceView, { first, letters }: NamedPerson): boolean {
  const { speech, language } = view;
  if (letters !== '' && !language.words.conjunctions.has(letters)) return false;
  if (carriesPreposition(view, first)) return false;
  const before = view.tokens[first - 1];
  if (!before) return true;
  if (isMark(before)) return !isCommaOfList(view, first - 1);
  if (view.mentionAt.has(first - 1)) return false;
  if (isPrepositional(view, first - 1)) return false;
  const { form } = before;
  return speech.particles.has(form) || speech.clauseOpeners.has(form) || language.contacts.ahead.has(form);
}

/** فلان، فلان التقى: the comma parts a list or describes; only one that ends a clause leaves a name free. */
function isCommaOfList(view: SentenceView, index: number): boolean {
  return view.tokens[index]!.form !== '.' && index > 0 && view.mentionAt.has(index - 1);
}
