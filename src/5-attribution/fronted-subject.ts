import { agrees, type Candidate } from './candidate.ts';
import { type Frame, isMark, isPrepositional, mentionOf, speakerNounAt } from './frame.ts';
import { readNounPhrase } from './read-noun-phrase.ts';

/** أما المدرب فلان فقال إن: whom أما sets before his verb, however long his office is. */
export function frontedSubject(frame: Frame): Candidate | null {
  let start = frame.from;
  while (start < frame.cue && isMark(frame.tokens[start])) start++;
  if (!frame.speech.frontingWords.has(frame.tokens[start]!.form)) return null;
  start++;
  const type = mentionOf(frame, start)?.type;
  if (start >= frame.cue || isPrepositional(frame, start) || (!type && !speakerNounAt(frame, start))) return null;
  const read = readNounPhrase(frame, start, frame.cue);
  return read && agrees(read.gender, frame.quote.cue!.gender) ? { ...read, rule: { id: 'name-before-verb' } } : null;
}
