import type { SpeakerForm } from '../model/attribution.ts';
import { InputError } from '../model/errors.ts';
import type { EntityType } from '../model/mention.ts';
import type { QuoteKind } from '../model/quote.ts';
import type { TextSpan } from '../model/record.ts';

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
  readonly speaker: string;
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
  readonly title: string | null;
  readonly titleAt?: readonly [number, number];
  readonly byline: string | null;
  readonly dateline: string | null;
  /** Paragraphs of the article proper; all else is boilerplate. */
  readonly body: readonly (readonly [number, number])[];
  readonly mentions: readonly GoldMention[];
  readonly quotes: readonly GoldQuote[];
  /** Further names that a label goes by. */
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
  /** Types that were not annotated in this article. */
  readonly ignoreMentions?: readonly EntityType[];
}

/** A gold file from its JSON. Throws InputError, naming `path`, where it is none or its spans do not fit `text`. */
export function parseGoldFile(json: string, text: string, path: string): GoldFile {
  const gold = parse(json, path);
  if (![gold?.body, gold?.mentions, gold?.quotes].every(Array.isArray)) {
    throw new InputError(`${path}: a gold file is an object with the lists "body", "mentions" and "quotes"`);
  }
  for (const { start, end, text: marked } of [...gold.mentions, ...gold.quotes]) {
    const found = text.slice(start, end);
    if (found !== marked) {
      throw new InputError(`${path}: "${marked}" is marked at ${start}–${end}, where the article has "${found}"`);
    }
  }
  return gold;
}

function parse(json: string, path: string): GoldFile {
  try {
    return JSON.parse(json) as GoldFile;
  } catch (error) {
    throw new InputError(`${path}: not JSON (${(error as Error).message})`);
  }
}
