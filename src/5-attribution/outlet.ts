import type { Via } from '../model/attribution.ts';
import { dayAt } from './day-at.ts';
import { findMedia } from './find-media.ts';
import {
  carriesPreposition,
  type Frame,
  isMark,
  isPrepositional,
  mentionOf,
  reads,
  speakerNounAt,
  wordAt,
} from './frame.ts';

/** The name of an outlet that no list knows has at most so many words: الجوهرة أف أم. */
const LONGEST_NAME = 4;
/** Between a statement and the preposition before its medium stand at most so many words: تصريح صحفي خاص أدلى به. */
const MOST_ASIDES = 4;

/** From an account to its platform stand fewer words: صفحته الرسمية على موقع التواصل الاجتماعي تويتر. */
const FARTHEST_PLATFORM = 9;

/**
 * The media that a frame tells words were said to without their being known for media: a correspondent's (لمراسل الجوهرة), or
 * the one that a statement was made to (في تصريح لـ«المساء», في حوار مع إذاعة محلية).
 */
export function findOutlets(frame: Frame): Via[] {
  const found: Via[] = [];
  for (let i = frame.from; i < frame.to; i++) {
    if (frame.mentionAt.has(i) || frame.tokens[i]!.kind !== 'word') continue;
    const outlet = reads(frame, i, frame.language.settings.correspondents)
      ? outletOfCorrespondent(frame, i)
      : (outletOfStatement(frame, i) ??
        outletOfInquiry(frame, i) ??
        platformOfAccount(frame, i) ??
        outletInMarks(frame, i));
    if (outlet && !found.some((other) => other.span.start === outlet.span.start)) found.push(outlet);
  }
  return found;
}

/** لمراسل الجوهرة أف أم, عبر أثير إذاعة محلية. */
function outletOfCorrespondent(frame: Frame, index: number): Via | null {
  // ردا على سؤال لمراسل: who asked carried nothing.
  if (reads(frame, index - 1, frame.language.settings.questions)) return null;
  const joined =
    carriesLetter(frame, index) || frame.language.settings.mediumLinks.has(frame.tokens[index - 1]?.form ?? '');
  if (!joined) return null;
  return nameAt(frame, index + 1, frame.text.slice(frame.tokens[index]!.start, frame.tokens[index]!.end));
}

/** في تصريح خاص لـ«المساء», في مقابلة مع قناة محلية. */
function outletOfStatement(frame: Frame, index: number): Via | null {
  const { settings } = frame.language;
  if (!reads(frame, index, settings.statementsToMedia)) return null;
  let link = index + 1;
  while (link <= index + MOST_ASIDES && settings.statementAsides.has(frame.tokens[link]?.form ?? '')) link++;
  for (let day = dayAt(frame, link); day; day = dayAt(frame, link)) link = day.end;
  // في تصريح خاص بجوهرة: after an adjective of its own ب joins the medium, too.
  // في تصريح خص به «المساء»: the verb's object.
  const isGiven = link > index + 1 && (isOpening(frame, link) || isMediumMention(frame, link));
  const outlet =
    outletAfter(frame, link) ??
    (isGiven || (link > index + 1 && carriesPlace(frame, link)) ? nameAt(frame, link, '') : null);
  return outlet && { ...outlet, words: frame.text.slice(frame.tokens[index]!.start, frame.tokens[link]!.end) };
}

/** ردا على استفسارات «المساء»: who asked carries the answer. */
function outletOfInquiry(frame: Frame, index: number): Via | null {
  if (!reads(frame, index, frame.language.settings.inquiries)) return null;
  if (!isOpening(frame, index + 1) && !isMediumMention(frame, index + 1) && !isHead(frame, index + 1)) return null;
  const outlet = nameAt(frame, index + 1, '');
  return outlet && { ...outlet, words: wordAt(frame, index) };
}

