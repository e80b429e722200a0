import type { NameNode } from '../model/name-lexicon.ts';
import type { SpeakerNoun } from '../model/speech-lexicon.ts';
import type { Token } from '../model/token.ts';
import type { Candidate } from './candidate.ts';
import { endsDescription } from './end-of-description.ts';
import { endOfPhrase } from './end-of-phrase.ts';
import { holderOf } from './find-holder.ts';
import { findMedia } from './find-media.ts';
import { isMark, isPrepositional, mentionOf, printed, type SentenceView, spanBetween, speakerNounAt } from './frame.ts';
import { LONGEST_UNKNOWN_NAME, nameBehindAbbreviation, nameBehindTitle } from './unlisted-name.ts';

/** An unnamed source is described in at most so many words. */
const LONGEST_DESCRIPTION = 14;
/** From a text to its issuer stand at most so many words behind the text's adjectives. */
const FARTHEST_ISSUER = 5;

type Read = Omit<Candidate, 'rule'>;

/** Who the noun phrase that begins at `start` names or describes, before `limit`; null where it is no speaker. */
export function readNounPhrase(view: SentenceView, start: number, limit: number): Read | null {
  const named = view.mentionAt.get(start);
  if (named !== undefined && !isOfficeAlone(view, start, named)) return fromMention(view, named, 'name');
  const token = view.tokens[start];
  if (!token || isMark(token)) return null;
  if (token.kind === 'number') return describe(view, start, limit, { gender: null, number: 'plural' });
  // ذات المصدر, نفس البلاغ: the noun follows.
  const { sameWords } = view.language.settings;
  if (sameWords.has(token.form) && speakerNounAt(view, start + 1)) {
    const read = readNounPhrase(view, start + 1, limit);
    return read?.span && !read.mention ? { ...read, span: { start: token.start, end: read.span.end } } : read;
  }
  const noun = speakerNounAt(view, start) ?? (named === undefined ? undefined : roleWord(view, start));
  if (noun?.kind === 'source') return describe(view, start, limit, noun);
  const abbreviated = nameBehindAbbreviation(view, start, limit);
  const holder = holderOf(view, start, limit);
  if (holder !== null)
    return { ...fromMention(view, holder, 'name'), ...(noun?.kind === 'document' && { noun: bareNoun(view, start) }) };
  if (abbreviated) {
    const { first, end } = abbreviated;
    return { ...titled(view, first, end, { gender: null, number: 'singular' }), form: 'name' };
  }
  if (noun) return fromNoun(view, start, limit, noun);
  // وفقا للألمانية: an agency by its adjective alone.
  if (isMediumWord(view, start))
    return { ...titled(view, start, start + 1, { gender: 'f', number: 'singular' }), form: 'name' };
  return unknownName(view, start, limit);
}

/** الجنرال, أمين المحافظة: an office that stage 3 took for the name of somebody or of a body. */
function isOfficeAlone(view: SentenceView, start: number, index: number): boolean {
  const mention = view.mentions[index]!;
  if (view.tokens[start]!.end < mention.start || roleWord(view, start) === undefined) return false;
  if (mention.type !== 'person') return true;
  const [, ...rest] = mention.text.split(/\s+/u).map((word) => view.language.words.fold(word));
  let node: NameNode | undefined = view.language.names.known;
  for (const word of rest) node = node?.next.get(word);
  // أمين جدة: أمين is a name as well, جدة none.
  return rest.length === 0 || (node?.types.includes('place') ?? false);
}

function roleWord(view: SentenceView, index: number): SpeakerNoun | undefined {
  const noun = view.speech.speakerNoun(view.tokens[index]!.form);
  return noun?.kind === 'role' ? noun : undefined;
}

/** A medium's name of one word that is no everyday word, its preposition cut off. */
function isMediumWord(view: SentenceView, index: number): boolean {
  const { readings } = view.tokens[index]!;
  const last = readings.at(-1)!;
  return (
    readings.length > 1 &&
    view.speech.media.has(last.form) &&
    view.language.names.countryAdjectives.has(last.form) === false
  );
}

/** An office or a body that speaks without a name beside it. */
function fromNoun(view: SentenceView, start: number, limit: number, noun: SpeakerNoun): Read {
  const end = endOfPhrase(view, start, limit);
  if (noun.kind === 'document') {
    const named = organizationWithin(view, start, end) ?? issuerAfter(view, start, end, limit);
    if (named !== null) return { ...fromMention(view, named, 'name'), noun: bareNoun(view, start) };
    const issuer = issuingBody(view, start, end, limit);
    if (issuer) return issuer;
    return { ...titled(view, start, end, noun), noun: bareNoun(view, start) };
  }
  // مسؤول محلي is anybody, المسؤول المحلي and رئيس النادي are somebody told of.
  if (noun.kind === 'role' && !isSomebody(view, start, end)) return describe(view, start, limit, noun);
  return titled(view, start, end, noun);
}

