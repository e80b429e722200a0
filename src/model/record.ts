import type { SpeakerForm } from './attribution.ts';
import type { ContactKind, ContactStatus } from './contact.ts';
import type { Name } from './entity.ts';
import type { EntityType } from './mention.ts';
import type { QuoteKind, Stance } from './quote.ts';
import type { RuleId } from './reason.ts';
import type { SaidAt, VenueKind } from './setting.ts';
import type { Span } from './span.ts';

/** A span with what it covers, so that the record checks itself. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** A role that the text gives a person, with the id of the organisation or place it names and the nationality it tells. */
export interface RecordRole extends TextSpan {
  readonly of: string | null;
  readonly nationality: TextSpan | null;
  readonly past: boolean;
  readonly acting: boolean;
}

export interface RecordMention extends TextSpan {
  readonly type: EntityType;
  readonly entity: string;
  readonly name: Name;
  readonly roles: readonly RecordRole[];
}

/** Who is named as speaker or as a link of the chain. `entity` is null for a mere description (مصدر مطلع). */
export interface RecordSource {
  readonly entity: string | null;
  readonly name: Name;
  /** Where the text says it; null if implied. */
  readonly mention: Span | null;
}

export interface RecordSpeaker extends RecordSource {
  readonly form: SpeakerForm;
}

export interface RecordVia extends RecordSource {
  /** The words that joined it to the chain: نقلا عن. */
  readonly words: string;
}

/** To whom it was said: an entity, or a description (الصحفيين) where nobody is named. */
export interface RecordAddressee extends TextSpan {
  readonly entity: string | null;
  readonly name: Name;
}

export interface RecordQuote extends TextSpan {
  readonly id: string;
  readonly kind: QuoteKind;
  readonly cue: (TextSpan & { readonly stance: Stance }) | null;
  readonly speaker: RecordSpeaker | null;
  readonly via: readonly RecordVia[];
  /** To whom, on what occasion and when it was said; null where its reporting clause does not tell. */
  readonly addressee: RecordAddressee | null;
  readonly venue: (TextSpan & { readonly kind: VenueKind }) | null;
  readonly saidAt: (TextSpan & Pick<SaidAt, 'date'>) | null;
  /** Ids of the entities named inside the quote. */
  readonly about: readonly string[];
  readonly confidence: number;
  /** The rule that decided, as an English sentence and as an Arabic one. */
  readonly rule: string;
  readonly ruleAr: string;
  readonly ruleId: RuleId;
  /** Stretches between quotation marks inside the span. */
  readonly marked: readonly Span[];
}

/** Who met or called whom, as one sentence tells it: the mentions and the entities behind them. */
export interface RecordContact {
  readonly kind: ContactKind;
  readonly status: ContactStatus;
  readonly from: RecordSide;
  readonly to: RecordSide;
  readonly cue: TextSpan;
  readonly sentence: Span;
  /** The id of the quote it is told in; null where the article itself tells it. */
  readonly quote: string | null;
  readonly day: (TextSpan & Pick<SaidAt, 'date'>) | null;
}

export interface RecordSide {
  readonly entity: string | null;
  readonly mention: Span;
}

/** What extraction prints of one article, one JSON object a line. Offsets are UTF-16 units of the decoded text. */
export interface ExtractionRecord {
  readonly id: string;
  readonly source: { readonly path: string | null; readonly url: string | null; readonly outlet: string | null };
  readonly language: string;
  readonly headline: TextSpan | null;
  readonly byline: TextSpan | null;
  readonly dateline: TextSpan | null;
  /** `value` is an ISO date or date-time; without offsets where only the page's metadata tells it. */
  readonly publishedAt: ({ readonly value: string } & Partial<TextSpan>) | null;
  readonly body: readonly (readonly [number, number])[];
  readonly mentions: readonly RecordMention[];
  readonly quotes: readonly RecordQuote[];
  readonly contacts: readonly RecordContact[];
}
