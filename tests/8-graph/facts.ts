import type { ContactFact, GraphFacts, QuoteFact } from '../../src/8-graph/graph-facts.ts';
import type { ArticleSummary } from '../../src/model/answer.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { AppearanceId, ArticleId, EntityId, QuoteId, StatementId } from '../../src/model/id.ts';
import type { EntityType } from '../../src/model/mention.ts';

export const person = (slug: string, ar: string, roles: Entity['roles'] = []): Entity =>
  entity('person', slug, ar, roles);
export const place = (slug: string, ar: string): Entity => entity('place', slug, ar);
export const organization = (slug: string, ar: string): Entity => entity('organization', slug, ar);

function entity(type: EntityType, slug: string, ar: string, roles: Entity['roles'] = []): Entity {
  return {
    id: `${type}/${slug}` as EntityId,
    type,
    name: { ar, en: slug },
    latin: 'known',
    spellings: [{ text: ar, count: 1 }],
    roles,
    appearances: [`a1:${slug}` as AppearanceId],
  };
}

export function article(id: string, publishedAt: string | null = null): ArticleSummary {
  return { id, path: `${id}.txt`, url: null, outlet: 'منبر', headline: `عنوان ${id}`, publishedAt };
}

export function quote(
  id: string,
  at: string,
  statement: string,
  speaker: string | null,
  more: { about?: string[]; via?: string[]; confidence?: number } = {},
): QuoteFact {
  return {
    id: id as QuoteId,
    article: at as ArticleId,
    statement: statement as StatementId,
    kind: 'direct',
    speaker: speaker as EntityId | null,
    about: (more.about ?? []) as EntityId[],
    via: (more.via ?? []) as EntityId[],
    confidence: more.confidence ?? 0.9,
  };
}

function contact(
  at: string,
  kind: ContactFact['kind'],
  status: ContactFact['status'],
  from: string,
  to: string,
): ContactFact {
  const [article, span] = [at as ArticleId, { start: 10, end: 40 }];
  return { kind, status, from: from as EntityId, to: to as EntityId, article, span };
}

const RAMI = 'person/rami';
const SALMA = 'person/salma';
const AGENCY = 'organization/agency';
const MINISTRY = 'organization/ministry';
const TOWN = 'place/town';

/** Rami speaks about Salma and the town, twice reported, once through the agency; somebody unnamed speaks of Rami. */
export const SMALL: GraphFacts = {
  entities: [
    person('rami', 'رامي الحداد', [
      {
        text: 'المتحدث باسم الوزارة',
        of: MINISTRY as EntityId,
        ...{ count: 2, past: false, acting: false, firstSeen: '2026-03-01', lastSeen: '2026-03-02' },
        evidence: [
          { article: 'a2' as ArticleId, span: { start: 5, end: 8 } },
          { article: 'a1' as ArticleId, span: { start: 3, end: 9 } },
        ],
      },
      {
        ...{ text: 'الدكتور', of: null, count: 1, past: false, acting: false },
        ...{ firstSeen: '2026-03-02', lastSeen: '2026-03-02' },
        evidence: [{ article: 'a1' as ArticleId, span: { start: 0, end: 2 } }],
      },
    ]),
    person('salma', 'سلمى «الصغيرة» & أمها'),
    organization('agency', 'وكالة البلدة'),
    organization('ministry', 'وزارة الري'),
    place('town', 'البلدة'),
  ],
  statements: [
    { id: 's1' as StatementId, speaker: RAMI as EntityId, text: 'سلمى عادت إلى البلدة' },
    { id: 's2' as StatementId, speaker: RAMI as EntityId, text: 'أنا هنا' },
    { id: 's3' as StatementId, speaker: null, text: 'رامي لم يعد' },
  ],
  articles: [article('a1', '2026-03-02T10:00:00'), article('a2', '2026-03-01'), article('a3')],
  quotes: [
    quote('q1', 'a1', 's1', RAMI, { about: [SALMA, TOWN], confidence: 0.8 }),
    quote('q2', 'a2', 's1', RAMI, { about: [SALMA], via: [AGENCY], confidence: 0.95 }),
    quote('q3', 'a1', 's2', RAMI, { about: [RAMI] }),
    quote('q4', 'a3', 's3', null, { about: [RAMI] }),
  ],
  mentions: [
    { article: 'a1' as ArticleId, entity: RAMI as EntityId, count: 3 },
    { article: 'a1' as ArticleId, entity: SALMA as EntityId, count: 1 },
    { article: 'a1' as ArticleId, entity: RAMI as EntityId, count: 1 },
    { article: 'a2' as ArticleId, entity: AGENCY as EntityId, count: 2 },
  ],
  coMentions: [
    { left: RAMI as EntityId, right: SALMA as EntityId, paragraphs: 1 },
    { left: RAMI as EntityId, right: SALMA as EntityId, paragraphs: 2 },
  ],
  contacts: [
    contact('a1', 'met', 'happened', SALMA, RAMI),
    contact('a2', 'met', 'happened', RAMI, SALMA),
    contact('a2', 'met', 'planned', RAMI, SALMA),
    contact('a1', 'met', 'denied', RAMI, SALMA),
    contact('a3', 'called', 'happened', SALMA, RAMI),
  ],
};

/** The same facts in another order. */
export function reversed(facts: GraphFacts): GraphFacts {
  return {
    entities: [...facts.entities].reverse(),
    statements: [...facts.statements].reverse(),
    articles: [...facts.articles].reverse(),
    quotes: [...facts.quotes].reverse(),
    mentions: [...facts.mentions].reverse(),
    coMentions: [...facts.coMentions].reverse(),
    contacts: [...facts.contacts].reverse(),
  };
}
