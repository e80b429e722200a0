import type { SpeakerForm } from '../model/attribution.ts';
import { InputError } from '../model/errors.ts';
import type { EntityType } from '../model/mention.ts';
import type { QuoteKind } from '../model/quote.ts';
import type { TextSpan } from '../model/record.ts';
import type { Span } from '../model/span.ts';

/** A name in the article, as an annotator marked it. */
export interface GoldMention extends TextSpan {
  readonly type: EntityType;
  /** A label of the annotator's, the same wherever the same one is meant. */
  readonly entity: string;
}

/** A quote as an annotator marked it; speaker and sources by their labels. */
export interface GoldQuote extends TextSpan {
  readonly kind: QuoteKind;
  readonly cue: string | null;
  /** null where nobody is responsible for the words: no speaker that is named for it is right. */
  readonly speaker: string | null;
  readonly speakerForm: SpeakerForm;
  readonly via: readonly string[];
  /** Readers may disagree over `via`: it counts neither way. */
  readonly viaOptional?: boolean;
  /** Finding it, or not, counts neither way. */
  readonly optional?: boolean;
}

/** The annotations of one article. Offsets are UTF-16 units of the file as decoded. */
export interface GoldFile {
  /** The article's file name. */
  readonly article: string;
  /** Of the article's text, in hexadecimal. */
  readonly sha256: string;
  readonly language: string;
  readonly title?: string | null;
  readonly titleAt?: readonly [number, number];
  readonly byline?: string | null;
  readonly dateline?: string | null;
  /** Paragraphs of the article proper; all else is boilerplate. */
  readonly body: readonly (readonly [number, number])[];
  readonly mentions: readonly GoldMention[];
  readonly quotes: readonly GoldQuote[];
  /** Further names that a label goes by. */
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
  /** Types that were not annotated in this article. */
  readonly ignoreMentions?: readonly EntityType[];
}

/**
 * A gold file from its JSON. Of files published without the articles' words, what the spans cover is taken from `text`.
 * Throws InputError, naming `path`, where it is no gold file or its spans do not fit `text`.
 */
export function parseGoldFile(json: string, text: string, path: string): GoldFile {
  const gold = parse(json, path);
  if (![gold?.body, gold?.mentions, gold?.quotes].every(Array.isArray)) {
    throw new InputError(`${path}: a gold file is an object with the lists "body", "mentions" and "quotes"`);
  }
  return {
    ...gold,
    mentions: gold.mentions.map((mention) => ({ ...mention, text: checkSpan(mention, text, path) })),
    quotes: gold.quotes.map((quote) => ({ ...quote, via: quote.via ?? [], text: checkSpan(quote, text, path) })),
  };
}

/** What a span covers. */
function checkSpan(marked: Span & { readonly text?: string }, text: string, path: string): string {
  const { start, end } = marked;
  if (!(start >= 0 && start < end && end <= text.length)) {
    throw new InputError(`${path}: a span is marked at ${start}–${end}, but the article has ${text.length} characters`);
  }
  const found = text.slice(start, end);
  if (marked.text !== undefined && marked.text !== found) {
    throw new InputError(`${path}: "${marked.text}" is marked at ${start}–${end}, where the article has "${found}"`);
  }
  return found;
}

function parse(json: string, path: string): GoldFile {
  try {
    return JSON.parse(json) as GoldFile;
  } catch (error) {
    throw new InputError(`${path}: not JSON (${(error as Error).message})`);
  }
}
