import { contains } from '../model/span.ts';
import { agrees, type Candidate } from './candidate.ts';
import { candidateAt, firstTokenOf } from './find-subject.ts';
import {
  carriesPreposition,
  type Frame,
  isPrepositional,
  mentionOf,
  type SentenceView,
  speakerNounAt,
  tokenAt,
} from './frame.ts';
import { readNounPhrase } from './read-noun-phrase.ts';
import { titledSubject } from './titled-subject.ts';

/** The subject of the sentence that a participle belongs to: وسارع الكرملين إلى الرد، موضحا أنه. */
export function subjectOfSentence(frame: Frame): Candidate | null {
  const cue = frame.quote.cue;
  // كثيرون ممن حضروا، أكدوا أن: one who is named is not many.
  if (cue?.form === 'verb' && cue.number === 'plural') return null;
  const index = firstSubject(frame, frame.from, frame.cue, cue?.gender ?? null);
  const titled = titledSubject(frame);
  if (titled && (index === null || mentionOf(frame, index)!.start > titled.span!.start)) return titled;
  // قام أمير المنطقة بزيارة: a place's ruler, not the place.
  if (
    index !== null &&
    mentionOf(frame, index)!.type !== 'person' &&
    speakerNounAt(frame, index - 1)?.kind === 'role'
  ) {
    const read = readNounPhrase(frame, index - 1, frame.cue);
    return read && { ...read, rule: { id: 'subject-of-sentence' } };
  }
  return index === null ? null : candidateAt(frame, index, cue?.gender ?? null, { id: 'subject-of-sentence' });
}

/** The person whom a sentence is about: استقبل الرئيس فلان ضيفه. */
export function topicOf(view: SentenceView): Candidate | null {
  const index = firstSubject(view, 0, view.tokens.length, null);
  if (index === null || mentionOf(view, index)!.type !== 'person') return null;
  return candidateAt(view, index, null, { id: 'topic-before' });
}

/** The subject of a sentence stands within so many words of its beginning: وبينما لم يشتبك الجنرال فلان. */
const FARTHEST_TOPIC = 4;

/** True where a sentence begins with its topic, or with a verb and its topic. */
export function opensWith(view: SentenceView, topic: Candidate | null): boolean {
  if (topic?.mention == null || !topic.span) return false;
  const mention = view.mentions[topic.mention]!;
  const first = Math.min(
    mention.start,
    ...mention.roles.filter((role) => role.end <= mention.start).map((role) => role.start),
  );
  return tokenAt(view, first) <= FARTHEST_TOPIC;
}

/** Index of the first token of the first name that no preposition governs. */
function firstSubject(view: SentenceView, from: number, to: number, gender: Candidate['gender']): number | null {
  for (let i = from; i < to; i++) {
    const mention = mentionOf(view, i);
    if (!mention) continue;
    const first = firstTokenOf(view, i);
    if (first < i || isWithinOffice(view, i)) continue;
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
  let before = -1;
  for (const other of view.mentionAt.values()) {
    if (other !== before && view.mentions[other]!.roles.some((role) => contains(role, mention))) return true;
    before = other;
  }
  return false;
}
