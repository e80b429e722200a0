import type { AttributionRule } from '../model/reason.ts';
import { agrees, type Candidate } from './candidate.ts';
import { antecedent, subjectAfter, subjectBefore, subjectOfSentence } from './find-subject.ts';
import { type Frame, isMark, speakerNounAt, tokenAt } from './frame.ts';
import { readNounPhrase } from './read-noun-phrase.ts';

/** So many quotes back a speaker may go on. */
const FARTHEST_SPEAKER = 20;

/** What is known of the speakers before a quote. */
export interface Before {
  /** The speakers of earlier quotes, latest last. */
  readonly speakers: readonly Candidate[];
  /** The speaker of the quote right before in the same sentence. */
  readonly inSentence: Candidate | null;
  /** True where the chain shows that a pronoun stands for the speaker: ونقلت عنه الوكالة. */
  readonly pronoun: boolean;
  /** The person whom the sentence before is about. */
  readonly topic: Candidate | null;
}

/** A way to tell the speaker of a quote; null where it does not apply. */
type Rule = (frame: Frame, before: Before) => Candidate | null;

const byForm: Readonly<Record<string, readonly Rule[]>> = {
  verb: [(frame) => subjectAfter(frame), antecedent, subjectBefore, subjectOfVerb, subjectInFrame, carried],
  participle: [subjectOfVerb, inSentence, subjectOfMainClause, carried],
  noun: [subjectOfVerbForNoun, carried],
  verbless: [namedSource, carried],
  colon: [headlineSpeaker],
};

/** The first rule that tells a speaker; null where none does. */
export function findSpeaker(frame: Frame, before: Before): Candidate | null {
  const rules = before.pronoun ? [carried] : frame.quote.cue ? byForm[frame.quote.cue.form]! : [carried];
  for (const rule of rules) {
    const speaker = rule(frame, before);
    if (speaker) return speaker;
  }
  return null;
}

/** واستطرد المتحدث قائلا, أعلن الوزير مؤكدا أن: the subject of the verb that the participle goes with. */
function subjectOfVerb(frame: Frame): Candidate | null {
  for (let i = frame.cue - 1; i >= frame.from; i--) {
    const token = frame.tokens[i]!;
    if (token.kind !== 'word' || frame.mentionAt.has(i) || frame.speech.prepositions.has(token.form)) continue;
    if (!token.readings.some((reading) => frame.speech.cues.get(reading.form)?.form === 'verb')) continue;
    const subject = subjectAfter({ ...frame, to: frame.cue }, i);
    if (subject && (subject.mention !== null || isDescribed(frame, subject))) {
      return { ...subject, form: subject.form === 'name' ? 'implied' : subject.form, confidence: 0.9 };
    }
  }
  return null;
}

/** True of an office or a source told by its noun (المسؤول الروسي), not of any word after any verb. */
function isDescribed(frame: Frame, subject: Candidate): boolean {
  if (subject.form === 'anonymous') return true;
  return subject.form === 'title' && speakerNounAt(frame, tokenAt(frame, subject.span!.start)) !== undefined;
}

/** سارع الكرملين إلى التوضيح بأن: a noun of speech without a pronoun has the subject of its sentence. */
function subjectOfVerbForNoun(frame: Frame): Candidate | null {
  return frame.quote.cue?.gender === null ? (subjectOfVerb(frame) ?? subjectOfSentence(frame)) : null;
}

/** وزار فلان المدينة، مؤكدا أن: a participle has no subject of its own but that of the main clause. */
function subjectOfMainClause(frame: Frame): Candidate | null {
  const subject = subjectOfSentence(frame);
  return subject && { ...subject, form: 'implied' };
}

function inSentence(_frame: Frame, before: Before): Candidate | null {
  const speaker = before.inSentence;
  return speaker && implied(speaker, 0.92, { id: 'speaker-in-sentence' });
}

/** أطلق الشيخ تغريدة قال فيها: the verb's subject is the one its sentence is about. */
function subjectInFrame(frame: Frame, before: Before): Candidate | null {
  if (before.inSentence || frame.trailing || frame.cue - frame.from < 2) return null;
  const subject = subjectOfSentence(frame);
  if (!subject || subject.mention === null || frame.mentions[subject.mention]!.type !== 'person') return null;
  return { ...subject, form: 'implied', span: null, confidence: 0.7 };
}

