import { z } from '@hono/zod-openapi';

// The shapes of src/model/answer.ts once more, for the OpenAPI description. That the two agree is checked where the
// routes answer: the compiler refuses an answer that its route's schema does not describe.

export const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();
const text = z.string().nullable();

export const entityTypes = ['person', 'place', 'organization'] as const;
export const edgeTypes = ['spoke-about', 'relayed', 'holds-role', 'met', 'called', 'co-mention'] as const;
export const quoteKinds = ['direct', 'mixed', 'indirect', 'headline'] as const;

const stances = [
  ...([
    'state',
    'affirm',
    'deny',
    'doubt',
    'allow',
    'claim',
    'warn',
    'threaten',
    'call',
    'order',
    'ask',
    'promise',
  ] as const),
  ...(['praise', 'accuse', 'criticise', 'announce', 'add', 'explain', 'expect', 'reply'] as const),
] as const;

const venueKinds = [
  ...(['press-conference', 'interview', 'statement', 'speech', 'meeting', 'session'] as const),
  ...(['broadcast', 'phone-call', 'post', 'letter', 'visit', 'event'] as const),
] as const;

export const Name = z.object({ ar: text, en: text }).openapi('Name');
export const Span = z
  .object({ start: z.number().int(), end: z.number().int() })
  .openapi('Span', { description: 'Half-open range of UTF-16 offsets into the text of the article.' });
export const TextSpan = Span.extend({ text: z.string() }).openapi('TextSpan');
const standing = { nationality: TextSpan.nullable(), past: z.boolean(), acting: z.boolean() };
const RoleSpan = TextSpan.extend({ of: z.number().int().nullable(), ...standing });
const RecordRole = TextSpan.extend({ of: z.string().nullable(), ...standing });

export const ArticleSummary = z
  .object({ id: z.string(), path: text, url: text, outlet: text, headline: text, publishedAt: text })
  .openapi('ArticleSummary');

export const EntitySummary = z
  .object({ id: z.string(), type: z.enum(entityTypes), name: Name })
  .openapi('EntitySummary');

export const Reason = z.object({ id: z.string(), en: z.string(), ar: z.string() }).openapi('Reason');

const Source = z.object({ entity: text, name: Name, mention: Span.nullable() });

const RecordQuote = TextSpan.extend({
  id: z.string(),
  kind: z.enum(quoteKinds),
  cue: TextSpan.extend({ stance: z.enum(stances) }).nullable(),
  speaker: Source.extend({ form: z.enum(['name', 'title', 'pronoun', 'implied', 'anonymous']) }).nullable(),
  via: list(Source.extend({ words: z.string() })),
  addressee: TextSpan.extend({ entity: text, name: Name }).nullable(),
  venue: TextSpan.extend({ kind: z.enum(venueKinds) }).nullable(),
  saidAt: TextSpan.extend({ date: text }).nullable(),
  about: list(z.string()),
  confidence: z.number(),
  rule: z.string(),
  ruleAr: z.string(),
  ruleId: z.string(),
  marked: list(Span),
}).openapi('RecordQuote');

const QuoteAnswer = RecordQuote.extend({
  statement: z.string(),
  article: ArticleSummary,
  context: TextSpan,
  aboutEntities: list(EntitySummary),
}).openapi('QuoteAnswer');

export const EntityHit = EntitySummary.extend({
  spellings: list(z.string()),
  role: text,
  mentions: z.number(),
  articles: z.number(),
  said: z.number(),
  saidAbout: z.number(),
}).openapi('EntityHit');

const Place = z.object({ article: z.string(), span: Span });

const contact = { kind: z.enum(['met', 'called']), status: z.enum(['happened', 'planned', 'denied']) };
const Contact = z
  .object({
    ...contact,
    other: EntitySummary,
    acted: z.boolean(),
    date: text,
    sentence: TextSpan,
    quote: text,
    toldBy: EntitySummary.nullable(),
    article: ArticleSummary,
  })
  .openapi('Contact');