/** عبر حسابها في تويتر: the platform behind an account, where stage 3 took it for no name. */
function platformOfAccount(frame: Frame, index: number): Via | null {
  if (!reads(frame, index, frame.language.settings.accountNouns)) return null;
  for (let i = index + 1; i < Math.min(frame.to, index + FARTHEST_PLATFORM); i++) {
    if (frame.mentionAt.has(i)) continue;
    const name = frame.tokens[i]!.readings.find(({ form }) => frame.language.settings.platforms.has(form));
    if (name)
      return { span: { start: name.start, end: frame.tokens[i]!.end }, mention: null, words: wordAt(frame, index) };
  }
  return null;
}

/** بحسب «المساء», حسبما أوردت صحيفة «المساء»: the name in marks or behind its head soon after `index`, whom no list knows. */
export function outletNear(frame: Frame, index: number, to: number): Via | null {
  for (let i = index; i < Math.min(to, index + MOST_ASIDES); i++) {
    if (isOpening(frame, i) || isHead(frame, i)) return nameAt({ ...frame, to }, i, '');
    if (isMark(frame.tokens[i]) || mentionOf(frame, i)) return null;
  }
  return null;
}

function isMediumMention(frame: Frame, index: number): boolean {
  const mention = frame.mentionAt.get(index);
  return mention !== undefined && findMedia(frame, index, index + 1).some((medium) => medium.mention === mention);
}

/** وأوضح لـ«المساء»: a name in marks right behind ل. */
function outletInMarks(frame: Frame, index: number): Via | null {
  const isAlone = frame.language.settings.addressLetters.has(frame.tokens[index]!.form);
  if (index <= frame.cue || !isAlone || !isOpening(frame, index + 1)) return null;
  // الرئيس التنفيذي لـ«النور»: behind an office ل tells what it is of.
  const isFree =
    index === frame.cue + 1 || isMark(frame.tokens[index - 1]) || mentionOf(frame, index - 1)?.type === 'person';
  const outlet = isFree ? outletAfter(frame, index) : null;
  return outlet && { ...outlet, words: wordAt(frame, index) };
}

/** The medium after the preposition at `link`, which may be written on its name. */
export function outletAfter(frame: Frame, link: number): Via | null {
  const token = frame.tokens[link];
  if (token?.kind !== 'word' || link >= frame.to) return null;
  const isAlone =
    frame.language.settings.mediumLinks.has(token.form) || frame.language.settings.addressLetters.has(token.form);
  if (!isAlone && !carriesLetter(frame, link)) return null;
  return nameAt(frame, isAlone ? link + 1 : link, '');
}

/** The name of a medium that begins at the token: a mention that is no person, a name in marks, or words that no list knows. */
function nameAt(frame: Frame, start: number, words: string): Via | null {
  let first = start;
  // القناة الوطنية, but قناة «المساء»: a head with its article belongs to the name.
  const isWhole = !frame.mentionAt.has(first) && isDefiniteHead(frame, first);
  while (!isWhole && first < start + 2 && (isOpening(frame, first) || isHead(frame, first))) first++;
  if (first >= frame.to || isMark(frame.tokens[first])) return null;
  const index = frame.mentionAt.get(first);
  if (index !== undefined) {
    const mention = frame.mentions[index]!;
    return mention.type === 'person' || isInstitution(frame, first)
      ? null
      : { span: { start: mention.start, end: mention.end }, mention: index, words };
  }
  const marked = isOpening(frame, first - 1);
  const headed = isWhole || (first > start && isHead(frame, marked ? first - 2 : first - 1));
  if (!marked && !headed && (speakerNounAt(frame, first) || reads(frame, first, frame.language.settings.audiences)))
    return null;
  if (!marked && !headed && words === '' && !isUnknown(frame, first)) return null;
  // مراسلنا بالجهة, مراسلتنا اليوم; لـ و"ات"
  if (dayAt(frame, first) || frame.tokens[first]!.form.length < 2) return null;
  if (first === start && words !== '' && (isPrepositional(frame, first) || carriesPlace(frame, first))) return null;
  let end = first + 1;
  while (end < Math.min(frame.to, first + LONGEST_NAME) && continuesName(frame, end, marked)) end++;
  const from = marked
    ? frame.tokens[first]!.start
    : headed && isAdjective(frame, first)
      ? headStart(frame, first - 1)
      : nameStart(frame, first);
  return { span: { start: from, end: frame.tokens[end - 1]!.end }, mention: null, words };
}

