import type { Venue, VenueKind } from '../model/setting.ts';
import { dayAt } from './day-at.ts';
import { carriesPreposition, type Frame, isPrepositional, mentionOf, reads, speakerNounAt } from './frame.ts';
import { type Occasion, occasionAt } from './occasion.ts';
import { outletAfter } from './outlet.ts';

/** An occasion is told in at most so many words after its noun, a place with it. */
const LONGEST = 8;

/** Where a frame tells of several, the first of these kinds is the most telling: a statement is made at a press conference. */
const TELLING: readonly VenueKind[] = [
  'press-conference',
  'session',
  'speech',
  'interview',
  'broadcast',
  'post',
  'phone-call',
  'letter',
  'meeting',
  'event',
  'visit',
  'statement',
];

/** On what occasion a quote was spoken, as the telling words of its frame have it; null where they do not tell. */
export function findVenue(frame: Frame, telling: readonly number[]): Venue | null {
  let best: Venue | null = null;
  for (const index of telling) {
    const occasion = occasionAt(frame, index);
    if (!occasion) continue;
    if (best && TELLING.indexOf(best.kind) <= TELLING.indexOf(occasion.kind)) continue;
    const { openerPrepositions, eventOpeners } = frame.language.settings;
    // على هامش: both words open it.
    const isDouble = reads(frame, index - 1, openerPrepositions) && reads(frame, index, eventOpeners);
    const start = isDouble
      ? frame.tokens[index - 1]!.readings.find(({ form }) => openerPrepositions.has(form))!.start
      : occasion.start;
    const end = endOfOccasion(frame, occasion);
    best = { span: { start, end: frame.tokens[end - 1]!.end }, kind: occasion.kind };
  }
  return best;
}

/** The noun with its adjectives, and the place or body right behind it: مؤتمر صحفي عقده في القاهرة stops before عقده. */
export function endOfOccasion(frame: Frame, { noun, end: least }: Occasion): number {
  const limit = Math.min(frame.to, noun + LONGEST);
  let end = least;
  while (end < limit && continues(frame, end)) end++;
  const place =
    mentionOf(frame, end) ??
    (frame.speech.openerPrepositions.has(frame.tokens[end]?.form ?? '') ? mentionOf(frame, end + 1) : undefined);
  if (place && place.type !== 'person' && isPlaced(frame, end))
    while (end < frame.to && frame.tokens[end]!.start < place.end) end++;
  return end;
}

/** A word of the occasion itself: no mark, name, speaker, verb, day or preposition. */
function continues(frame: Frame, index: number): boolean {
  const { kind, form } = frame.tokens[index]!;
  // تصريح صحفي: the adjective is also a trade.
  if (frame.language.settings.statementAsides.has(form) && frame.speech.speakerNoun(form)) return true;
  if (kind !== 'word' || frame.mentionAt.has(index) || isPrepositional(frame, index) || speakerNounAt(frame, index))
    return false;
  const { speech, language } = frame;
  if (speech.relatives.has(form) || speech.fillers.has(form) || speech.particles.has(form) || speech.cues.has(form))
    return false;
  if (speech.relayVerbs.has(form) || language.settings.issuingWords.has(form)) return false;
  return !language.words.prepositions.has(form) && dayAt(frame, index) === null && outletAfter(frame, index) === null;
}

/** بالقاهرة, في القاهرة, but not للقناة: a place is joined by the preposition of places. */
function isPlaced(frame: Frame, index: number): boolean {
  const token = frame.tokens[index]!;
  if (frame.speech.openerPrepositions.has(token.form)) return true;
  return carriesPreposition(frame, index) && frame.language.settings.placeLetters.has(token.form[0]!);
}
