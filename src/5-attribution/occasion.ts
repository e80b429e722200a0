import type { VenueKind } from '../model/setting.ts';
import { reads, type SentenceView } from './frame.ts';

/** An occasion that begins at a token: its opener (في, خلال), its noun, and its kind. */
export interface Occasion {
  /** Offset of the opener, a conjunction cut off. */
  readonly start: number;
  readonly noun: number;
  /** Index after the noun, or after the adjective that tells its kind. */
  readonly end: number;
  readonly kind: VenueKind;
  /** True after عقب and the like. */
  readonly isOver: boolean;
}

/** Between opener and noun stand at most so many words: في ختام أشغال الندوة. */
const MOST_LEADS = 2;

/** The occasion whose opening preposition stands at `index`, or is written on its noun (بمؤتمر صحفي); null where none does. */
export function occasionAt(view: SentenceView, index: number): Occasion | null {
  const token = view.tokens[index];
  if (token?.kind !== 'word' || view.mentionAt.has(index)) return null;
  const { settings } = view.language;
  const opener = token.readings.find(({ form }) => settings.occasionOpeners.has(form));
  if (!opener) return writtenOccasion(view, index);
  // على هامش: the word before the opener is no opener of its own.
  if (settings.openerPrepositions.has(opener.form) && reads(view, index + 1, settings.eventOpeners)) return null;
  let noun = index + 1;
  while (noun <= index + MOST_LEADS && reads(view, noun, settings.occasionLeads) && !kindOf(view, noun)) noun++;
  const kind = kindOf(view, noun);
  const isOver = settings.afterOpeners.has(opener.form);
  if (kind) {
    const isText = kind === 'post' || kind === 'statement' || kind === 'letter';
    if (isText ? isOver : settings.textOpeners.has(opener.form)) return null;
    return {
      start: opener.start,
      noun,
      end: noun + (pairAt(view, noun, view.tokens[noun]!.form) ? 2 : 1),
      kind,
      isOver,
    };
  }
  const isEvent = settings.eventOpeners.has(opener.form) && view.tokens[index + 1]?.kind === 'word';
  return isEvent ? { start: opener.start, noun: index + 1, end: index + 2, kind: 'event', isOver } : null;
}

/** بمؤتمر صحفي: only with its adjective; بإعلان is most often no occasion. */
function writtenOccasion(view: SentenceView, index: number): Occasion | null {
  const { placeLetters } = view.language.settings;
  const token = view.tokens[index]!;
  if (token.readings.length < 2) return null;
  const bare = token.readings.find(({ start }) => start > token.start && placeLetters.has(view.text[start - 1]!));
  const kind = bare && pairAt(view, index, bare.form);
  return kind ? { start: token.start, noun: index, end: index + 2, kind, isOver: false } : null;
}

function kindOf(view: SentenceView, index: number): VenueKind | null {
  const token = view.tokens[index];
  if (token?.kind !== 'word' || view.mentionAt.has(index)) return null;
  return pairAt(view, index, token.form) ?? view.language.settings.occasions.get(token.form) ?? null;
}

function pairAt(view: SentenceView, index: number, form: string): VenueKind | null {
  const next = view.tokens[index + 1];
  return (next?.kind === 'word' && view.language.settings.occasionPairs.get(`${form} ${next.form}`)) || null;
}
