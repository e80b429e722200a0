import { createHash } from 'node:crypto';
import type { Attribution } from '../../src/model/attribution.ts';
import type { ContactKind, ContactStatus } from '../../src/model/contact.ts';
import type { Document } from '../../src/model/document.ts';
import type { ArticleId, QuoteId } from '../../src/model/id.ts';
import type { EntityType, Mention } from '../../src/model/mention.ts';
import type { Quote, QuoteKind } from '../../src/model/quote.ts';
import type { Span } from '../../src/model/span.ts';
import type { Reading } from '../../src/store/store.ts';

/** A document told in words: names and quotes are found where the text first has them. */
export interface Told {
  readonly path: string;
  readonly text: string;
  readonly outlet?: string;
  readonly date?: string;
  readonly mentions: readonly (readonly [EntityType, string])[];
  readonly quotes: readonly {
    readonly text: string;
    readonly kind?: QuoteKind;
    readonly cue: string;
    readonly speaker: string | null;
    readonly via?: readonly string[];
    readonly about?: readonly string[];
  }[];
  /** The role beside a name. */
  readonly roles?: Readonly<Record<string, string>>;
  /** In the first sentence. */
  readonly contacts?: readonly (readonly [ContactKind, ContactStatus, from: string, to: string, cue: string])[];
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** Layers built by hand, so that the store is tested without the stages before it. */
export function handBuilt({ path, text, outlet, date, mentions, roles, quotes, contacts }: Told): Document {
  const id = hash(text) as ArticleId;
  const spanOf = (part: string): Span => {
    const start = text.indexOf(part);
    if (start < 0) throw new Error(`"${part}" is not in the text`);
    return { start, end: start + part.length };
  };
  const found = mentions
    .map(([type, name]): Mention => ({ ...spanOf(name), type, text: name, roles: [], gender: null, rule: 'by hand' }))
    .sort((a, b) => a.start - b.start);
  const named = found.map((mention): Mention => {
    const role = roles?.[mention.text];
    if (role === undefined) return mention;
    const told = { ...spanOf(role), text: role, of: null, nationality: null, past: false, acting: false };
    return { ...mention, roles: [told] };
  });
  const mentionOf = (name: string) => found.findIndex((mention) => mention.text === name);
  return {
    article: {
      ...{ id, text, source: { path, url: null, outlet: outlet ?? null }, language: 'ar' },
      ...{ headline: null, byline: null, dateline: null },
      publishedAt: date === undefined ? null : { value: date, span: null },
      body: [{ start: 0, end: text.length }],
    },
    sentences: [...text.matchAll(/[^.]+\.?/gu)].map(({ index, 0: part }) => ({
      start: index,
      end: index + part.length,
    })),
    mentions: named,
    quotes: quotes.map((quote): Quote => {
      const span = spanOf(quote.text);
      const cue = { ...spanOf(quote.cue), text: quote.cue, lemma: quote.cue, stance: 'state' } as const;
      return {
        ...span,
        id: hash(`${id} ${span.start}`) as QuoteId,
        kind: quote.kind ?? 'indirect',
        text: quote.text,
        cue: { ...cue, form: 'verb', gender: 'm', number: 'singular' },
        marked: [],
        frame: { start: cue.start, end: span.start },
      };
    }),
    contacts: (contacts ?? []).map(([kind, status, from, to, cue]) => ({
      ...{ kind, status, from: mentionOf(from), to: mentionOf(to), cue: spanOf(cue) },
      ...{ sentence: { start: 0, end: text.indexOf('.') + 1 }, quote: null, day: null },
    })),
    attributions: quotes.map(
      (quote): Attribution => ({
        quote: hash(`${id} ${spanOf(quote.text).start}`) as QuoteId,
        speaker:
          quote.speaker === null
            ? null
            : { form: 'name', span: spanOf(quote.speaker), mention: mentionOf(quote.speaker), description: null },
        via: (quote.via ?? []).map((name) => ({ span: spanOf(name), mention: mentionOf(name), words: 'نقلا عن' })),
        addressee: null,
        venue: null,
        saidAt: null,
        about: (quote.about ?? []).map(mentionOf),
        confidence: 0.9,
        rule: { id: 'words-passed-on', link: 'عن' },
      }),
    ),
  };
}

/** As ingest would hand it over. */
export function readingOf(told: Told): Reading {
  return { path: told.path, digest: hash(told.text), found: handBuilt(told), problems: [] };
}

/** Three short articles of two outlets: one statement through an agency in two of them, one quote of another speaker. */
export const told: readonly Told[] = [
  {
    path: 'a/first.txt',
    outlet: 'الصباح',
    date: '2025-06-28',
    text: 'نقلت وكالة إنترفاكس عن ديمتري بيسكوف قوله إن اللقاء مع دونالد ترامب ممكن في أي وقت. وغادر الوفد موسكو مساء.',
    mentions: [
      ['organization', 'وكالة إنترفاكس'],
      ['person', 'ديمتري بيسكوف'],
      ['person', 'دونالد ترامب'],
      ['place', 'موسكو'],
    ],
    quotes: [
      {
        text: 'اللقاء مع دونالد ترامب ممكن في أي وقت',
        cue: 'قوله',
        speaker: 'ديمتري بيسكوف',
        via: ['وكالة إنترفاكس'],
        about: ['دونالد ترامب'],
      },
    ],
  },
  {
    path: 'b/second.txt',
    outlet: 'المساء',
    date: '2025-06-29T10:30',
    text: 'قال دميتري بيسكوف إن اللقاء مع دونالد ترامب ممكن في أي وقت.',
    mentions: [
      ['person', 'دميتري بيسكوف'],
      ['person', 'دونالد ترامب'],
    ],
    quotes: [
      {
        text: 'اللقاء مع دونالد ترامب ممكن في أي وقت',
        cue: 'قال',
        speaker: 'دميتري بيسكوف',
        about: ['دونالد ترامب'],
      },
    ],
  },
  {
    path: 'b/third.txt',
    text: 'أكد يوري أوشاكوف: «سنواصل الحوار في موسكو».',
    mentions: [
      ['person', 'يوري أوشاكوف'],
      ['place', 'موسكو'],
    ],
    quotes: [{ text: 'سنواصل الحوار في موسكو', kind: 'direct', cue: 'أكد', speaker: 'يوري أوشاكوف', about: ['موسكو'] }],
  },
];
