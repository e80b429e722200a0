import { dayAt } from './day-at.ts';
import { isPrepositional, mentionOf, type SentenceView, wordAt } from './frame.ts';
import { type NamedPerson, peopleAt, personAt } from './named-person.ts';

/** One side of a contact: who, and the preposition or letter that joins them to what stands before. */
export interface Side {
  readonly people: readonly NamedPerson[];
  /** Empty where nothing joins them. */
  readonly link: string;
}

/** Between a verb and a side stand at most so many words: days, places, occasions. */
const FARTHEST = 22;

/**
 * Goes over the days and prepositional phrases from a token on (في مكتبه بالقصر أمس) until `accept` takes what stands there;
 * null where something else stands in between. `accept` is asked only where a phrase may end.
 */
export function seek<Found>(view: SentenceView, from: number, accept: (index: number) => Found | null): Found | null {
  const limit = Math.min(view.tokens.length, from + FARTHEST);
  let mayEnd = true;
  let inPhrase = false;
  for (let i = from; i < limit; ) {
    const found = accept(i);
    if (found !== null) return mayEnd ? found : null;
    const end = skip(view, i, inPhrase);
    if (end === null) return null;
    mayEnd = end.mayEnd;
    inPhrase = end.inPhrase;
    i = end.next;
  }
  return null;
}

/** The side at or behind the token. */
export function seekSide(view: SentenceView, from: number): Side | null {
  return seek(view, from, (index) => {
    const side = sideAt(view, index);
    // التقى فلان، فلان: what follows a name and a comma describes it; اجتمع فلان، مع فلان.
    return side?.link === '' && index === from + 1 && view.tokens[from]!.kind === 'mark' ? null : side;
  });
}

/** The side that begins at the token: مع الوزير فلان, بالوزير فلان, الوزير فلان. */
function sideAt(view: SentenceView, index: number): Side | null {
  const { links, source } = view.language.contacts;
  const { form } = view.tokens[index]!;
  if (!view.mentionAt.has(index) && (links.has(form) || source.has(form))) {
    const person = personAt(view, index + 1);
    if (person) return person.letters === '' ? { people: peopleAt(view, index + 1), link: form } : null;
  }
  const people = peopleAt(view, index);
  return people.length > 0 ? { people, link: people[0]!.letters } : null;
}

interface Skipped {
  readonly next: number;
  readonly mayEnd: boolean;
  readonly inPhrase: boolean;
}

function skip(view: SentenceView, i: number, inPhrase: boolean): Skipped | null {
  const { speech, language } = view;
  const token = view.tokens[i]!;
  const mention = mentionOf(view, i);
  if (mention) {
    if (mention.type === 'person') return null;
    const isJoined = inPhrase || isPrepositional(view, i);
    if (!isJoined) return null;
    let next = i + 1;
    while (view.mentionAt.get(next) === view.mentionAt.get(i)) next++;
    return { next, mayEnd: true, inPhrase };
  }
  if (token.kind === 'mark') {
    const next = endOfAside(view, i);
    return next === null ? null : { next, mayEnd: true, inPhrase: false };
  }
  const day = dayAt(view, i);
  if (day) return { next: day.end, mayEnd: true, inPhrase: false };
  if (token.kind === 'number') return inPhrase ? { next: i + 1, mayEnd: true, inPhrase } : null;
  const { form } = token;
  if (blocks(view, i)) return null;
  const { calendar } = language.settings;
  const isTime = calendar.dayParts.has(form) || calendar.relativeDays.has(form) || calendar.weekdays.has(form);
  const isAside =
    isTime || language.contacts.phone.has(form) || language.contacts.future.has(form) || speech.fillers.has(form);
  if (isAside) return { next: i + 1, mayEnd: true, inPhrase };
  if (isPrepositional(view, i)) return { next: i + 1, mayEnd: closes(view, i), inPhrase: true };
  return inPhrase ? { next: i + 1, mayEnd: closes(view, i), inPhrase: true } : null;
}

/** An aside takes at most so many words: – حفظه الله –, (63 عاما). */
const LONGEST_ASIDE = 6;
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['–', '–'],
  ['-', '-'],
]);

/** The index after a comma or quotation mark, or after what stands between dashes or brackets; null for other marks. */
function endOfAside(view: SentenceView, at: number): number | null {
  const { form } = view.tokens[at]!;
  if ('،,"«»“”'.includes(form)) return at + 1;
  const closing = CLOSING.get(form);
  if (closing === undefined) return null;
  for (let i = at + 1; i <= at + LONGEST_ASIDE && i < view.tokens.length; i++) {
    if (mentionOf(view, i)?.type === 'person') return null;
    if (view.tokens[i]!.form === closing) return i + 1;
  }
  return null;
}

/** A word after which a phrase may be at its end: with its article, or with a pronoun. */
function closes(view: SentenceView, i: number): boolean {
  const { form, readings } = view.tokens[i]!;
  const isDefinite = view.speech.isDefinite(form) || readings.some((one) => view.speech.isDefinite(one.form));
  return isDefinite || view.language.contacts.pronounEndings.some((ending) => wordAt(view, i).endsWith(ending));
}

/** A verb, a relative, a particle, or a word that is joined and no noun: with it something else begins. */
export function blocks(view: SentenceView, i: number): boolean {
  const { speech, language } = view;
  const { form } = view.tokens[i]!;
  if (speech.relatives.has(form) || speech.particles.has(form) || speech.clauseOpeners.has(form)) return true;
  if (speech.negations.has(form) || language.contacts.unsure.has(form)) return true;
  const bare = language.words.conjunctions.has(form[0]!) ? form.slice(1) : null;
  if (language.contacts.verbs.has(form) || language.names.subjectVerbs.has(form)) return true;
  if (speech.cues.get(form)?.form === 'verb' && !speech.cues.get(form)!.ambiguous) return true;
  // والتعاون goes on, وبحث does not.
  return bare !== null && bare.length > 2 && language.names.commonWords.has(bare) && !speech.isDefinite(bare);
}
