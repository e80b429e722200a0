import { agrees, type Candidate } from './candidate.ts';
import { carriesPreposition, type Frame, isMark, isPrepositional, reads, speakerNounAt } from './frame.ts';
import { readNounPhrase } from './read-noun-phrase.ts';

/** Before the office or body that is the subject stand its verb and at most so many words more: كما رفضت, وكان. */
const FARTHEST = 3;

/** ورفض المتحدث التعليق، قائلا إن: an office, a source or a body that opens its sentence, or stands right behind the verb that does. */
export function titledSubject(frame: Frame): Candidate | null {
  const { tokens, speech } = frame;
  let verb = false;
  for (let i = frame.from; i < Math.min(frame.cue, frame.from + FARTHEST); i++) {
    const token = tokens[i]!;
    if (isMark(token) || [speech.clauseOpeners, speech.fillers].some((words) => words.has(token.form))) continue;
    if (reads(frame, i, speech.negations)) continue;
    if (frame.mentionAt.has(i) || isPrepositional(frame, i)) return null;
    if (speakerNounAt(frame, i)) {
      const read = carriesPreposition(frame, i) ? null : readNounPhrase(frame, i, frame.cue);
      // جاء الإعلان على لسان فلان، مضيفا: a text adds nothing.
      if (read?.noun && frame.language.settings.issuedTexts.has(read.noun)) return null;
      const cue = frame.quote.cue;
      const isHe = read && agrees(read.gender, cue?.gender ?? null) && agrees(read.number, cue?.number ?? null);
      return isHe ? { ...read, rule: { id: 'subject-of-sentence' } } : null;
    }
    if (verb || speech.isDefinite(token.form)) return null;
    verb = true;
  }
  return null;
}
