import type { Via } from '../model/attribution.ts';
import { overlaps } from '../model/span.ts';
import type { Candidate } from './candidate.ts';
import { agentOf, mediumBetween, viaOf } from './find-agent.ts';
import { findMedia, type Medium } from './find-media.ts';
import { subjectAfter } from './find-subject.ts';
import { carriesPreposition, type Frame, mentionOf, reads, wordAt } from './frame.ts';
import { findOutlets, outletNear } from './outlet.ts';
import { readNounPhrase } from './read-noun-phrase.ts';

/** From a relay verb to عن stand at most so many words. */
const FARTHEST_LINK = 16;

/** The chain that a frame tells: through whom the words came, and, where it says so, whose words they are. */
export interface Chain {
  readonly via: readonly Via[];
  /** The one after عن; null where the frame has no such link. */
  readonly speaker: Candidate | null;
  /** True where a pronoun stands there (ونقلت عنه): whoever spoke before is meant. */
  readonly pronoun: boolean;
}

/**
 * Reads the chain of one frame: ونقلت الوكالة عن بيسكوف, نقلا عن الكرملين, في تصريحات لوكالة "ريا نوفوستي".
 * `lastMedium` is the medium named last before the frame, for الوكالة and الصحيفة.
 */
export function findChain(frame: Frame, lastMedium: number | null): Chain {
  const chain = findRelay(frame, lastMedium) ?? findBeside(frame, lastMedium) ?? findVenues(frame);
  const carrier = frame.trailing ? null : findAfter(frame, lastMedium);
  return carrier ? { ...chain, via: [carrier, ...chain.via] } : chain;
}

function findVenues(frame: Frame): Chain {
  const media = findMedia(frame, frame.from, frame.to).filter((medium) => isVenue(frame, medium));
  const via = media.map((medium) => viaOf(frame, medium.mention, linkWords(frame, medium)));
  const others = findOutlets(frame).filter((outlet) => !via.some(({ span }) => overlaps(span, outlet.span)));
  return { via: [...via, ...others], speaker: null, pronoun: false };
}

function findRelay(frame: Frame, lastMedium: number | null): Chain | null {
  for (let i = frame.from; i < frame.to; i++) {
    const token = frame.tokens[i]!;
    if (token.kind !== 'word' || frame.mentionAt.has(i)) continue;
    if (
      frame.speech.relayAdverbs.has(token.form) &&
      frame.speech.relayAdverbs.get(token.form) === frame.tokens[i + 1]?.form
    ) {
      return relayByAdverb(frame, i, lastMedium);
    }
    if (!reads(frame, i, frame.speech.relayVerbs)) continue;
    const link = findLink(frame, i);
    const pronoun = link !== null && frame.speech.relayLinks.get(frame.tokens[link]!.form) === true;
    // ونقلت عنه الوكالة: after a pronoun the medium follows.
    let agent =
      link === null
        ? mediumBetween(frame, i + 1, frame.to)
        : (agentOf(frame, i + 1, link, lastMedium) ??
          (pronoun ? agentOf(frame, link + 1, frame.to, lastMedium) : null));
    // وكالة إنترفاكس، التي نقلت الخبر عن الكرملين: the medium stands before a relative clause.
    agent ??= frame.speech.relatives.has(frame.tokens[i - 1]?.form ?? '') ? mediumBetween(frame, frame.from, i) : null;
    if (link === null && agent === null) continue;
    const words = wordAt(frame, i);
    const via = agent ? [{ ...agent, words }] : [];
    if (link === null || pronoun) return { via, speaker: null, pronoun };
    return spokenOf(frame, link, via) ?? { via, speaker: quotedBy(frame, link), pronoun };
  }
  return null;
}

/** وأشار المتحدث، حسبما ذكرت الوكالة، إلى أن: a medium named beside the verb that another speaker has. */
function findBeside(frame: Frame, lastMedium: number | null): Chain | null {
  if (frame.quote.cue?.form !== 'verb') return null;
  for (let i = frame.cue + 1; i < frame.to; i++) {
    if (!frame.speech.sourceWords.has(frame.tokens[i]!.form)) continue;
    const via =
      mediumBetween(frame, i + 1, frame.to) ??
      outletNear(frame, i + 1, frame.to) ??
      agentOf(frame, i + 1, frame.to, lastMedium);
    if (via) return { via: [{ ...via, words: wordAt(frame, i) }], speaker: null, pronoun: false };
  }
  return null;
}

/** نقلت الصحيفة عن الوكالة قول المتحدث إن: the one after عن passes on, the one after قول speaks. */
function spokenOf(frame: Frame, link: number, carriers: readonly Via[]): Chain | null {
  for (let i = link + 1; i < frame.to; i++) {
    if (frame.tokens[i]!.form !== frame.speech.speechNoun) continue;
    const media = findMedia(frame, frame.from, i).map((medium) =>
      viaOf(frame, medium.mention, frame.tokens[link]!.form),
    );
    // نقلت وسائل إعلام عن الوكالة قول فلان: the first carrier may have no name.
    const unnamed = carriers.filter(({ span }) => !media.some((via) => overlaps(via.span, span)));
    return { via: [...unnamed, ...media], speaker: quotedBy(frame, i), pronoun: false };
  }
  return null;
}

