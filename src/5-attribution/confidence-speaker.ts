import type { Speaker } from '../model/attribution.ts';
import type { Mention } from '../model/mention.ts';
import { cueOf, type Frame, tokenAt } from './frame.ts';
import { type Attributed, type QuotePlace, sentenceAt } from './quote-place.ts';
import { ranged } from './ranged.ts';
import { wordsBetween } from './words-between.ts';

/** So many names are looked at between a speaker's name and the words: enough to tell none from many. */
const FARTHEST_NAME = 60;

/** What tells how sure the speaker is. */
export function speakerFeatures(frame: Frame, attribution: Attributed, place: QuotePlace): readonly string[] {
  const { speaker, via, rule } = attribution;
  const { cue } = frame.quote;
  const mention = speaker?.mention == null ? null : frame.mentions[speaker.mention]!;
  return [
    `rule=${rule.id}`,
    `speaker=${speaker?.form ?? 'nobody'}`,
    `meant=${meant(speaker, mention)}`,
    `described=${described(speaker)}`,
    `cue=${cue?.form ?? 'none'}`,
    `cue-word=${cueWord(frame)}`,
    `subject=${subjectAt(frame, speaker)}`,
    `since-named=${speaker?.span ? 'here' : place.sinceNamed === null ? 'never' : ranged(place.sinceNamed, [0, 1, 2, 4])}`,
    `named-in=${namedIn(mention, place)}`,
    `others-since=${mention ? ranged(othersSince(frame, speaker!.mention!), [0, 1, 2]) : 'untold'}`,
    `others-in-clause=${ranged(othersInClause(frame, speaker), [0, 1, 2])}`,
    `gender=${agreement(cue?.gender ?? null, mention?.gender ?? null)}`,
    `number=${cue?.number ? 'told' : 'untold'}`,
    `clause=${frame.trailing ? 'behind' : 'before'}`,
    `via=${via.length > 0 ? 'told' : 'none'}`,
  ];
}

function meant(speaker: Speaker | null, mention: Mention | null): string {
  if (mention) return mention.type;
  return speaker ? 'description' : 'nobody';
}

/** Words of the description where nobody is named: the longer, the likelier it takes in what it should not. */
function described(speaker: Speaker | null): string {
  return speaker?.description ? ranged(speaker.description.split(/\s+/u).length, [1, 2, 3, 5, 8]) : 'no';
}

/** ذكر and رد are ordinary words as well; قال and أضاف report wherever they stand. */
function cueWord(frame: Frame): string {
  if (!frame.quote.cue) return 'none';
  const token = frame.tokens[frame.cue];
  const entry = token && cueOf(frame, token);
  if (!entry) return 'untold';
  if (entry.ambiguous) return 'ambiguous';
  return entry.continues ? 'continues' : 'plain';
}

/** Words between the cue and the subject behind it. */
function subjectAt(frame: Frame, speaker: Speaker | null): string {
  if (!speaker?.span) return 'implied';
  if (frame.cue < 0) return 'no-cue';
  const first = tokenAt(frame, speaker.span.start);
  return first < frame.cue ? 'before-cue' : ranged(wordsBetween(frame, frame.cue + 1, first), [0, 1, 3, 6]);
}

/** How far off the name stands by which the speaker is meant. */
function namedIn(mention: Mention | null, { document, sentence }: QuotePlace): string {
  if (!mention) return 'untold';
  const { sentences } = document;
  const named = sentenceAt(sentences, mention.start);
  if (named === sentence) return 'same-sentence';
  if (named > sentence) return 'later-sentence';
  const paragraphs = sentences[sentence]!.paragraph - sentences[named]!.paragraph;
  return paragraphs === 0 ? 'same-paragraph' : `${ranged(paragraphs, [1, 2])}-paragraphs-before`;
}

/** Persons of another name between the name of the speaker and the words. */
function othersSince({ mentions, quote }: Frame, speaker: number): number {
  const names = new Set<string>();
  for (let i = speaker + 1; i < Math.min(mentions.length, speaker + FARTHEST_NAME); i++) {
    const { type, start, text } = mentions[i]!;
    if (start >= quote.start) break;
    if (type === 'person' && text !== mentions[speaker]!.text) names.add(text);
  }
  return names.size;
}

/** Persons in the reporting clause, the speaker left out. */
function othersInClause(frame: Frame, speaker: Speaker | null): number {
  const others = new Set<number>();
  for (let i = frame.from; i < frame.to; i++) {
    const mention = frame.mentionAt.get(i);
    if (mention !== undefined && mention !== speaker?.mention && frame.mentions[mention]!.type === 'person')
      others.add(mention);
  }
  return others.size;
}

function agreement(cue: 'm' | 'f' | null, speaker: 'm' | 'f' | null): string {
  if (cue === null || speaker === null) return 'untold';
  return cue === speaker ? 'agrees' : 'differs';
}
