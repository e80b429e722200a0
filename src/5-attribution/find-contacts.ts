import type { Attribution } from '../model/attribution.ts';
import type { Contact } from '../model/contact.ts';
import type { Quoted } from '../model/document.ts';
import type { Language } from '../model/language.ts';
import type { Quote } from '../model/quote.ts';
import { contains } from '../model/span.ts';
import type { Sentence } from '../model/token.ts';
import { contactDay } from './contact-day.ts';
import { contactsOfHolding, contactsOfNoun, onlySubject } from './contact-of-noun.ts';
import { contactsOfVerb } from './contact-of-verb.ts';
import { reads, type SentenceView, tokenAt, viewOf } from './frame.ts';
import type { ToldContact } from './told-contact.ts';

/** Of the quotes around a sentence, the last so many are looked at: one may hold thousands of others. */
const MOST_QUOTES = 64;
/** Pages without a full stop have sentences of any length: more than this on either side is no sentence to read. */
const FURTHEST = 600;

/**
 * Who met or called whom, in the order of the text: only where one sentence names both sides, or where a pronoun stands for the
 * one who speaks. What a quote tells is its speaker's to answer for.
 */
export function findContacts(
  document: Quoted,
  attributions: readonly Attribution[],
  language: Language,
): readonly Contact[] {
  const contacts: Contact[] = [];
  let next = 0;
  let behind = 0;
  for (const sentence of document.sentences) {
    // The quotes that may reach into the sentence: those that end before it do no more.
    while (next < document.quotes.length && endOf(document.quotes[next]!) <= sentence.start) next++;
    while (behind < document.quotes.length && startOf(document.quotes[behind]!) < sentence.end) behind++;
    if (!mayTell(sentence, language)) continue;
    const view = viewOf(document, sentence, language);
    if (isAboutMatch(view) || isQuestion(view)) continue;
    const quotes: { quote: Quote; speaker: number | null }[] = [];
    for (let i = Math.max(next, behind - MOST_QUOTES); i < behind; i++)
      quotes.push({ quote: document.quotes[i]!, speaker: personIn(document, attributions[i]!) });
    const last = next > 0 ? personIn(document, attributions[next - 1]!) : null;
    contacts.push(...contactsIn(document, view, sentence, quotes, last));
  }
  return contacts;
}

interface Spoken {
  readonly quote: Quote;
  readonly speaker: number | null;
}

function contactsIn(
  document: Quoted,
  view: SentenceView,
  sentence: Sentence,
  quotes: readonly Spoken[],
  lastSpeaker: number | null,
): readonly Contact[] {
  const found = new Map<string, Contact>();
  for (const told of toldIn(view, sentence.paragraph < 0)) {
    const cue = view.tokens[told.cue]!;
    const within = quotes.filter(({ quote }) => contains(quote, cue)).at(-1) ?? null;
    const from = told.from ?? unnamedSide(view, told, within, quotes, lastSpeaker);
    if (from === null || isSame(view, from, told.to) || isInterview(view, told, from)) continue;
    const status = statusIn(view, told, within?.quote ?? null);
    if (status === null) continue;
    const key = [told.kind, ...[from, told.to].map((side) => nameOf(view, side)).sort()].join('\n');
    if (found.has(key)) continue;
    found.set(key, {
      ...{ kind: told.kind, status, from, to: told.to },
      cue: { start: cue.start, end: cue.end },
      sentence: {
        start: Math.max(sentence.start, cue.start - FURTHEST),
        end: Math.min(sentence.end, cue.end + FURTHEST),
      },
      quote: within?.quote.id ?? null,
      day: contactDay(view, told, status, document.article.publishedAt?.value ?? null),
    });
  }
  return [...found.values()];
}

function toldIn(view: SentenceView, headline: boolean): readonly ToldContact[] {
  const { verbs, holding } = view.language.contacts;
  const { conjunctions } = view.language.words;
  return view.tokens.flatMap(({ kind, form }, at) => {
    if (kind !== 'word' || view.mentionAt.has(at)) return [];
    const bare = conjunctions.has(form[0]!) ? form.slice(1) : form;
    const verb = verbs.get(form) ?? verbs.get(bare);
    const byVerb = verb ? contactsOfVerb(view, at, verb, headline) : [];
    if (byVerb.length > 0) return byVerb;
    const holds = holding.get(form) ?? holding.get(bare);
    const held = holds ? contactsOfHolding(view, at, holds) : [];
    return held.length > 0 ? held : contactsOfNoun(view, at);
  });
}

