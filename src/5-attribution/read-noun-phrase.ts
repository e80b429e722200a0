import type { SpeakerNoun } from '../model/speech-lexicon.ts';
import type { Token } from '../model/token.ts';
import type { Candidate } from './candidate.ts';
import {
  carriesPreposition,
  isMark,
  isPrepositional,
  mentionOf,
  printed,
  type SentenceView,
  spanBetween,
  speakerNounAt,
} from './frame.ts';

/** From an office to its holder's name stand at most so many words: رئيس لجنة الشؤون الخارجية في مجلس النواب فلان. */
const LONGEST_OFFICE = 16;
/** An unnamed source is described in at most so many words. */
const LONGEST_DESCRIPTION = 14;
/** A name that no list knows has at most so many words. */
const LONGEST_UNKNOWN_NAME = 4;

type Read = Omit<Candidate, 'rule' | 'confidence'>;

/** Who the noun phrase that begins at `start` names or describes, before `limit`; null where it is no speaker. */
export function readNounPhrase(view: SentenceView, start: number, limit: number): Read | null {
  const named = view.mentionAt.get(start);
  if (named !== undefined) return fromMention(view, named, 'name');
  const token = view.tokens[start];
  if (!token || isMark(token)) return null;
  if (token.kind === 'number') return describe(view, start, limit, { gender: null, number: 'plural' });
  const noun = speakerNounAt(view, start);
  if (noun?.kind === 'source') return describe(view, start, limit, noun);
  const holder = holderOf(view, start, limit);
  if (holder !== null)
    return { ...fromMention(view, holder, 'name'), ...(noun?.kind === 'document' && { noun: bareNoun(view, start) }) };
  if (noun) return fromNoun(view, start, limit, noun);
  return unknownName(view, start, limit);
}

/** An office or a body that speaks without a name beside it. */
function fromNoun(view: SentenceView, start: number, limit: number, noun: SpeakerNoun): Read {
  const end = endOfPhrase(view, start, limit);
  if (noun.kind === 'document') {
    const named = organizationWithin(view, start, end);
    const read = named === null ? titled(view, start, end, noun) : fromMention(view, named, 'name');
    return { ...read, noun: bareNoun(view, start) };
  }
  // مسؤول محلي is anybody, المسؤول المحلي and رئيس النادي are somebody told of.
  const somebody = view.tokens.slice(start, start + 2).some((token) => view.speech.isDefinite(token.form));
  if (noun.kind === 'role' && !somebody && !view.mentionAt.has(start + 1)) return describe(view, start, limit, noun);
  return titled(view, start, end, noun);
}

/** The folded noun without proclitics and article: للتقرير → تقرير. */
function bareNoun(view: SentenceView, index: number): string {
  const { readings } = view.tokens[index]!;
  const form = readings.find((reading) => view.speech.speakerNoun(reading.form))?.form ?? readings[0]!.form;
  return view.speech.isDefinite(form) ? form.slice(2) : form;
}

function titled(view: SentenceView, start: number, end: number, noun: Pick<Read, 'gender' | 'number'>): Read {
  const { gender, number } = noun;
  const description = printed(view, start, end);
  return { form: 'title', span: spanBetween(view, start, end), mention: null, description, gender, number };
}

function fromMention(view: SentenceView, index: number, form: 'name'): Read {
  const mention = view.mentions[index]!;
  const span = { start: mention.start, end: mention.end };
  return { form, span, mention: index, description: null, gender: mention.gender, number: 'singular' };
}

