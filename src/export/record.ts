import type { Attribution, Speaker, Via } from '../model/attribution.ts';
import type { Contact } from '../model/contact.ts';
import type { Document } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { Quote } from '../model/quote.ts';
import type {
  ExtractionRecord,
  RecordAddressee,
  RecordContact,
  RecordMention,
  RecordQuote,
  RecordSource,
  RecordSpeaker,
  RecordVia,
  TextSpan,
} from '../model/record.ts';
import type { Addressee } from '../model/setting.ts';
import type { Span } from '../model/span.ts';
import { reasonSentence } from './reason-sentence.ts';

/** The entity behind each of a document's mentions, by index; null where none was resolved. */
export type MentionEntities = readonly (Pick<Entity, 'id' | 'name'> | null)[];

/** One article with its resolved entities, as the contract of extraction has it. */
export function toRecord(document: Document, entities: MentionEntities): ExtractionRecord {
  const { article } = document;
  const printed = (span: Span) => textSpan(document, span);
  return {
    id: article.id,
    source: article.source,
    language: article.language,
    headline: article.headline && printed(article.headline),
    byline: article.byline && printed(article.byline),
    dateline: article.dateline && printed(article.dateline),
    publishedAt: article.publishedAt && {
      value: article.publishedAt.value,
      ...(article.publishedAt.span && printed(article.publishedAt.span)),
    },
    body: article.body.map((paragraph) => [paragraph.start, paragraph.end]),
    mentions: document.mentions.flatMap((mention, index): RecordMention[] => {
      const entity = entities[index];
      if (!entity) return [];
      return [
        {
          type: mention.type,
          ...printed(mention),
          entity: entity.id,
          name: entity.name,
          roles: mention.roles.map((role) => ({
            ...printed(role),
            of: role.of === null ? null : (entities[role.of]?.id ?? null),
            nationality: role.nationality,
            past: role.past,
            acting: role.acting,
          })),
        },
      ];
    }),
    quotes: document.quotes.map((quote, index) =>
      toRecordQuote(document, entities, quote, document.attributions[index]!),
    ),
    contacts: document.contacts.map((contact) => toContact(document, entities, contact)),
  };
}

/** One quote with its attribution, every mention replaced by the entity behind it. */
export function toRecordQuote(
  document: Document,
  entities: MentionEntities,
  quote: Quote,
  attribution: Attribution,
): RecordQuote {
  const rule = reasonSentence(attribution.rule);
  const { addressee, venue, saidAt } = attribution;
  const about = attribution.about.flatMap((index) => entities[index]?.id ?? []);
  return {
    id: quote.id,
    kind: quote.kind,
    start: quote.start,
    end: quote.end,
    text: quote.text,
    cue: quote.cue && { start: quote.cue.start, end: quote.cue.end, text: quote.cue.text, stance: quote.cue.stance },
    speaker: attribution.speaker && toSpeaker(document, entities, attribution.speaker),
    via: attribution.via.map((via) => toVia(document, entities, via)),
    addressee: addressee && toAddressee(document, entities, addressee),
    venue: venue && { ...textSpan(document, venue.span), kind: venue.kind },
    saidAt: saidAt && { ...textSpan(document, saidAt.span), date: saidAt.date },
    about: [...new Set(about)],
    confidence: attribution.confidence,
    rule: rule.en,
    ruleAr: rule.ar,
    ruleId: attribution.rule.id,
    marked: quote.marked,
  };
}

function toContact(document: Document, entities: MentionEntities, contact: Contact): RecordContact {
  const { kind, status, cue, sentence, quote, day } = contact;
  const sideOf = (mention: number) => {
    const { start, end } = document.mentions[mention]!;
    return { entity: entities[mention]?.id ?? null, mention: { start, end } };
  };
  return {
    ...{ kind, status, from: sideOf(contact.from), to: sideOf(contact.to) },
    cue: textSpan(document, cue),
    ...{ sentence, quote },
    day: day && { ...textSpan(document, day.span), date: day.date },
  };
}

function toSpeaker(document: Document, entities: MentionEntities, speaker: Speaker): RecordSpeaker {
  const printed = speaker.description ?? (speaker.span && slice(document, speaker.span));
  return { ...toSource(entities, speaker.mention, speaker.span, printed), form: speaker.form };
}

function toVia(document: Document, entities: MentionEntities, via: Via): RecordVia {
  return { ...toSource(entities, via.mention, via.span, slice(document, via.span)), words: via.words };
}

function toAddressee(document: Document, entities: MentionEntities, addressee: Addressee): RecordAddressee {
  const printed = textSpan(document, addressee.span);
  const { entity, name } = toSource(entities, addressee.mention, addressee.span, addressee.description ?? printed.text);
  return { ...printed, entity, name };
}

function toSource(
  entities: MentionEntities,
  mention: number | null,
  span: Span | null,
  printed: string | null,
): RecordSource {
  const entity = mention === null ? null : entities[mention];
  return {
    entity: entity?.id ?? null,
    name: entity?.name ?? { ar: printed, en: null },
    mention: span && { start: span.start, end: span.end },
  };
}

function textSpan(document: Document, { start, end }: Span): TextSpan {
  return { start, end, text: document.article.text.slice(start, end) };
}

function slice(document: Document, span: Span): string {
  return document.article.text.slice(span.start, span.end);
}
