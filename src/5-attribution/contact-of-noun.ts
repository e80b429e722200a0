import type { ContactNoun, HoldingVerb } from '../model/contact-words.ts';
import { isFree, subjectBefore } from './contact-of-verb.ts';
import { isToCome, statusBefore, statusOf } from './contact-status.ts';
import { dayAt } from './day-at.ts';
import { isPrepositional, reads, type SentenceView } from './frame.ts';
import { type NamedPerson, peopleAt, personAt } from './named-person.ts';
import { blocks, type Side, seek, seekSide } from './seek-side.ts';
import { pairs, pairsAmong, type ToldContact, type ToldStatus } from './told-contact.ts';

/** Adjectives behind a noun of contact: محادثات هاتفية مطولة. */
const MOST_ADJECTIVES = 4;

/** A noun of contact with its adjectives. */
interface ReadNoun extends ContactNoun {
  readonly at: number;
  /** Index after the noun and its adjectives. */
  readonly end: number;
  readonly isPhone: boolean;
}

/** The contacts that the noun at a token tells of, where the words before it tell that there was one: خلال لقائه بفلان. */
export function contactsOfNoun(view: SentenceView, at: number): readonly ToldContact[] {
  const noun = readNoun(view, at);
  if (!noun || (noun.needsPhone && !noun.isPhone)) return [];
  const gathered = gatheredBy(view, noun);
  if (gathered) return gathered;
  const before = statusBefore(view, at) ?? occurred(view, at);
  if (before === null) return [];
  const status = before === 'happened' && isToCome(view, at, noun.end) ? 'planned' : before;
  if (noun.pronoun) {
    const side = sideOf(view, noun, noun.end);
    return side && mayBeInterview(view, noun, side) ? [] : unnamed(noun, status, side, 'pronoun');
  }
  const { between } = view.language.contacts;
  if (between.has(view.tokens[noun.end]?.form ?? '')) {
    const people = peopleAt(view, noun.end + 1);
    return told(noun, status, people[0]?.letters === '' ? pairsAmong(people) : [], people);
  }
  // لقاء فلان بفلان; في اتصال هاتفي مع فلان has its subject elsewhere.
  const isConstruct = noun.end === at + 1 && !isDefinite(view, at);
  const people = isConstruct ? peopleAt(view, at + 1) : [];
  if (people.length === 0 || people[0]!.letters !== '') {
    const side = joined(seekSide(view, noun.end), view);
    return side && mayBeInterview(view, noun, side) ? [] : unnamed(noun, status, side, 'pronoun');
  }
  const other = sideOf(view, noun, people.at(-1)!.end);
  if (other) return told(noun, status, pairs(people, other.people), other.people);
  return told(noun, status, pairsAmong(people), people);
}

/** The contacts of a verb that holds one: عقد فلان اجتماعا مع فلان, تلقى فلان اتصالا من فلان, أجرى فلان وفلان محادثات. */
export function contactsOfHolding(view: SentenceView, at: number, verb: HoldingVerb): readonly ToldContact[] {
  const before = subjectBefore(view, at);
  const after = before ? null : seekSide(view, at + 1);
  if (after && after.link !== '') return [];
  const people: readonly NamedPerson[] = before ? [before] : (after?.people ?? []);
  if (people.length === 0) return [];
  const { leads } = view.language.contacts;
  const noun = seek(view, before ? at + 1 : people.at(-1)!.end, (index) => {
    let first = index;
    while (first < index + 2 && reads(view, first, leads) && readNoun(view, first + 1)) first++;
    return readNoun(view, first);
  });
  if (!noun || noun.pronoun || (noun.needsPhone && !noun.isPhone && !isCall(view, noun, verb))) return [];
  const status = statusOf(view, at, verb.tense, before?.first ?? at);
  if (status === null) return [];
  const other = seekSide(view, noun.end);
  const { source, links, withWords } = view.language.contacts;
  // بدأ اللقاء بفلان: with him it began.
  const joins = verb.receives ? source : noun.kind === 'called' ? links : withWords;
  if (other && joins.has(other.link)) {
    const found = verb.receives ? pairs(other.people, people) : pairs(people, other.people);
    return told(noun, status, found, other.people);
  }
  return verb.receives ? [] : told(noun, status, pairsAmong(people), people, noun.end);
}