/** Whom a pronoun or a first person stands for; null where the text does not tell. */
function unnamedSide(
  view: SentenceView,
  told: ToldContact,
  within: Spoken | null,
  quotes: readonly Spoken[],
  lastSpeaker: number | null,
): number | null {
  if (told.unnamed === 'speaker') return within?.speaker ?? null;
  if (within) return null;
  const cue = view.tokens[told.cue]!;
  const framing = quotes.find(({ quote }) => contains(quote.frame, cue));
  if (framing) return isNear(view, told.cue, framing.quote) ? framing.speaker : null;
  if (isRemark(view, told.cue)) {
    const before = quotes.filter(({ quote }) => quote.end <= cue.start).at(-1);
    return before ? before.speaker : lastSpeaker;
  }
  return onlySubject(view, told.cue);
}

/** A reporting clause may go on for long: a pronoun far from the word that reports may be anybody's. */
const FARTHEST_CUE = 25;

function isNear(view: SentenceView, at: number, { cue }: Quote): boolean {
  return cue !== null && Math.abs(tokenAt(view, cue.start) - at) <= FARTHEST_CUE;
}

/** جاء ذلك خلال لقائه: the one who has just been speaking. */
function isRemark(view: SentenceView, cue: number): boolean {
  const { remarkWords } = view.language.contacts;
  for (let i = Math.max(0, cue - 4); i < cue; i++) if (reads(view, i, remarkWords)) return true;
  return false;
}

/** What a speaker denies to have been is denied; what he asks for, doubts or only does not rule out is not told. */
function statusIn(view: SentenceView, { status, cue }: ToldContact, quote: Quote | null): Contact['status'] | null {
  const { denials } = view.language.contacts;
  if (status === 'alleged')
    return quote?.cue?.stance === 'deny' || view.tokens.some(({ form }, i) => i < cue && denials.has(form))
      ? 'denied'
      : null;
  switch (quote?.cue?.stance) {
    case 'deny':
      return status === 'denied' ? null : 'denied';
    case 'doubt':
    case 'allow':
    case 'ask':
    case 'call':
      return null;
    default:
      return status;
  }
}

/** The journalist who interviews somebody does not meet him in the sense meant. */
function isInterview(view: SentenceView, { to }: ToldContact, from: number): boolean {
  const { interviewers } = view.language.contacts;
  return [from, to].some((side) =>
    view.mentions[side]!.roles.some(({ text }) =>
      view.language.words
        .fold(text)
        .split(/\s+/u)
        .some((word) => interviewers.has(word)),
    ),
  );
}

function nameOf(view: SentenceView, side: number): string {
  return view.language.words.fold(view.mentions[side]!.text);
}

/** بن نايف and محمد بن نايف in one sentence may be one. */
function isSame(view: SentenceView, left: number, right: number): boolean {
  const wordsOf = (side: number) => nameOf(view, side).split(/\s+/u);
  const [a, b] = [wordsOf(left), wordsOf(right)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return left === right || short.every((word) => long.includes(word));
}

function mayTell({ tokens }: Sentence, { contacts, words }: Language): boolean {
  const isCue = (form: string) => contacts.verbs.has(form) || contacts.nouns.has(form);
  return tokens.some(
    ({ kind, form }) => kind === 'word' && (isCue(form) || (words.conjunctions.has(form[0]!) && isCue(form.slice(1)))),
  );
}

function isAboutMatch(view: SentenceView): boolean {
  const { matches } = view.language.contacts;
  return view.tokens.some(({ form }, index) => matches.has(form) && !view.mentionAt.has(index));
}

function isQuestion({ tokens }: SentenceView): boolean {
  return '؟?'.includes(tokens.at(-1)?.form ?? '.');
}

function personIn({ mentions }: Quoted, { speaker }: Attribution): number | null {
  return speaker?.mention != null && mentions[speaker.mention]!.type === 'person' ? speaker.mention : null;
}

function startOf({ start, frame }: Quote): number {
  return Math.min(start, frame.start);
}

function endOf({ end, frame }: Quote): number {
  return Math.max(end, frame.end);
}
