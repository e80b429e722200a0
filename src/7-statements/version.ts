import type { ContentRules } from '../model/content.ts';
import type { ArticleId, EntityId, QuoteId } from '../model/id.ts';
import type { QuoteKind, Stance } from '../model/quote.ts';
import { hash } from './hash.ts';
import { saysLittle } from './says-little.ts';
import { readWording, type Wording } from './wording.ts';

/** A quote with all that tells whether it is an utterance met elsewhere. */
export interface SpokenQuote {
  readonly article: ArticleId;
  readonly quote: QuoteId;
  /** null where nobody can be named. */
  readonly speaker: EntityId | null;
  readonly text: string;
  readonly kind: QuoteKind;
  /** What the speaker does by speaking; a denial (نفى أن …) turns what is said into its contrary. null where unknown. */
  readonly stance?: Stance | null;
  /** ISO date or date-time of the article; null where it does not tell. */
  readonly publishedAt: string | null;
}

/** The quotes of one speaker, one day and the very same words: the unit that is compared, as wire copy has many of each. */
export interface Version {
  /** Of speaker, words and day; equal for no two versions. */
  readonly id: string;
  /** Decides between versions of one day, without any meaning. */
  readonly order: number;
  readonly speaker: EntityId | null;
  /** Days since 1970; Infinity where the articles are undated. */
  readonly day: number;
  readonly wording: Wording;
  /** In the order of sighting. */
  readonly quotes: readonly SpokenQuote[];
}

const MILLISECONDS_A_DAY = 86_400_000;

/** The day of publication; Infinity where there is none. */
export function dayOf({ publishedAt }: Pick<SpokenQuote, 'publishedAt'>): number {
  const day = publishedAt === null ? Number.NaN : Date.parse(publishedAt.slice(0, 10)) / MILLISECONDS_A_DAY;
  return Number.isNaN(day) ? Number.POSITIVE_INFINITY : Math.floor(day);
}

/** The version that a quote alone is. */
export function versionOf(quote: SpokenQuote, rules: ContentRules): Version {
  const denied = quote.stance === 'deny';
  const wording = readWording(quote.text, rules, denied);
  const day = dayOf(quote);
  // Where nobody is named, little said by two is no one utterance.
  const isAlone = wording.length === 0 || (quote.speaker === null && saysLittle(wording.length, wording.told));
  const id = [isAlone ? quote.quote : '', day, quote.speaker ?? '', denied ? '-' : '', wording.key].join('\n');
  return { id, order: hash(id), speaker: quote.speaker, day, wording, quotes: [quote] };
}

/** Sorts after every date: undated sightings come last. */
const UNDATED = '\uffff';

/** Earliest first, undated last, then by id. */
export function bySighting(a: SpokenQuote, b: SpokenQuote): number {
  const [x, y] = [a.publishedAt ?? UNDATED, b.publishedAt ?? UNDATED];
  if (x !== y) return x < y ? -1 : 1;
  return a.quote < b.quote ? -1 : a.quote > b.quote ? 1 : 0;
}

/** By day, then in an order that says nothing but is always the same. */
export function byDay(a: Version, b: Version): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  if (a.order !== b.order) return a.order - b.order;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
