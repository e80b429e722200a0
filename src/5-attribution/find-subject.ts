import type { AttributionRule } from '../model/reason.ts';
import { afterAdjuncts } from './adjunct.ts';
import { agrees, type Candidate } from './candidate.ts';
import { dayAt } from './day-at.ts';
import {
  carriesPreposition,
  type Frame,
  isMark,
  isPrepositional,
  mentionOf,
  reads,
  type SentenceView,
  speakerNounAt,
  wordAt,
} from './frame.ts';
import { readNounPhrase } from './read-noun-phrase.ts';
import { isObject, limitOfSubject } from './verb-object.ts';

/** قال [أمس، في تصريحات للصحيفة،] الوزير فلان إن: the subject after its verb. */
export function subjectAfter(frame: Frame, cue = frame.cue): Candidate | null {
  const limit = frame.to;
  let start = cue + 1;
  // أشار إليه الوزير بقوله: what the verb governs.
  const isGoverned = () => frame.speech.prepositionsWithPronoun.has(frame.tokens[start]!.form);
  while (start < limit && (isFiller(frame, start) || isGoverned())) start++;
  const adjunct = start;
  start = afterAdjuncts(frame, start);
  while (start < limit && isFiller(frame, start)) start++;
  // وقال عبر حسابه (تويتر): what stands in brackets is no subject.
  if (start >= limit || (start > cue + 1 && frame.tokens[start - 1]!.form === '(')) return null;
  if (isPrepositional(frame, start) || frame.speech.venueNouns.has(frame.tokens[start]!.form)) {
    return subjectBeyond(frame, start, limit);
  }
  if (start > adjunct && ownsWhatFollows(frame, start)) return null;
  // وقال في تصريح صحفي عقده: past an adjunct only a name or an office is taken for the subject.
  if (start > adjunct && !frame.mentionAt.has(start) && !speakerNounAt(frame, start)) return null;
  const read = readNounPhrase(frame, start, limitOfSubject(frame, start, cue, limit));
  if (!read || isObject(frame, start, cue, read)) return null;
  const verb = wordAt(frame, cue);
  const gender = frame.quote.cue?.form === 'verb' ? (read.gender ?? frame.quote.cue.gender) : read.gender;
  return { ...read, gender, rule: { id: 'subject-after-verb', verb } };
}

/** قال في تصريحات صحفية الوزير فلان إن: past a preposition only a person with an office is taken for the subject. */
function subjectBeyond(frame: Frame, start: number, limit: number): Candidate | null {
  for (let i = start + 1; i < limit; i++) {
    const mention = mentionOf(frame, i);
    if (mention?.type !== 'person') continue;
    const first = Math.min(mention.start, ...mention.roles.map((role) => role.start));
    let head = i;
    while (head > start && frame.tokens[head]!.start > first) head--;
    if (mention.roles.length === 0 || first >= mention.start) return null;
    if (frame.speech.prepositions.has(frame.tokens[head - 1]!.form) || carriesPreposition(frame, head)) return null;
    if (isConstruct(frame, head - 1)) return null;
    return candidateAt(frame, i, null, { id: 'office-holder-in-clause' });
  }
  return null;
}

/** ردت على استفسارات «عكاظ»: who stands right behind a preposition and its bare noun is whose it is, and no subject. */
function ownsWhatFollows(frame: Frame, start: number): boolean {
  let noun = start - 1;
  while (noun > frame.cue && isMark(frame.tokens[noun])) noun--;
  return (
    noun > frame.cue + 1 && frame.speech.prepositions.has(frame.tokens[noun - 1]!.form) && isConstruct(frame, noun)
  );
}

/** إثر تصريحات وزيرة المالية فلانة: a bare noun before an office owns it; an adjective or a mark does not (تصريحات صحفية الوزير). */
function isConstruct(frame: Frame, index: number): boolean {
  const token = frame.tokens[index]!;
  if (isMark(token) || frame.mentionAt.has(index) || frame.speech.isDefinite(token.form)) return false;
  const { statementAsides, issuingWords } = frame.language.settings;
  return (
    !statementAsides.has(token.form) &&
    !issuingWords.has(token.form) &&
    !isFiller(frame, index) &&
    !dayAt(frame, index) &&
    !frame.speech.prepositionsWithPronoun.has(token.form)
  );
}

function isFiller(view: SentenceView, index: number): boolean {
  const token = view.tokens[index]!;
  if (isMark(token)) return '،,«"“()'.includes(token.form);
  return !view.mentionAt.has(index) && view.speech.fillers.has(token.form);
}

/** لكن طهران تقول إنه, وكان ترامب قد صرح, وسبق لترامب أن قال: the subject before its verb. */
export function subjectBefore(frame: Frame): Candidate | null {
  const verb = frame.tokens[frame.cue]!;
  // وقال, فأكد: a joined verb begins its clause.
  if (frame.quote.cue && frame.quote.cue.start > verb.start) return null;
  const inClause = clauseSubject(frame);
  if (inClause) return inClause;
  let index = frame.cue - 1;
  while (index > frame.from && isFiller(frame, index)) index--;
  if (index < frame.from) return null;
  const mention = mentionOf(frame, index);
  // فلان، مؤسس الحزب ووالد فلانة، رأى أن: between commas stands what is told of him.
  if (mention && isComma(frame, frame.cue - 1) && opensWithName(frame)) return openingSubject(frame);
  if (mention) {
    const first = firstTokenOf(frame, index);
    // وسبق لترامب أن قال, وكان لترامب: words after which ل makes a subject.
    const topic = frame.from === first || reads(frame, first - 1, frame.speech.fillers);
    if (isPrepositional(frame, first - 1)) return openingSubject(frame);
    // نازح إلى ريف محافظة الرقة يقول: a place speaks at the head of its clause only.
    if (mention.type === 'place' && !topic && !isOpener(frame, first - 1)) return openingSubject(frame);
    if (!carriesPreposition(frame, first) || topic) return named(frame, index, { id: 'name-before-verb' });
  }
  return openingSubject(frame);
}