export const EntityAnswer = EntityHit.extend({
  latin: z.enum(['known', 'words', 'romanised', 'printed']),
  spellingCounts: list(z.object({ text: z.string(), count: z.number() })),
  roles: list(
    z.object({
      text: z.string(),
      of: text,
      count: z.number(),
      ...{ past: z.boolean(), acting: z.boolean(), firstSeen: text, lastSeen: text },
      evidence: list(Place),
      ofEntity: EntitySummary.nullable(),
      article: ArticleSummary,
    }),
  ),
  contacts: list(Contact),
  merges: list(
    z.object({
      left: z.string(),
      right: z.string(),
      score: z.number(),
      reasons: list(Reason),
      leftAt: Place,
      rightAt: Place,
    }),
  ),
  articlesMentioning: list(ArticleSummary),
}).openapi('EntityAnswer');

const RecordSide = z.object({ entity: text, mention: Span });

const ExtractionRecord = z
  .object({
    id: z.string(),
    source: z.object({ path: text, url: text, outlet: text }),
    language: z.string(),
    headline: TextSpan.nullable(),
    byline: TextSpan.nullable(),
    dateline: TextSpan.nullable(),
    publishedAt: z
      .object({
        value: z.string(),
        start: z.number().int().optional(),
        end: z.number().int().optional(),
        text: z.string().optional(),
      })
      .nullable(),
    body: list(z.tuple([z.number().int(), z.number().int()]).readonly()),
    mentions: list(
      TextSpan.extend({ type: z.enum(entityTypes), entity: z.string(), name: Name, roles: list(RecordRole) }),
    ),
    quotes: list(RecordQuote),
    contacts: list(
      z.object({
        ...contact,
        ...{ from: RecordSide, to: RecordSide, cue: TextSpan, sentence: Span, quote: text },
        day: TextSpan.extend({ date: text }).nullable(),
      }),
    ),
  })
  .openapi('ExtractionRecord');

export const ArticleAnswer = z
  .object({ summary: ArticleSummary, text: z.string(), record: ExtractionRecord, roles: list(RoleSpan) })
  .openapi('ArticleAnswer');

export const StatementAnswer = z
  .object({
    id: z.string(),
    speaker: EntitySummary.nullable(),
    text: z.string(),
    firstSeen: text,
    reasons: list(Reason),
    quotes: list(
      QuoteAnswer.extend({
        wording: list(z.object({ kind: z.enum(['kept', 'left-out', 'added', 'replaced']), fuller: Span, other: Span })),
      }).openapi('SightingAnswer'),
    ),
  })
  .openapi('StatementAnswer');

export const RelatedAnswers = list(
  z
    .object({
      ...{ id: z.string(), text: z.string(), firstSeen: text, sightings: z.number().int(), similarity: z.number() },
      ...{ shared: list(z.string()), negatedInOne: list(z.string()) },
    })
    .openapi('RelatedAnswer'),
);

export const GraphAnswer = z
  .object({
    nodes: list(
      z.object({
        key: z.string(),
        attributes: z.object({
          ...{ type: z.enum(entityTypes), ar: text, en: text, x: z.number(), y: z.number() },
          ...{ said: z.number(), saidAbout: z.number(), mentions: z.number(), articles: z.number() },
          ...{ community: z.number(), rank: z.number() },
        }),
      }),
    ),
    edges: list(
      z.object({
        key: z.string(),
        source: z.string(),
        target: z.string(),
        attributes: z.object({ type: z.enum(edgeTypes), weight: z.number() }),
      }),
    ),
    total: z.number(),
  })
  .openapi('GraphAnswer');

const count = z.number().int();
export const StatusAnswer = z
  .object({
    ...{ articles: count, quotes: count, statements: count },
    ...{ people: count, places: count, organizations: count, problems: count },
    version: z.string(),
    readOnly: z.boolean().openapi({ description: 'Whether judgements are refused' }),
  })
  .openapi('StatusAnswer');

export const EntityHits = list(EntityHit);
export const QuotePage = z.object({ total: count, quotes: list(QuoteAnswer) }).openapi('QuotePage');
export const ArticlePage = z.object({ total: count, articles: list(ArticleSummary) }).openapi('ArticlePage');
export const ErrorAnswer = z.object({ error: z.object({ message: z.string() }) }).openapi('ErrorAnswer');
