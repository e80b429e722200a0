import type { Span } from '../model/span.ts';
import { cueOf, type Frame, mentionOf, speakerNounAt, tokenAt } from './frame.ts';

/** وندد رئيس الحزب بالقرار: the subject ends where the verb's own ب begins. */
export function limitOfSubject(frame: Frame, start: number, cue: number, limit: number): number {
  if (!frame.speech.verbsWithB.has(cueOf(frame, frame.tokens[cue]!)?.lemma ?? '')) return limit;
  const { placeLetters } = frame.language.settings;
  for (let i = start + 1; i < limit; i++) {
    const token = frame.tokens[i]!;
    if (token.kind === 'word' && placeLetters.has(token.form[0]!) && token.readings.length > 1 && !mentionOf(frame, i))
      return i;
  }
  return limit;
}

/** ووصف التواصل بأنه, اتهم المملكة بأنها: what is labelled or accused, where nobody stands between it and its verb. */
export function isObject(
  frame: Frame,
  start: number,
  cue: number,
  read: { mention: number | null; span: Span | null },
): boolean {
  const entry = cueOf(frame, frame.tokens[cue]!);
  if (!entry) return false;
  if (entry.labels) return !frame.mentionAt.has(start) && !speakerNounAt(frame, start);
  if (!frame.speech.objectVerbs.has(entry.lemma) || !read.span) return false;
  const end = tokenAt(frame, read.span.end - 1) + 1;
  for (let i = end; i < frame.to; i++) if (frame.mentionAt.has(i) || speakerNounAt(frame, i)) return false;
  return true;
}