/** زعمت تقارير أن …، حسبما ذكرت صحيفة «المساء»: a medium named behind the quote carried it. */
function findAfter(frame: Frame, lastMedium: number | null): Via | null {
  let index = frame.tokens.findIndex((token) => token.start >= frame.quote.end);
  while (index >= 0 && frame.tokens[index]?.kind === 'mark' && frame.tokens[index]!.form !== '.') index++;
  const word = frame.tokens[index];
  if (index < 0 || !word || !frame.speech.sourceWords.has(word.form)) return null;
  const end = Math.min(frame.tokens.length, index + FARTHEST_LINK);
  const relays = frame.speech.relayVerbs.has(frame.tokens[index + 1]?.form ?? '');
  const via =
    mediumBetween(frame, index + 1, end) ??
    (relays || isMarkAt(frame, index + 1) ? outletNear(frame, index + 1, end) : null) ??
    (relays ? agentOf(frame, index + 2, index + 4, lastMedium) : null);
  return via && { ...via, words: wordAt(frame, index) };
}

function isMarkAt(frame: Frame, index: number): boolean {
  return frame.tokens[index]?.kind === 'mark';
}

function findLink(frame: Frame, verb: number): number | null {
  for (let i = verb + 1; i < Math.min(frame.to, verb + FARTHEST_LINK); i++) {
    if (frame.speech.relayLinks.has(frame.tokens[i]!.form)) return i;
  }
  return null;
}

function quotedBy(frame: Frame, link: number): Candidate | null {
  const read = readNounPhrase(frame, link + 1, frame.to);
  return read && { ...read, rule: { id: 'words-passed-on', link: wordAt(frame, link) } };
}

/** قالت إنترفاكس نقلا عن الكرملين: the medium passes on; but قال الوزير، نقلا عن الوكالة: the minister speaks. */
function relayByAdverb(frame: Frame, adverb: number, lastMedium: number | null): Chain | null {
  const words = frame.text.slice(frame.tokens[adverb]!.start, frame.tokens[adverb + 1]!.end);
  const source = quotedBy(frame, adverb + 1);
  if (!source) return null;
  // نقلا عن tells that the words are passed on, استنادا إلى only of a medium.
  const isPassed = frame.speech.relayLinks.has(frame.tokens[adverb + 1]!.form);
  const carrier = mediumBetween(frame, frame.from, adverb) ?? agentOf(frame, frame.from, adverb, lastMedium, !isPassed);
  if (carrier) return { via: [{ ...carrier, words }], speaker: source, pronoun: false };
  if (frame.quote.cue?.form === 'verbless') return { via: [], speaker: source, pronoun: false };
  // قالت الشرطة استنادا إلى شهود إن: who has a subject speaks on his own account.
  const isTold = frame.quote.cue?.form === 'verb' && frame.cue < adverb && subjectAfter({ ...frame, to: adverb });
  if (isTold && source.mention !== null && !isMediumAt(frame, source.mention)) return null;
  if (source.mention === null) return null;
  return { via: [viaOf(frame, source.mention, words)], speaker: null, pronoun: false };
}

function isMediumAt(frame: Frame, mention: number): boolean {
  return findMedia(frame, frame.from, frame.to).some((medium) => medium.mention === mention);
}

/** Whether something was said to the medium or on it: لوكالة, مع قناة, على منصة, عبر حسابه على. */
function isVenue(frame: Frame, medium: Medium): boolean {
  if (medium.head <= frame.cue && medium.first <= frame.cue && !frame.trailing) {
    // وفي تصريحات لوكالة …، أوضح فلان: before the verb only a venue noun joins it.
    if (!hasVenueNoun(frame, frame.from, medium.head)) return false;
  }
  const head = frame.tokens[medium.head]!;
  if (carriesPreposition(frame, medium.first) && medium.first === medium.head) return linksBy(frame, medium.first);
  const { placeLetters } = frame.language.settings;
  const letter = head.form[0]!;
  // لصحيفة «المساء», بموقع تويتر
  if (medium.head !== medium.first && head.readings.length > 1)
    if (frame.speech.venueLinks.has(letter) || placeLetters.has(letter)) return true;
  const before = lastWord(frame, medium.head - 1);
  return before >= frame.from && frame.speech.venueLinks.has(frame.tokens[before]!.form);
}

function linksBy(frame: Frame, index: number): boolean {
  const mention = mentionOf(frame, index)!;
  const proclitics = frame.text.slice(frame.tokens[index]!.start, mention.start);
  return [...proclitics].some((letter) => frame.speech.venueLinks.has(letter));
}

function hasVenueNoun(frame: Frame, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (reads(frame, i, frame.speech.venueNouns)) return true;
  }
  return false;
}

function linkWords(frame: Frame, medium: Medium): string {
  let from = medium.head;
  for (let i = medium.head; i >= Math.max(frame.from, medium.head - 4); i--) {
    if (reads(frame, i, frame.speech.venueNouns)) from = i;
  }
  const before = lastWord(frame, from - 1);
  if (before >= frame.from && isJoining(frame, frame.tokens[before]!.form)) from = before;
  const { start } = mentionOf(frame, medium.first)!;
  const proclitic = start > frame.tokens[medium.first]!.start;
  const last = lastWord(frame, medium.first - 1);
  if (!proclitic && last < from) return '';
  return frame.text.slice(frame.tokens[from]!.start, proclitic ? start : frame.tokens[last]!.end);
}

/** على «إكس», لوكالة «نوفا»: the marks before a name belong to it. */
function lastWord(frame: Frame, from: number): number {
  let index = from;
  while (index >= frame.from && '«"“(\''.includes(frame.tokens[index]!.form)) index--;
  return index;
}

function isJoining({ speech }: Frame, form: string): boolean {
  return speech.prepositions.has(form) || speech.venueLinks.has(form);
}
