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
  if (holder !== null) return fromMention(view, holder, 'name');
  if (noun) {
    const end = endOfPhrase(view, start, limit);
    const document = noun.kind === 'document' ? organizationWithin(view, start, end) : null;
    if (document !== null) return fromMention(view, document, 'name');
    const { gender, number } = noun;
    return {
      form: 'title',
      span: spanBetween(view, start, end),
      mention: null,
      description: printed(view, start, end),
      gender,
      number,
    };
  }
  return unknownName(view, start, limit);
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
  for (let i = start + 1; i < end; i++) {
    const token = view.tokens[i]!;
    const mention = mentionOf(view, i);
    if (mention?.type === 'person') {
      const titled = mention.roles.some(
        (role) => role.start <= at.end && role.end >= at.start && role.start < mention.start,
      );
      const beside = speakerNounAt(view, start) !== undefined && !isPrepositional(view, i);
      return titled || beside ? view.mentionAt.get(i)! : null;
    }
    if (view.speech.relatives.has(token.form) || view.speech.particles.has(token.form) || token.form === ':')
      return null;
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
  if (token.form === 'ل' || (view.mentionAt.has(index) && carriesPreposition(view, index))) return true;
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

/** وقال زاموديو إن: one to four words right after the verb, which no list knows, still name the speaker. */
function unknownName(view: SentenceView, start: number, limit: number): Read | null {
  if (isPrepositional(view, start) || endsDescription(view, start) || view.speech.cues.has(view.tokens[start]!.form))
    return null;
  const end = endOfPhrase(view, start, limit);
  if (end - start > LONGEST_UNKNOWN_NAME) return null;
  if (!view.tokens.slice(start, end).every((token) => mayBeName(view, token))) return null;
  const description = printed(view, start, end);
  return { form: 'name', span: spanBetween(view, start, end), mention: null, description, gender: null, number: null };
}

/** وقال باقتضاب, أوضحت يومها: ordinary words are no name, nor is what a preposition may open. */
function mayBeName(view: SentenceView, token: Token): boolean {
  const { commonWords, nameWords } = view.language.names;
  if (token.readings.some((reading) => commonWords.has(reading.form))) return false;
  return token.readings.length < 2 || nameWords.has(token.form);
}