/** تلقى اتصالا, أجرى اتصالا: a call even where nothing says that it was by telephone. */
function isCall(view: SentenceView, { at }: ReadNoun, { receives }: HoldingVerb): boolean {
  return receives || view.language.contacts.calls.has(view.tokens[at]!.form);
}

/** لقاء جمع فلانا بفلان, القمة التي جمعت بين فلان وفلان, لقاء جمعه بفلان. */
function gatheredBy(view: SentenceView, noun: ReadNoun): readonly ToldContact[] | null {
  const { contacts } = view.language;
  const at = view.speech.relatives.has(view.tokens[noun.end]?.form ?? '') ? noun.end + 1 : noun.end;
  const form = view.tokens[at]?.form ?? '';
  const withPronoun = contacts.gatheringPronoun.get(form);
  const isBetween = contacts.between.has(view.tokens[at + 1]?.form ?? '');
  // الاجتماع الذي عقد بين فلان وفلان
  const tense = contacts.gathering.get(form) ?? withPronoun ?? (isBetween ? contacts.occurring.get(form) : undefined);
  if (tense === undefined) return null;
  const status = tense === 'past' ? 'happened' : 'planned';
  const from = isBetween ? at + 2 : at + 1;
  if (withPronoun !== undefined) return unnamed(noun, status, joined(seekSide(view, from), view), 'pronoun');
  const side = from === at + 2 ? { people: peopleAt(view, from), link: '' } : seekSide(view, from);
  if (!side || side.people.length === 0 || side.link !== '') return [];
  const other = joined(seekSide(view, side.people.at(-1)!.end), view);
  if (other) return told(noun, status, pairs(side.people, other.people), other.people);
  return told(noun, status, pairsAmong(side.people), side.people);
}

/** قال فلان في لقائه مع فلان: without an office told, the other may be who asks the questions. */
function mayBeInterview(view: SentenceView, noun: ReadNoun, { people, link }: Side): boolean {
  const { withWords, inside, meetings } = view.language.contacts;
  if (!meetings.has(view.tokens[noun.at]!.form) || !withWords.has(link)) return false;
  return inside.has(view.tokens[noun.at - 1]?.form ?? '') && !people[0]!.titled;
}

/** سيلتقي في القمة فلانا وفلانا: a noun with the article has no owner. */
function isDefinite(view: SentenceView, at: number): boolean {
  return view.tokens[at]!.readings.some(({ form }) => view.speech.isDefinite(form));
}

/** جرى اتصال هاتفي بين: the contact is the subject. But فرصة لعقد لقاء بين tells of none. */
function occurred(view: SentenceView, noun: number): ToldStatus | null {
  const { occurring, holdingNouns } = view.language.contacts;
  const form = view.tokens[noun - 1]?.form ?? '';
  const bare = view.language.words.conjunctions.has(form[0] ?? '') ? form.slice(1) : form;
  const tense = holdingNouns.has(bare) ? undefined : (occurring.get(form) ?? occurring.get(bare));
  return tense === undefined ? null : statusOf(view, noun - 1, tense);
}

/** The other side of a noun: behind مع or ب, or where the noun takes it, right behind it (استقباله الوزير, استقبال فلان للوزير). */
function sideOf(view: SentenceView, noun: ReadNoun, from: number): Side | null {
  const side = seekSide(view, from);
  if (!side) return null;
  const takes = side.link === '' ? noun.objects : noun.objects && view.language.contacts.objectLetters.has(side.link);
  return takes ? side : joined(side, view);
}

