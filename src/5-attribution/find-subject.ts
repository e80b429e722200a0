import type { AttributionRule } from '../model/reason.ts';
import { contains } from '../model/span.ts';
import { agrees, type Candidate } from './candidate.ts';
import {
  carriesPreposition,
  type Frame,
  isMark,
  isPrepositional,
  mentionOf,
  reads,
  type SentenceView,
  tokenAt,
  wordAt,
} from './frame.ts';
import { readNounPhrase } from './read-noun-phrase.ts';

/** قال [أمس، في تصريحات للصحيفة،] الوزير فلان إن: the subject after its verb. */
export function subjectAfter(frame: Frame, cue = frame.cue): Candidate | null {
  const limit = frame.to;
  let start = cue + 1;
  while (start < limit && isFiller(frame, start)) start++;
  if (start >= limit) return null;
  if (isPrepositional(frame, start) || frame.speech.venueNouns.has(frame.tokens[start]!.form)) {
    return subjectBeyond(frame, start, limit);
  }
  const read = readNounPhrase(frame, start, limit);
  if (!read) return null;
  const verb = wordAt(frame, cue);
  const gender = frame.quote.cue?.form === 'verb' ? (read.gender ?? frame.quote.cue.gender) : read.gender;
  return { ...read, gender, confidence: read.mention === null ? 0.8 : 0.96, rule: { id: 'subject-after-verb', verb } };
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
    return candidateAt(frame, i, null, { id: 'office-holder-in-clause' }, 0.8);
  }
  return null;
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
  let index = frame.cue - 1;
  while (index > frame.from && isFiller(frame, index)) index--;
  if (index < frame.from) return null;
  const mention = mentionOf(frame, index);
  if (mention) {
    const first = firstTokenOf(frame, index);
    // وسبق لترامب أن قال, وكان لترامب: words after which ل makes a subject.
    const topic = frame.from === first || reads(frame, first - 1, frame.speech.fillers);
    if (frame.speech.prepositions.has(frame.tokens[first - 1]?.form ?? '')) return openingSubject(frame);
    if (!carriesPreposition(frame, first) || topic) return named(frame, index, { id: 'name-before-verb' }, 0.9);
  }
  return openingSubject(frame);
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
  return named(frame, nearest, { id: 'relative-clause', relative: wordAt(frame, relative) }, 0.85);
}

function isRelative(frame: Frame, index: number): boolean {
  return frame.speech.relatives.has(frame.tokens[index]!.form);
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
  return { ...read, confidence: 0.8, rule: { id: 'opening-subject' } };
}

/** The subject of the sentence that a participle belongs to: وسارع الكرملين إلى الرد، موضحا أنه. */
export function subjectOfSentence(frame: Frame): Candidate | null {
  const index = firstSubject(frame, frame.from, frame.cue, frame.quote.cue?.gender ?? null);
  return index === null ? null : named(frame, index, { id: 'subject-of-sentence' }, 0.75);
}

/** The person whom a sentence is about: استقبل الرئيس فلان ضيفه. */
export function topicOf(view: SentenceView): Candidate | null {
  const index = firstSubject(view, 0, view.tokens.length, null);
  if (index === null || mentionOf(view, index)!.type !== 'person') return null;
  return candidateAt(view, index, null, { id: 'topic-before' }, 0.6);
}

/** Index of the first token of the first name that no preposition governs. */
function firstSubject(view: SentenceView, from: number, to: number, gender: Candidate['gender']): number | null {
  for (let i = from; i < to; i++) {
    const mention = mentionOf(view, i);
    const first = firstTokenOf(view, i);
    if (!mention || first < i || isWithinOffice(view, i)) continue;
    const office = mention.roles.find((role) => role.end <= mention.start);
    const head = office ? tokenAt(view, office.start) : first;
    if (carriesPreposition(view, head) || isPrepositional(view, head - 1)) continue;
    if (mention.type === 'person' && !agrees(mention.gender, gender)) continue;
    return i;
  }
  return null;
}

/** الكرملين in المتحدث باسم الكرملين ديمتري بيسكوف is no subject of its own. */
function isWithinOffice(view: SentenceView, index: number): boolean {
  const mention = mentionOf(view, index)!;
  for (const other of new Set(view.mentionAt.values())) {
    if (view.mentions[other]!.roles.some((role) => contains(role, mention))) return true;
  }
  return false;
}

function named(frame: Frame, index: number, rule: AttributionRule, confidence: number): Candidate {
  return candidateAt(frame, index, frame.quote.cue?.gender ?? null, rule, confidence);
}

function candidateAt(
  view: SentenceView,
  index: number,
  gender: Candidate['gender'],
  rule: AttributionRule,
  confidence: number,
): Candidate {
  const mention = mentionOf(view, index)!;
  return {
    form: 'name',
    span: { start: mention.start, end: mention.end },
    mention: view.mentionAt.get(index)!,
    description: null,
    gender: mention.gender ?? gender,
    number: 'singular',
    confidence,
    rule,
  };
}

/** The first token of the mention that the token belongs to. */
function firstTokenOf(view: SentenceView, index: number): number {
  const mention = view.mentionAt.get(index);
  let first = index;
  while (mention !== undefined && view.mentionAt.get(first - 1) === mention) first--;
  return first;
}