/** صحف عبرية, مجلة هندية: an everyday word without its article names no medium, but tells of the one before it. */
function isAdjective(frame: Frame, index: number): boolean {
  const { form } = frame.tokens[index]!;
  return !frame.speech.isDefinite(form) && frame.language.names.commonWords.has(form);
}

function headStart(frame: Frame, index: number): number {
  const token = frame.tokens[index]!;
  return token.readings.find(({ form }) => frame.speech.mediaHeads.has(form))?.start ?? token.start;
}

function continuesName(frame: Frame, index: number, marked: boolean): boolean {
  const token = frame.tokens[index]!;
  if (token.kind === 'mark' || frame.mentionAt.has(index)) return false;
  if (marked) return true;
  const { speech } = frame;
  const { form } = token;
  if (isPrepositional(frame, index) || speech.fillers.has(form) || speech.relatives.has(form) || speech.cues.has(form))
    return false;
  // الجوهرة أف أم بالجهة, الجوهرة أف أم فلان
  const { stationEndings } = frame.language.settings;
  const isOver = stationEndings.has(frame.tokens[index - 1]!.form) && !stationEndings.has(form);
  if (isOver || carriesPlace(frame, index)) return false;
  return !speech.venueLinks.has(form) && dayAt(frame, index) === null && !speakerNounAt(frame, index);
}

/** A ministry is no medium: في تصريح لوزارة الصحة the ministry speaks. */
function isInstitution(frame: Frame, index: number): boolean {
  const { readings } = frame.tokens[index]!;
  const mention = mentionOf(frame, index)!;
  const head = readings.find(({ start }) => start >= mention.start)?.form ?? readings[0]!.form;
  const { speech } = frame;
  return speech.speakerNoun(head) !== undefined && !speech.mediaHeads.has(head);
}

function isHead(frame: Frame, index: number): boolean {
  return (
    !frame.mentionAt.has(index) &&
    (reads(frame, index, frame.speech.mediaHeads) || reads(frame, index, frame.language.settings.accountNouns))
  );
}

function isDefiniteHead(frame: Frame, index: number): boolean {
  const { mediaHeads, isDefinite } = frame.speech;
  return frame.tokens[index]?.readings.some(({ form }) => isDefinite(form) && mediaHeads.has(form.slice(2))) ?? false;
}

function isOpening(frame: Frame, index: number): boolean {
  return isMark(frame.tokens[index]) && '«"“(\''.includes(frame.tokens[index]!.form);
}

/** True of a word that is no everyday one, its preposition cut off: لجوهرة. */
function isUnknown(frame: Frame, index: number): boolean {
  const { commonWords } = frame.language.names;
  const { readings } = frame.tokens[index]!;
  if (frame.language.settings.stationEndings.has(frame.tokens[index + 1]?.form ?? '')) return true;
  return readings.every(({ form }) => !commonWords.has(form)) || frame.speech.media.has(readings.at(-1)!.form);
}

function carriesPlace(frame: Frame, index: number): boolean {
  const token = frame.tokens[index];
  const cut = token?.readings.find(({ start }) => start > token.start);
  return (
    cut !== undefined &&
    frame.language.settings.placeLetters.has(frame.text[cut.start - 1]!) &&
    (frame.speech.isDefinite(cut.form) || !frame.language.names.commonWords.has(token!.form))
  );
}

/** True where ل stands before the word, و cut off. */
function carriesLetter(frame: Frame, index: number): boolean {
  const token = frame.tokens[index]!;
  const cut = token.readings.find(
    ({ start }) => start > token.start && frame.language.settings.addressLetters.has(frame.text[start - 1]!),
  );
  return cut !== undefined || (mentionOf(frame, index) !== undefined && carriesPreposition(frame, index));
}

function nameStart(frame: Frame, index: number): number {
  return frame.tokens[index]!.readings.at(-1)!.start;
}