/** وأضاف: without a subject the speaker before goes on, if verb and speaker agree. */
function carried(frame: Frame, before: Before): Candidate | null {
  const cue = frame.quote.cue;
  for (let i = before.speakers.length - 1; i >= Math.max(0, before.speakers.length - FARTHEST_SPEAKER); i--) {
    const speaker = before.speakers[i]!;
    const fits = agrees(speaker.gender, cue?.gender ?? null) && agrees(speaker.number, cue?.number ?? null);
    if (!before.pronoun && !fits) continue;
    const near = i === before.speakers.length - 1;
    return implied(speaker, near ? 0.88 : 0.7, carriedRule(frame, before));
  }
  // استقبل الرئيس ضيفه. وقال: where nobody spoke before, the one whom the sentence before is about.
  const { topic } = before;
  if (!cue || !topic || !agrees(topic.gender, cue.gender)) return null;
  return implied(topic, 0.6, { id: 'topic-before' });
}

function carriedRule({ quote: { cue } }: Frame, { pronoun }: Before): AttributionRule {
  if (pronoun) return { id: 'pronoun-for-speaker' };
  return cue ? { id: 'speaker-goes-on', cue: cue.text } : { id: 'quotation-goes-on' };
}

function implied(speaker: Candidate, confidence: number, rule: AttributionRule): Candidate {
  const form = speaker.form === 'anonymous' ? 'anonymous' : 'implied';
  return { ...speaker, form, span: null, confidence: Math.min(confidence, speaker.confidence), rule };
}

/** بحسب الوكالة, حسب ما قاله مسؤولون, حسب إفادة فلان: the source after its phrase. */
function namedSource(frame: Frame): Candidate | null {
  // على حد قول فلان: the source follows the whole phrase.
  const cue = frame.quote.cue!;
  const phrase = cue.lemma.split(' ').length;
  let start = frame.cue + 1;
  for (; start < frame.to; start++) {
    const token = frame.tokens[start]!;
    if (frame.mentionAt.has(start)) break;
    if (isMark(token) || isReportingVerb(frame, start)) continue;
    const { speech } = frame;
    // بحسب إفادتهم, على حد قوله: a pronoun, so whoever spoke before.
    if (speech.cues.get(token.form)?.form === 'noun') return null;
    if (start < frame.cue + phrase) continue;
    const skipped =
      speech.negations.has(token.form) || speech.venueNouns.has(token.form) || speech.prepositions.has(token.form);
    if (!skipped && token.form.length > 2) break;
  }
  if (start >= frame.to) return null;
  const read = readNounPhrase(frame, start, frame.to);
  if (!read) return null;
  return { ...read, confidence: read.mention === null ? 0.75 : 0.9, rule: { id: 'source-named', phrase: cue.text } };
}

/** قاله, أعلنت, صرح: a reporting verb, with or without its object. */
function isReportingVerb(frame: Frame, index: number): boolean {
  const { form } = frame.tokens[index]!;
  if (frame.speech.cues.get(form)?.form === 'verb' || frame.speech.relayVerbs.has(form)) return true;
  return frame.speech.objectPronouns.some(
    (pronoun) => form.endsWith(pronoun) && frame.speech.cues.get(form.slice(0, -pronoun.length))?.form === 'verb',
  );
}

/** بيسكوف: … , المتحدث باسم الكرملين: … */
function headlineSpeaker(frame: Frame): Candidate | null {
  for (let i = frame.from; i < frame.cue; i++) {
    const mention = frame.mentionAt.get(i);
    if (mention !== undefined && frame.mentions[mention]!.type === 'person') return read(frame, i);
  }
  return read(frame, frame.from);
}

function read(frame: Frame, start: number): Candidate | null {
  const found = readNounPhrase(frame, start, frame.cue);
  return found && { ...found, confidence: 0.85, rule: { id: 'name-before-colon' } };
}
