import { type Frame, mentionOf, reads } from './frame.ts';
import { occasionAt } from './occasion.ts';

/** A frame that follows its quote may hold the rest of a long sentence: so many words of it tell about the speaking. */
const FARTHEST = 30;

/**
 * The tokens of a frame that tell of the speaking itself, by index: what the matter is (بشأن …), a relative clause
 * (الوزير الذي وصل أمس) and the clause before the report are left out, so that their days and places are not taken for those of
 * the speaking.
 */
export function tellingWords(frame: Frame): readonly number[] {
  if (frame.cue < 0) return [];
  const words: number[] = [];
  let telling = true;
  let inOccasion = false;
  const to = frame.trailing ? Math.min(frame.to, frame.cue + FARTHEST) : frame.to;
  for (let i = firstTelling(frame); i < to; i++) {
    const { form, kind } = frame.tokens[i]!;
    if (frame.trailing && (form === '.' || form === '؛')) break;
    if (kind === 'mark') {
      if (form === '،' || form === ',') {
        telling = true;
        inOccasion = false;
      }
    } else if (occasionAt(frame, i)) {
      telling = true;
      inOccasion = true;
    } else if (!inOccasion && frame.speech.relatives.has(form)) telling = false;
    else if (opensMatter(frame, i)) {
      telling = false;
      inOccasion = false;
    }
    if (telling) words.push(i);
  }
  return words;
}

function opensMatter(frame: Frame, index: number): boolean {
  return !frame.mentionAt.has(index) && frame.language.settings.matterOpeners.has(frame.tokens[index]!.form);
}

/**
 * Where the reporting clause begins: with its verb, or with the phrase of time or occasion before it
 * (وفي مؤتمر صحفي أمس، قال). A participle belongs to the reporting verb before it (تحدث أمس قائلا), not to any other.
 */
function firstTelling(frame: Frame): number {
  let verb = frame.cue;
  if (frame.quote.cue?.form === 'participle' || frame.quote.cue?.form === 'noun') verb = reportingVerb(frame) ?? verb;
  let start = frame.from;
  while (start < verb && frame.tokens[start]!.kind === 'mark') start++;
  if (occasionAt(frame, start) || startsWithDay(frame, start)) return start;
  // المتحدث باسم الوزارة، في مؤتمر صحفي أمس، قال: a phrase between commas before the verb.
  for (let i = verb - 1; i > frame.from; i--) {
    if (frame.tokens[i - 1]!.kind === 'mark' && occasionAt(frame, i)) return i;
    if (reads(frame, i, frame.speech.relatives)) break;
  }
  return verb;
}

function reportingVerb(frame: Frame): number | null {
  for (let i = frame.cue - 1; i >= frame.from; i--) {
    if (mentionOf(frame, i) || frame.speech.prepositions.has(frame.tokens[i]!.form)) continue;
    const { readings } = frame.tokens[i]!;
    if (readings.some(({ form }) => frame.speech.cues.get(form)?.form === 'verb' || frame.speech.relayVerbs.has(form)))
      return i;
  }
  return null;
}

function startsWithDay(frame: Frame, start: number): boolean {
  const { relativeDays, weekdays, dayParts } = frame.language.settings.calendar;
  return [relativeDays, weekdays, dayParts].some((days) => reads(frame, start, days));
}
