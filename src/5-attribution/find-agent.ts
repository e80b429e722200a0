import type { Via } from '../model/attribution.ts';
import { dayAt } from './day-at.ts';
import { findMedia } from './find-media.ts';
import { type Frame, isPrepositional, mentionOf, spanBetween, speakerNounAt } from './frame.ts';

/** `mediaOnly` leaves out bodies that are none. The medium between a relay verb and its عن: a named one, الوكالة for the one named last, or وسائل إعلام as described. */
export function agentOf(
  frame: Frame,
  from: number,
  to: number,
  lastMedium: number | null,
  mediaOnly = false,
): Via | null {
  for (let i = from; i < to; i++) {
    const mention = mentionOf(frame, i);
    if (mention && mention.type !== 'person' && !mediaOnly) return viaOf(frame, frame.mentionAt.get(i)!, '');
    const { form } = frame.tokens[i]!;
    const head = frame.speech.isDefinite(form) ? form.slice(2) : form;
    const medium =
      frame.speech.mediaHeads.has(mediaOnly ? head : form) ||
      (!mediaOnly && speakerNounAt(frame, i)?.kind === 'document');
    // وكالة «إنترفاكس»: the name follows its head noun.
    if (!medium || organizationFrom(frame, i + 1, Math.min(to, i + 5))) continue;
    if (frame.speech.isDefinite(form)) return { span: spanBetween(frame, i, i + 1), mention: lastMedium, words: '' };
    let end = i + 1;
    while (end < to && isOfAgent(frame, end)) end++;
    return { span: spanBetween(frame, i, end), mention: null, words: '' };
  }
  return null;
}

/** مواقع إخبارية متعددة نقلت كلمته: the adjectives belong to the description, the verb does not. */
function isOfAgent(frame: Frame, index: number): boolean {
  const { kind, form } = frame.tokens[index]!;
  if (kind !== 'word' || isPrepositional(frame, index) || dayAt(frame, index)) return false;
  return !frame.speech.relayVerbs.has(form) && !frame.speech.relatives.has(form);
}

function organizationFrom(frame: Frame, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (mentionOf(frame, i)?.type === 'organization') return true;
  return false;
}

/** تقرير نشرته مجلة «المساء»: without عن only a medium passes on. */
export function mediumBetween(frame: Frame, from: number, to: number): Via | null {
  const medium = findMedia(frame, from, to)[0];
  return medium ? viaOf(frame, medium.mention, '') : null;
}

export function viaOf(frame: Frame, mention: number, words: string): Via {
  const { start, end } = frame.mentions[mention]!;
  return { span: { start, end }, mention, words };
}