/** The person whose office or title begins at `start`: المتحدث باسم الكرملين ديمتري بيسكوف → ديمتري بيسكوف. */
function holderOf(view: SentenceView, start: number, limit: number): number | null {
  const at = view.tokens[start]!;
  const end = Math.min(limit, start + LONGEST_OFFICE);
  let passed = isPrepositional(view, start);
  for (let i = start + 1; i < end; i++) {
    const token = view.tokens[i]!;
    const mention = mentionOf(view, i);
    if (mention?.type === 'person') {
      const titled = mention.roles.some(
        (role) => role.start <= at.end && role.end >= at.start && role.start < mention.start,
      );
      const beside = (speakerNounAt(view, start) !== undefined || !passed) && !isPrepositional(view, i);
      return titled || beside ? view.mentionAt.get(i)! : null;
    }
    if (view.speech.relatives.has(token.form) || view.speech.particles.has(token.form) || token.form === ':')
      return null;
    passed ||= isPrepositional(view, i);
    if (isMark(token) && !'«»"“”()،,'.includes(token.form)) return null;
    // رئيس الوزراء، شهباز شريف، … : a comma is passed only where the name follows it.
    if ((token.form === '،' || token.form === ',') && mentionOf(view, i + 1)?.type !== 'person') return null;
  }
  return null;
}

function organizationWithin(view: SentenceView, start: number, end: number): number | null {
  for (let i = start; i < end; i++) if (mentionOf(view, i)?.type === 'organization') return view.mentionAt.get(i)!;
  return null;
}

function describe(view: SentenceView, start: number, limit: number, noun: Pick<Read, 'gender' | 'number'>): Read {
  let end = start + 1;
  while (end < Math.min(limit, start + LONGEST_DESCRIPTION) && !endsDescription(view, end)) end++;
  // وحذر خبراء من أن: the preposition belongs to the verb.
  while (end > start + 1 && view.speech.prepositions.has(view.tokens[end - 1]!.form)) end--;
  const description = printed(view, start, end);
  return {
    form: 'anonymous',
    span: spanBetween(view, start, end),
    mention: null,
    description,
    gender: noun.gender,
    number: noun.number,
  };
}

/** What a source is described by may hold prepositions (مسؤولون في الأمم المتحدة), but no marks and no clauses. */
function endsDescription(view: SentenceView, index: number): boolean {
  const token = view.tokens[index]!;
  if (isMark(token))
    return !'«»"“”()'.includes(token.form) || view.speech.venueNouns.has(view.tokens[index + 1]?.form ?? '');
  const { speech } = view;
  // مسؤولون لـ«بي بي سي»: the medium it was said to is no part of the source.
  if (
    view.language.words.prepositions.has(token.form) ||
    (view.mentionAt.has(index) && carriesPreposition(view, index))
  )
    return true;
  if (speech.resumptive.has(token.form)) return true;
  if (speech.clauseOpeners.has(token.form) || speech.negations.has(token.form)) return true;
  if (speech.fillers.has(token.form) || speech.relatives.has(token.form) || speech.particles.has(token.form))
    return true;
  const next = view.tokens[index + 1];
  return speech.prepositions.has(token.form) && next !== undefined && speech.venueNouns.has(next.form);
}

function endOfPhrase(view: SentenceView, start: number, limit: number): number {
  let end = start + 1;
  while (end < limit && !isPrepositional(view, end) && !endsDescription(view, end)) end++;
  return end;
}

/** وقال زاموديو إن, أكد المزارع أن: words right after the verb, which no list knows, still tell of the speaker. */
function unknownName(view: SentenceView, start: number, limit: number): Read | null {
  if (isPrepositional(view, start) || endsDescription(view, start) || view.speech.cues.has(view.tokens[start]!.form))
    return null;
  if (!mayBeSubject(view, view.tokens[start]!)) return null;
  const end = Math.min(endOfPhrase(view, start, limit), start + LONGEST_UNKNOWN_NAME);
  const read = titled(view, start, end, { gender: null, number: null });
  const named = view.tokens.slice(start, end).every((token) => !isOrdinary(view, token));
  return named ? { ...read, form: 'name' } : read;
}

/** وقال باقتضاب, أوضحت مجددا: an adverb is no subject, nor a word that carries a preposition, unless it is a name. */
function mayBeSubject(view: SentenceView, token: Token): boolean {
  if (view.language.names.nameWords.has(token.form) || view.speech.isDefinite(token.form)) return true;
  if (view.speech.isAdverb(token.form)) return false;
  return !isOrdinary(view, token) || !view.speech.venueLinks.has(token.form[0]!);
}

function isOrdinary(view: SentenceView, token: Token): boolean {
  return token.readings.some((reading) => view.language.names.commonWords.has(reading.form));
}