function joined(side: Side | null, view: SentenceView): Side | null {
  return side && view.language.contacts.links.has(side.link) ? side : null;
}

function readNoun(view: SentenceView, at: number): ReadNoun | null {
  const { contacts } = view.language;
  const token = view.tokens[at];
  if (token?.kind !== 'word' || view.mentionAt.has(at)) return null;
  const { conjunctions } = view.language.words;
  const bare = conjunctions.has(token.form[0]!) ? contacts.nouns.get(token.form.slice(1)) : undefined;
  const noun = contacts.nouns.get(token.form) ?? bare;
  if (!noun) return null;
  let end = at + 1;
  let isPhone = false;
  while (end <= at + MOST_ADJECTIVES && isAdjective(view, end)) {
    if (contacts.otherKinds.has(view.tokens[end]!.form)) return null;
    if (contacts.phone.has(view.tokens[end]!.form)) isPhone = true;
    end++;
  }
  if (contacts.otherKinds.has(view.tokens[end]?.form ?? '')) return null;
  return { ...noun, kind: isPhone ? 'called' : noun.kind, at, end, isPhone };
}

function isAdjective(view: SentenceView, index: number): boolean {
  const token = view.tokens[index];
  if (token?.kind !== 'word' || view.mentionAt.has(index) || isPrepositional(view, index)) return false;
  if (personAt(view, index) || dayAt(view, index) || blocks(view, index)) return false;
  const { gathering, gatheringPronoun } = view.language.contacts;
  const { between, occurring } = view.language.contacts;
  if (occurring.has(token.form) && between.has(view.tokens[index + 1]?.form ?? '')) return false;
  return !gathering.has(token.form) && !gatheringPronoun.has(token.form) && !view.speech.fillers.has(token.form);
}

function told(
  noun: ReadNoun,
  status: ToldStatus,
  found: ReturnType<typeof pairs>,
  people: readonly NamedPerson[],
  least = 0,
): readonly ToldContact[] {
  const end = Math.max(least, people.at(-1)?.end ?? 0);
  return found.map((pair) => ({ kind: noun.kind, status, ...pair, cue: noun.at, end, unnamed: null }));
}

function unnamed(
  noun: ReadNoun,
  status: ToldStatus,
  side: Side | null,
  what: 'speaker' | 'pronoun',
): readonly ToldContact[] {
  if (!side) return [];
  const { end } = side.people.at(-1)!;
  return side.people.map(({ mention }) => ({
    ...{ kind: noun.kind, status, from: null, to: mention, cue: noun.at, end },
    unnamed: what,
  }));
}

/** From the subject of a clause to its pronoun stand at most so many words. */
const FARTHEST_SUBJECT = 24;

/** The only person named before a token, where the clause is his: بحث فلان خلال لقائه. */
export function onlySubject(view: SentenceView, before: number): number | null {
  let found: NamedPerson | null = null;
  for (let i = 0; i < before; i++) {
    const mention = view.mentionAt.get(i);
    if (mention === undefined || view.mentions[mention]!.type !== 'person') continue;
    if (found) {
      if (mention !== found.mention) return null;
      continue;
    }
    for (let first = 0; first <= 2 && !found; first++) {
      const person = first <= i ? personAt(view, first) : null;
      if (person && person.mention === mention && opens(view, person)) found = person;
    }
    if (!found) return null;
  }
  return found && before - found.end <= FARTHEST_SUBJECT ? found.mention : null;
}

/** Whether a person opens the sentence, or stands right behind the verb that does. */
function opens(view: SentenceView, person: NamedPerson): boolean {
  if (isFree(view, person)) return true;
  return person.letters === '' && person.first === 1 && isVerb(view, 0);
}

function isVerb(view: SentenceView, index: number): boolean {
  const { names } = view.language;
  const { readings } = view.tokens[index]!;
  return readings.some(({ form }) => names.subjectVerbs.has(form) || view.speech.cues.get(form)?.form === 'verb');
}