/** An office whose noun or what it belongs to is definite: الوزير, كاتب عام النقابة, رئيس بلدية باريس. */
function isSomebody(view: SentenceView, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    if (view.speech.isDefinite(view.tokens[i]!.form) || view.mentionAt.has(i)) return true;
  }
  return view.speech.isDefinite(view.tokens[start]!.readings.at(-1)!.form);
}

/** بيان لوزارة الصحة, بلاغ أصدره الحزب, بيان صادر عن الحركة: who speaks in a text that was issued. */
function issuerAfter(view: SentenceView, start: number, end: number, limit: number): number | null {
  const { settings } = view.language;
  if (!view.tokens[start]!.readings.some(({ form }) => settings.issuedTexts.has(form))) return null;
  for (let i = start + 1; i < Math.min(limit, end + FARTHEST_ISSUER); i++) {
    const token = view.tokens[i]!;
    if (isMark(token) && !'«»"“”()'.includes(token.form)) return null;
    if (view.speech.relayVerbs.has(token.form) && !settings.issuingWords.has(token.form)) return null;
    const mention = mentionOf(view, i);
    if (mention) return mention.type === 'person' || isNews(view, i) ? null : view.mentionAt.get(i)!;
  }
  return null;
}

/** بلاغ للوزارة, بيان صادر عن الداخلية: a body without its name. */
function issuingBody(view: SentenceView, start: number, end: number, limit: number): Read | null {
  if (!view.tokens[start]!.readings.some(({ form }) => view.language.settings.issuedTexts.has(form))) return null;
  for (let i = start + 1; i < Math.min(limit, end + FARTHEST_ISSUER); i++) {
    if (isMark(view.tokens[i])) return null;
    const noun = speakerNounAt(view, i);
    if (noun?.kind === 'document') return fromNoun(view, i, limit, noun);
  }
  return null;
}

/** بيان نشرته وكالة الأنباء: what only carried a text did not issue it. */
function isNews(view: SentenceView, index: number): boolean {
  const mention = view.mentionAt.get(index);
  return findMedia(view, index, index + 1).some((medium) => medium.mention === mention);
}

/** The folded noun without proclitics and article: للتقرير → تقرير. */
function bareNoun(view: SentenceView, index: number): string {
  const { readings } = view.tokens[index]!;
  const form = readings.find((reading) => view.speech.speakerNoun(reading.form))?.form ?? readings[0]!.form;
  return view.speech.isDefinite(form) ? form.slice(2) : form;
}

function titled(view: SentenceView, start: number, end: number, noun: Pick<Read, 'gender' | 'number'>): Read {
  const { gender, number } = noun;
  const name = nameBehindTitle(view, start, end);
  if (name !== null)
    return {
      form: 'name',
      span: spanBetween(view, name, end),
      mention: null,
      description: printed(view, name, end),
      gender,
      number,
    };
  const description = printed(view, start, end);
  return { form: 'title', span: spanBetween(view, start, end), mention: null, description, gender, number };
}

function fromMention(view: SentenceView, index: number, form: 'name'): Read {
  const mention = view.mentions[index]!;
  const span = { start: mention.start, end: mention.end };
  return { form, span, mention: index, description: null, gender: mention.gender, number: 'singular' };
}

function organizationWithin(view: SentenceView, start: number, end: number): number | null {
  for (let i = start; i < end; i++) {
    // دراسة نشرتها صحيفة «المساء»: the newspaper carried the study.
    if (view.speech.relayVerbs.has(view.tokens[i]!.form)) return null;
    if (mentionOf(view, i)?.type === 'organization') return view.mentionAt.get(i)!;
  }
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
  const { names, words } = view.language;
  if (names.nameWords.has(token.form) || view.speech.isDefinite(token.form)) return true;
  // ونوه معاليه بالبذل السخي: a definite noun that carries its preposition.
  const bare = token.readings.at(-1)!;
  if (bare.start > token.start && words.prepositions.has(view.text[bare.start - 1]!) && carriesArticle(view, bare.form))
    return false;
  if (view.speech.isAdverb(token.form)) return false;
  return !isOrdinary(view, token) || !view.speech.venueLinks.has(token.form[0]!);
}

/** البذل of بالبذل, جهود of بجهود. */
function carriesArticle(view: SentenceView, form: string): boolean {
  return view.speech.isDefinite(form) || view.language.names.commonWords.has(form);
}

function isOrdinary(view: SentenceView, token: Token): boolean {
  return token.readings.some((reading) => view.language.names.commonWords.has(reading.form));
}