function isOpener({ tokens, speech }: Frame, index: number): boolean {
  return isMark(tokens[index]) || speech.clauseOpeners.has(tokens[index]!.form);
}

function isComma({ tokens }: Frame, index: number): boolean {
  return isMark(tokens[index]) && '،,'.includes(tokens[index]!.form);
}

/** A person's name and a comma, and nothing before it. */
function opensWithName(frame: Frame): boolean {
  const mention = frame.mentionAt.get(frame.from);
  if (mention === undefined || frame.mentions[mention]!.type !== 'person') return false;
  let end = frame.from;
  while (frame.mentionAt.get(end) === mention) end++;
  return end < frame.cue - 1 && isComma(frame, end);
}

/** يوري أوشاكوف، مساعد الرئيس الروسي، الذي قال إن: the one whom the relative clause is about. */
export function antecedent(frame: Frame): Candidate | null {
  let relative = frame.cue - 1;
  while (relative > frame.from && frame.tokens[relative]!.kind === 'word' && !isRelative(frame, relative)) {
    if (!isFiller(frame, relative)) return null;
    relative--;
  }
  if (relative <= frame.from || !isRelative(frame, relative)) return null;
  const gender = frame.quote.cue?.gender ?? null;
  const before = frame.tokens[relative]!.start;
  let nearest: number | null = null;
  for (let i = relative - 1; i >= frame.from; i--) {
    const mention = mentionOf(frame, i);
    if (mention?.type !== 'person' || !agrees(mention.gender, gender)) continue;
    nearest ??= i;
    // The office between name and relative belongs to the name.
    if (mention.roles.some((role) => role.start > mention.end && role.end <= before && before - role.end < 4)) {
      nearest = i;
      break;
    }
  }
  if (nearest === null) return null;
  return named(frame, nearest, { id: 'relative-clause', relative: wordAt(frame, relative) });
}

function isRelative(frame: Frame, index: number): boolean {
  return frame.speech.relatives.has(frame.tokens[index]!.form);
}

/** A clause opener and the verb of its clause stand within so many words. */
const LONGEST_CLAUSE_SUBJECT = 9;

/** … ، لكن المسؤول الحكومي قال إن: an office, a source or a body between the word that opens the clause and its verb. */
function clauseSubject(frame: Frame): Candidate | null {
  for (let i = frame.cue - 2; i >= Math.max(frame.from, frame.cue - LONGEST_CLAUSE_SUBJECT); i--) {
    if (isMark(frame.tokens[i])) return null;
    if (!frame.speech.clauseOpeners.has(frame.tokens[i]!.form)) continue;
    if (!speakerNounAt(frame, i + 1) || isPrepositional(frame, i + 1)) return null;
    const read = readNounPhrase(frame, i + 1, frame.cue);
    return read && agreesWithCue(frame, read) ? { ...read, rule: { id: 'name-before-verb' } } : null;
  }
  return null;
}

function agreesWithCue({ quote: { cue } }: Frame, { gender, number }: Pick<Candidate, 'gender' | 'number'>): boolean {
  return agrees(gender, cue?.gender ?? null) && agrees(number, cue?.number ?? null);
}

/** المتحدث باسم الكرملين، في رد على سؤال، قال إن: the sentence opens with its subject. */
function openingSubject(frame: Frame): Candidate | null {
  let start = frame.from;
  while (
    start < frame.cue &&
    (isMark(frame.tokens[start]) || frame.speech.clauseOpeners.has(frame.tokens[start]!.form))
  )
    start++;
  if (start >= frame.cue || isPrepositional(frame, start) || frame.cue - start > 30) return null;
  const opensWithNoun = frame.mentionAt.has(start) || frame.speech.speakerNoun(frame.tokens[start]!.form) !== undefined;
  if (!opensWithNoun) return null;
  const read = readNounPhrase(frame, start, frame.cue);
  if (!read || !agrees(read.gender, frame.quote.cue?.gender ?? null)) return null;
  return { ...read, rule: { id: 'opening-subject' } };
}

function named(frame: Frame, index: number, rule: AttributionRule): Candidate {
  return candidateAt(frame, index, frame.quote.cue?.gender ?? null, rule);
}

/** The one named at a token, by the rule that found him; `gender` where the name does not tell. */
export function candidateAt(
  view: SentenceView,
  index: number,
  gender: Candidate['gender'],
  rule: AttributionRule,
): Candidate {
  const mention = mentionOf(view, index)!;
  return {
    form: 'name',
    span: { start: mention.start, end: mention.end },
    mention: view.mentionAt.get(index)!,
    description: null,
    gender: mention.gender ?? gender,
    number: 'singular',
    rule,
  };
}

/** The first token of the mention that the token belongs to. */
export function firstTokenOf(view: SentenceView, index: number): number {
  const mention = view.mentionAt.get(index);
  let first = index;
  while (mention !== undefined && view.mentionAt.get(first - 1) === mention) first--;
  return first;
}
