import { afterAdjuncts } from './adjunct.ts';
import type { Candidate } from './candidate.ts';
import { type Frame, isMark, reads } from './frame.ts';
import { readNounPhrase } from './read-noun-phrase.ts';

/** بحسب الوكالة, حسب ما قاله مسؤولون, حسب إفادة فلان: the source after its phrase. */
export function namedSource(frame: Frame): Candidate | null {
  const start = sourceStart(frame);
  const read = start === null ? null : readNounPhrase(frame, start, frame.to);
  if (!read) return null;
  const phrase = frame.quote.cue!.text;
  return { ...read, rule: { id: 'source-named', phrase } };
}

/** Where the source begins after its phrase; null where a pronoun or nothing stands there. */
export function sourceStart(frame: Frame): number | null {
  // على حد قول فلان: the source follows the whole phrase.
  const cue = frame.quote.cue!;
  const phrase = cue.lemma.split(' ').length;
  let start = frame.cue + 1;
  let told = false;
  for (; start < frame.to; start++) {
    const token = frame.tokens[start]!;
    if (frame.mentionAt.has(start)) break;
    if (isReportingVerb(frame, start)) {
      told = true;
      continue;
    }
    if (isMark(token)) continue;
    const { speech } = frame;
    if (speech.whatWords.has(token.form)) continue;
    // بحسب إفادتهم, على حد قوله: a pronoun, so whoever spoke before.
    if (speech.cues.get(token.form)?.form === 'noun' || speech.ownWords.has(token.form)) return null;
    if (start < frame.cue + phrase) continue;
    const skipped =
      speech.negations.has(token.form) ||
      speech.venueNouns.has(token.form) ||
      speech.prepositions.has(token.form) ||
      speech.prepositionsWithPronoun.has(token.form) ||
      // حسبما أفادت بذلك الصحيفة
      reads(frame, start, speech.demonstratives);
    if (!skipped && token.form.length > 2) break;
  }
  // وفق ما أكده للمراسل المدير: only behind a verb; in وفقا لصحيفة the newspaper is the source.
  if (told) start = afterAdjuncts(frame, start);
  return start >= frame.to ? null : start;
}

/** قاله, أعلنت, صرح: a reporting verb, with or without its object. */
function isReportingVerb(frame: Frame, index: number): boolean {
  const { form } = frame.tokens[index]!;
  if (frame.speech.cues.get(form)?.form === 'verb' || frame.speech.relayVerbs.has(form)) return true;
  return frame.speech.objectPronouns.some(
    (pronoun) => form.endsWith(pronoun) && frame.speech.cues.get(form.slice(0, -pronoun.length))?.form === 'verb',
  );
}
