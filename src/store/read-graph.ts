import type { Kysely } from 'kysely';
import type { GraphFacts } from '../8-graph/graph-facts.ts';
import type { GraphAnswer } from '../model/answer.ts';
import type { Entity } from '../model/entity.ts';
import type { ArticleId, EntityId, QuoteId, StatementId } from '../model/id.ts';
import type { RecordQuote } from '../model/record.ts';
import { summaryColumns, toSummary } from './article-rows.ts';
import { groupBy } from './group-by.ts';
import { toRole } from './role-rows.ts';
import type { Schema } from './schema.ts';
import type { GraphRequest } from './store.ts';

/** The entities that matter most, by statements of and about them, and the edges among them; or one entity with those it has edges to. */
export async function readEntityGraph(db: Kysely<Schema>, request: GraphRequest): Promise<GraphAnswer> {
  const { types, edges: edgeTypes, limit, around } = request;
  const ofTypes = db.selectFrom('entity').where('type', 'in', types);
  const { total } = await ofTypes.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  let wanted = ofTypes.selectAll();
  if (around !== undefined) {
    const out = db.selectFrom('edge').select('target').where('source', '=', around).where('type', 'in', edgeTypes);
    const back = db.selectFrom('edge').select('source').where('target', '=', around).where('type', 'in', edgeTypes);
    wanted = db
      .selectFrom('entity')
      .selectAll()
      .where((where) =>
        where.or([
          where('id', '=', around),
          where.and([where('type', 'in', types), where.or([where('id', 'in', out), where('id', 'in', back)])]),
        ]),
      )
      .orderBy((order) => order('id', '=', around), 'desc');
  }
  const nodes = await wanted
    .orderBy(({ eb }) => eb('said', '+', eb.ref('said_about')), 'desc')
    .orderBy('rank', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
  const ids = nodes.map((node) => node.id);
  const edges = await db
    .selectFrom('edge')
    .selectAll()
    .where('type', 'in', edgeTypes)
    .where('source', 'in', ids)
    .where('target', 'in', ids)
    .execute();
  return {
    nodes: nodes.map(({ id, name_ar, name_en, said_about, type, x, y, said, mentions, articles, community, rank }) => ({
      key: id,
      attributes: {
        ...{ type, ar: name_ar, en: name_en, x, y },
        ...{ said, saidAbout: said_about, mentions, articles, community, rank },
      },
    })),
    edges: edges.map(({ type, source, target, weight }) => ({
      key: `${type} ${source} ${target}`,
      source,
      target,
      attributes: { type, weight },
    })),
    total,
  };
}

/** What the whole graph is built from, out of the derived tables: no text is read again. */
export async function readGraphFacts(db: Kysely<Schema>): Promise<GraphFacts> {
  const [entities, quotes, coMentions] = [await readEntities(db), await readQuoteFacts(db), await readCoMentions(db)];
  const statements = await db.selectFrom('statement').select(['id', 'speaker', 'text']).execute();
  const articles = await db.selectFrom('article').select(summaryColumns).execute();
  const mentions = await db.selectFrom('article_entity').selectAll().execute();
  return {
    entities,
    quotes,
    coMentions,
    contacts: await readContactFacts(db),
    statements: statements.map(({ id, speaker, text }) => ({
      id: id as StatementId,
      speaker: speaker as EntityId | null,
      text,
    })),
    articles: articles.map(toSummary),
    mentions: mentions.map((row) => ({
      article: row.article as ArticleId,
      entity: row.entity as EntityId,
      count: row.mentions,
    })),
  };
}

async function readEntities(db: Kysely<Schema>): Promise<readonly Entity[]> {
  const entities = await db.selectFrom('entity').selectAll().execute();
  const spellings = groupBy(
    await db.selectFrom('spelling').selectAll().orderBy('count', 'desc').orderBy('text').execute(),
    (row) => row.entity,
  );
  const roles = groupBy(await db.selectFrom('role').selectAll().orderBy('position').execute(), (row) => row.entity);
  return entities.map((row) => ({
    id: row.id as EntityId,
    type: row.type,
    name: { ar: row.name_ar, en: row.name_en },
    latin: row.latin,
    spellings: (spellings.get(row.id) ?? []).map(({ text, count }) => ({ text, count })),
    roles: (roles.get(row.id) ?? []).map(toRole),
    // The graph does not show them, and the tables keep them as mentions.
    appearances: [],
  }));
}

async function readQuoteFacts(db: Kysely<Schema>): Promise<GraphFacts['quotes']> {
  const rows = await db.selectFrom('quote').select(['id', 'article', 'statement', 'record_json']).execute();
  return rows.map((row) => {
    const { kind, speaker, via, about, confidence } = JSON.parse(row.record_json) as RecordQuote;
    return {
      id: row.id as QuoteId,
      article: row.article as ArticleId,
      statement: row.statement as StatementId,
      kind,
      speaker: (speaker?.entity ?? null) as EntityId | null,
      via: [...new Set(via.flatMap(({ entity }) => entity ?? []))] as EntityId[],
      about: about as EntityId[],
      confidence,
    };
  });
}

async function readContactFacts(db: Kysely<Schema>): Promise<GraphFacts['contacts']> {
  const rows = await db.selectFrom('contact').selectAll().execute();
  return rows.map(({ kind, status, from, to, article, start, end }) => ({
    ...{ kind, status, span: { start, end } },
    from: from as EntityId,
    to: to as EntityId,
    article: article as ArticleId,
  }));
}

async function readCoMentions(db: Kysely<Schema>): Promise<GraphFacts['coMentions']> {
  const rows = await db.selectFrom('edge').selectAll().where('type', '=', 'co-mention').execute();
  return rows.map(({ source, target, weight }) => ({
    left: source as EntityId,
    right: target as EntityId,
    paragraphs: weight,
  }));
}
