import type { Addressee, Venue } from '../model/setting.ts';
import { contains } from '../model/span.ts';
import { findMedia } from './find-media.ts';
import {
  carriesPreposition,
  type Frame,
  isMark,
  mentionOf,
  reads,
  spanBetween,
  speakerNounAt,
  tokenAt,
} from './frame.ts';
import { outletAfter } from './outlet.ts';
import { readNounPhrase } from './read-noun-phrase.ts';

/** From a meeting to the one met stand at most so many words: خلال لقائه أمس في القصر بالسفير. */
const FARTHEST = 4;
/** A group is described in at most so many words. */
const LONGEST_GROUP = 6;

/** To whom a quote was spoken, as the telling words of its frame have it; null where they do not tell. */
export function findAddressee(frame: Frame, telling: readonly number[], venue: Venue | null): Addressee | null {
  const media = new Set(findMedia(frame, frame.from, frame.to).map(({ mention }) => mention));
  for (const index of telling) {
    const found =
      afterOpener(frame, index) ??
      (venue && afterEncounter(frame, index, venue)) ??
      afterLetter(frame, index) ??
      objectOf(frame, index);
    if (found && (found.mention === null || !media.has(found.mention))) return found;
  }
  return null;
}

/** مخاطبا الشعب, أمام البرلمان. */
function afterOpener(frame: Frame, index: number): Addressee | null {
  if (!isWordOf(frame, index, frame.language.settings.addressOpeners)) return null;
  const next = frame.tokens[index + 1];
  // موجها كلامه إلى الوزير is read with the preposition.
  return next ? addresseeAt(frame, index + 1) : null;
}

/** خلال لقائه بالسفير, في رسالة إلى الوزير: the other side of a meeting or letter. */
function afterEncounter(frame: Frame, index: number, venue: Venue): Addressee | null {
  const { settings } = frame.language;
  if (
    !contains(venue.span, frame.tokens[index]!) ||
    reads(frame, tokenAt(frame, venue.span.start), settings.afterOpeners)
  )
    return null;
  if (!isWordOf(frame, index, settings.encounters)) return null;
  for (let i = index + 1; i <= index + FARTHEST && i < frame.to; i++) {
    if (isMark(frame.tokens[i])) return null;
    const { form } = frame.tokens[i]!;
    if (settings.encounterLinks.has(form)) return outletAfter(frame, i) ? null : addresseeAt(frame, i + 1);
    const isLinked = settings.encounterLinks.has(form[0]!) && carriesPreposition(frame, i);
    if (isLinked && mentionOf(frame, i)?.type !== 'place') return addresseeAt(frame, i);
    if (mentionOf(frame, i)) return null;
  }
  return null;
}

/** قال للصحفيين, أكد فلان لنظيره: ل before a group or a person; after an office ل belongs to it (المدير العام للشركة). */
function afterLetter(frame: Frame, index: number): Addressee | null {
  if (index <= frame.cue) return null;
  const token = frame.tokens[index]!;
  if (token.kind !== 'word' || !frame.language.settings.addressLetters.has(withoutConjunction(frame, index)[0]!))
    return null;
  const isWritten = token.form.length > 1 && carriesPreposition(frame, index);
  const group = groupForm(frame, index);
  if (
    group &&
    (token.form !== group || frame.language.settings.addressLetters.has(frame.tokens[index - 1]?.form ?? ''))
  )
    return addresseeAt(frame, index);
  if (!isWritten || mentionOf(frame, index)?.type !== 'person') return null;
  const before = mentionOf(frame, index - 1);
  return index === frame.cue + 1 || before?.type === 'person' ? addresseeAt(frame, index) : null;
}

/** وأبلغ فلان الوزير أن, وأخبر الصحفيين: the object of a verb that speaks to somebody. */
function objectOf(frame: Frame, index: number): Addressee | null {
  const lemma = frame.speech.cues.get(
    frame.tokens[index]!.readings.find(({ form }) => frame.speech.cues.has(form))?.form ?? '',
  )?.lemma;
  if (lemma === undefined || !frame.language.settings.addressingCues.has(lemma) || frame.mentionAt.has(index))
    return null;
  // The verb stands before its subject, and the one spoken to right behind that.
  let next = index + 1;
  if (index !== frame.cue) return null;
  const subject = readNounPhrase(frame, next, frame.to);
  if (subject?.span && !groupForm(frame, next)) {
    while (next < frame.to && frame.tokens[next]!.start < subject.span.end) next++;
  }
  const isGroup = groupForm(frame, next) !== null;
  const isNamed = next > index + 1 && mentionOf(frame, next)?.type === 'person' && !carriesPreposition(frame, next);
  return isGroup || isNamed ? addresseeAt(frame, next) : null;
}

/** The named one or the group that begins at the token; null where there is neither. */
function addresseeAt(frame: Frame, index: number): Addressee | null {
  if (index >= frame.to || isMark(frame.tokens[index])) return null;
  const group = groupForm(frame, index);
  if (!group || speakerNounAt(frame, index)) {
    const read = readNounPhrase(frame, index, frame.to);
    const known = frame.mentionAt.has(index) || speakerNounAt(frame, index) !== undefined;
    if (read?.span && known)
      return { span: read.span, mention: read.mention, description: read.mention === null ? read.description : null };
  }
  if (!group) return null;
  let end = index + 1;
  while (end < Math.min(frame.to, index + LONGEST_GROUP) && isOfGroup(frame, end)) end++;
  const { start } = frame.tokens[index]!.readings.find(({ form }) => form === group)!;
  const span = { start, end: spanBetween(frame, index, end).end };
  // للحضور is ل + الحضور: the alef that ل takes from the article is given back.
  const missing = group.length - frame.language.words.fold(frame.text.slice(start, frame.tokens[index]!.end)).length;
  return { span, mention: null, description: group.slice(0, missing) + frame.text.slice(span.start, span.end) };
}

function isOfGroup(frame: Frame, index: number): boolean {
  const token = frame.tokens[index]!;
  if (token.kind !== 'word' || carriesPreposition(frame, index)) return false;
  return (
    frame.speech.isDefinite(token.form) ||
    (mentionOf(frame, index) !== undefined && mentionOf(frame, index)!.type !== 'person')
  );
}

function groupForm(frame: Frame, index: number): string | null {
  const token = frame.tokens[index];
  if (token?.kind !== 'word' || frame.mentionAt.has(index)) return null;
  return token.readings.find(({ form }) => frame.language.settings.audiences.has(form))?.form ?? null;
}

function isWordOf(frame: Frame, index: number, words: ReadonlySet<string>): boolean {
  return frame.tokens[index]!.kind === 'word' && !frame.mentionAt.has(index) && reads(frame, index, words);
}

function withoutConjunction(frame: Frame, index: number): string {
  const { form } = frame.tokens[index]!;
  return frame.language.words.conjunctions.has(form[0]!) && form.length > 2 ? form.slice(1) : form;
}
