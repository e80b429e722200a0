import type { Cue } from '../model/quote.ts';
import type { AttributionRule } from '../model/reason.ts';
import { accountOwner } from './account-owner.ts';
import { agrees, type Candidate } from './candidate.ts';
import { antecedent, subjectAfter, subjectBefore } from './find-subject.ts';
import { type Frame, isMark, mentionOf, speakerNounAt, tokenAt } from './frame.ts';
import { frontedSubject } from './fronted-subject.ts';
import { namedSource, sourceStart } from './named-source.ts';
import { readNounPhrase } from './read-noun-phrase.ts';
import { subjectOfSentence } from './sentence-subject.ts';

/** So many quotes back a speaker may go on. */
const FARTHEST_SPEAKER = 20;

/** The verb of a sentence stands within so many words: كما أكد, وقد أشارت. */
const FARTHEST_OPENING = 3;

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
  /** True where that sentence opens with that person and reports nothing: the subject has changed since the last quote. */
  readonly topicIsNew: boolean;
}

/** A way to tell the speaker of a quote; null where it does not apply. */
type Rule = (frame: Frame, before: Before) => Candidate | null;

const byForm: Readonly<Record<string, readonly Rule[]>> = {
  verb: [
    textThatHolds,
    frontedSubject,
    (frame) => subjectAfter(frame),
    antecedent,
    subjectBefore,
    subjectOfVerb,
    accountOwner,
    subjectInFrame,
    carried,
  ],
  participle: [subjectOfVerb, inSentence, carriedByVerb, subjectOfMainClause, carried],
  noun: [subjectOfVerbForNoun, carried],
  verbless: [namedSource, carriedSource],
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

/** وجاء في بيان لوزارة الري أن: the text speaks, or whoever issued it. */
function textThatHolds(frame: Frame): Candidate | null {
  const cue = frame.quote.cue!;
  if (!frame.language.settings.textCues.has(cue.lemma)) return null;
  for (let i = frame.cue + 1; i < frame.to; i++) {
    if (speakerNounAt(frame, i)?.kind !== 'document') continue;
    const read = readNounPhrase(frame, i, frame.to);
    return read && { ...read, rule: { id: 'source-named', phrase: cue.text } };
  }
  return null;
}

/** واستطرد المتحدث قائلا, أعلن الوزير مؤكدا أن: the subject of the verb that the participle goes with. */
function subjectOfVerb(frame: Frame): Candidate | null {
  for (let i = frame.cue - 1; i >= frame.from; i--) {
    const token = frame.tokens[i]!;
    if (token.kind !== 'word' || frame.mentionAt.has(i)) continue;
    if (frame.speech.prepositions.has(token.form) && !(opensClause(frame, i) && isPerson(frame, i + 1))) continue;
    if (!token.readings.some((reading) => frame.speech.cues.get(reading.form)?.form === 'verb')) continue;
    // عبر فلان عن أسفه لما أشار إليه آخر، مؤكدا أن: the verb behind ما is not the one.
    if (i > frame.from && frame.speech.whatWords.has(frame.tokens[i - 1]!.form)) continue;
    const subject = subjectAfter({ ...frame, to: frame.cue }, i);
    // دعا المفتي الشيخ فلان: a name that only its title tells of.
    const isTitled = subject?.form === 'name' && speakerNounAt(frame, i + 1) !== undefined;
    if (subject && (subject.mention !== null || isTitled || isDescribed(frame, subject))) {
      return { ...subject, form: subject.form === 'name' ? 'implied' : subject.form };
    }
  }
  return null;
}

function opensClause(frame: Frame, index: number): boolean {
  return index === frame.from || isMark(frame.tokens[index - 1]);
}

/** عبر فلان عن أسفه: before a person عبر is a verb, and no preposition. */
function isPerson(frame: Frame, index: number): boolean {
  return mentionOf(frame, index)?.type === 'person' || speakerNounAt(frame, index)?.kind === 'role';
}

/** True of an office or a source told by its noun (المسؤول الروسي), not of any word after any verb. */
function isDescribed(frame: Frame, subject: Candidate): boolean {
  if (subject.form === 'anonymous') return true;
  return subject.form === 'title' && speakerNounAt(frame, tokenAt(frame, subject.span!.start)) !== undefined;
}

/** سارع الكرملين إلى التوضيح بأن: a noun of speech without a pronoun has the subject of its sentence. */
function subjectOfVerbForNoun(frame: Frame): Candidate | null {
  const cue = frame.quote.cue!;
  if (cue.gender === null) return subjectOfVerb(frame) ?? subjectOfSentence(frame);
  // أشارت فلانة إلى الموسم بقولها: with ب the noun goes with its verb.
  const { start, form } = frame.tokens[frame.cue]!;
  if (cue.start === start || !frame.language.settings.placeLetters.has(form[0]!)) return null;
  const subject = subjectOfVerb(frame) ?? subjectOfSentence(frame);
  return subject && agrees(subject.gender, cue.gender) ? subject : null;
}

/** وزار فلان المدينة، مؤكدا أن: a participle has no subject of its own but that of the main clause. */
function subjectOfMainClause(frame: Frame): Candidate | null {
  if (lacksSubject(frame)) return null;
  const subject = subjectOfSentence(frame);
  return subject && { ...subject, form: subject.form === 'name' ? 'implied' : subject.form };
}

/** وأشارت في بلاغ لها إلى انقطاع الطريق، موضحة أن: a joined verb of speech without a subject goes on with the speaker before. */
function carriedByVerb(frame: Frame, before: Before): Candidate | null {
  return lacksSubject(frame) ? carried(frame, { ...before, topicIsNew: false }) : null;
}

/** True where the sentence opens with a verb of speech that has no subject. */
function lacksSubject(frame: Frame): boolean {
  for (let i = frame.from; i < frame.cue && i < frame.from + FARTHEST_OPENING; i++) {
    const token = frame.tokens[i]!;
    const verb = token.readings.find(({ form }) => frame.speech.cues.get(form)?.form === 'verb');
    // وكان فلان أثنى على القرار: a subject before its verb.
    if (frame.mentionAt.has(i) || speakerNounAt(frame, i)) return false;
    if (verb) return subjectAfter({ ...frame, to: frame.cue }, i) === null;
  }
  return false;
}

function inSentence(_frame: Frame, before: Before): Candidate | null {
  const speaker = before.inSentence;
  return speaker && implied(speaker, { id: 'speaker-in-sentence' });
}

/** أطلق الشيخ تغريدة قال فيها: the verb's subject is the one its sentence is about. */
function subjectInFrame(frame: Frame, before: Before): Candidate | null {
  if (before.inSentence || frame.trailing || frame.cue - frame.from < 2) return null;
  const subject = subjectOfSentence(frame);
  if (!subject) return null;
  // أصدرت الوزارة بيانا قالت فيه: with فيه a body speaks as well.
  const inText = frame.speech.prepositionsWithPronoun.has(frame.tokens[frame.cue + 1]?.form ?? '');
  // ولم يقطع الوزير بالموعد، بيد أنه قال: a pronoun points to who has no name.
  if (subject.mention === null) return frame.speech.particles.has(frame.tokens[frame.cue - 1]!.form) ? subject : null;
  if (frame.mentions[subject.mention]!.type !== 'person' && !inText) return null;
  return { ...subject, form: 'implied', span: null };
}

/** وأضاف: without a subject the speaker before goes on, if verb and speaker agree. */
function carried(frame: Frame, before: Before): Candidate | null {
  const cue = frame.quote.cue;
  const { topic } = before;
  // وأيد ديمبسي الاتفاق. وقال: the one whom the sentence before is about, unless the verb goes on with what was said.
  if (
    before.topicIsNew &&
    topic &&
    (before.pronoun || (cue?.form === 'verb' && cue.stance !== 'add' && fits(topic, cue))) &&
    !before.inSentence
  )
    return implied(topic, { id: 'topic-before' });
  for (let i = before.speakers.length - 1; i >= Math.max(0, before.speakers.length - FARTHEST_SPEAKER); i--) {
    const speaker = before.speakers[i]!;
    if (!before.pronoun && !fits(speaker, cue)) continue;
    return implied(speaker, carriedRule(frame, before));
  }
  // استقبل الرئيس ضيفه. وقال: where nobody spoke before, the one whom the sentence before is about.
  if (!cue || !topic || !agrees(topic.gender, cue.gender)) return null;
  return implied(topic, { id: 'topic-before' });
}

function fits(speaker: Candidate, cue: Cue | null): boolean {
  return agrees(speaker.gender, cue?.gender ?? null) && agrees(speaker.number, cue?.number ?? null);
}

function carriedRule({ quote: { cue } }: Frame, { pronoun }: Before): AttributionRule {
  if (pronoun) return { id: 'pronoun-for-speaker' };
  return cue ? { id: 'speaker-goes-on', cue: cue.text } : { id: 'quotation-goes-on' };
}

function implied(speaker: Candidate, rule: AttributionRule): Candidate {
  const form = speaker.form === 'anonymous' ? 'anonymous' : 'implied';
  return { ...speaker, form, span: null, rule };
}

/** بحسب إفادتهم, على حد قوله: whoever spoke before; but not where somebody is named who could not be read. */
function carriedSource(frame: Frame, before: Before): Candidate | null {
  return sourceStart(frame) === null ? carried(frame, before) : null;
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
  return found && { ...found, rule: { id: 'name-before-colon' } };
}
