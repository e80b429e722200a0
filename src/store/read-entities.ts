import type { Kysely } from 'kysely';
import { toReasonAnswer } from '../export/reason-sentence.ts';
import type { EntityAnswer, EntityHit } from '../model/answer.ts';
import type { MergeReason } from '../model/reason.ts';
import { summaryColumns, toSummary } from './article-rows.ts';
import { groupBy } from './group-by.ts';
import { readContacts } from './read-contacts.ts';
import { toEntitySummary } from './read-quotes.ts';
import { toRole } from './role-rows.ts';
import type { Schema } from './schema.ts';

/** Every entity, most prominent first. */
export async function readEntityHits(db: Kysely<Schema>): Promise<readonly EntityHit[]> {
  const entities = await db.selectFrom('entity').selectAll().orderBy('rank', 'desc').orderBy('id').execute();
  const spellings = await db
    .selectFrom('spelling')
    .select(['entity', 'text'])
    .orderBy('count', 'desc')
    .orderBy('text')
    .execute();
  const spellingsOf = groupBy(spellings, (row) => row.entity);
  return entities.map((row) =>
    toHit(
      row,
      (spellingsOf.get(row.id) ?? []).map(({ text }) => text),
    ),
  );
}

/** All that is known of one entity; null where there is none with this id. */
export async function readEntity(db: Kysely<Schema>, id: string): Promise<EntityAnswer | null> {
  const entity = await db.selectFrom('entity').selectAll().where('id', '=', id).executeTakeFirst();
  if (!entity) return null;
  const spellings = await db
    .selectFrom('spelling')
    .select(['text', 'count'])
    .where('entity', '=', id)
    .orderBy('count', 'desc')
    .orderBy('text')
    .execute();
  const articles = await db
    .selectFrom('article_entity')
    .innerJoin('article', 'article.id', 'article_entity.article')
    .select(summaryColumns)
    .where('article_entity.entity', '=', id)
    .orderBy('article.published_at', (order) => order.desc().nullsLast())
    .orderBy('article.path')
    .execute();
  return {
    ...toHit(
      entity,
      spellings.map(({ text }) => text),
    ),
    latin: entity.latin,
    spellingCounts: spellings,
    roles: await readRoles(db, id),
    contacts: await readContacts(db, id),
    merges: await readMerges(db, id),
    articlesMentioning: articles.map(toSummary),
  };
}

export function toHit(row: Schema['entity'], spellings: readonly string[]): EntityHit {
  const { role, mentions, articles, said, said_about } = row;
  return { ...toEntitySummary(row), spellings, role, mentions, articles, said, saidAbout: said_about };
}

async function readRoles(db: Kysely<Schema>, id: string): Promise<EntityAnswer['roles']> {
  const rows = await db
    .selectFrom('role')
    .innerJoin('article', 'article.id', 'role.article')
    .leftJoin('entity', 'entity.id', 'role.of')
    .select(['role.text as role_text', 'role.of', 'role.count', 'role.past', 'role.acting'])
    .select(['role.first_seen', 'role.last_seen', 'role.article', 'role.start', 'role.end'])
    .select(['role.last_article', 'role.last_start', 'role.last_end'])
    .select(['entity.type', 'entity.name_ar', 'entity.name_en'])
    .select(summaryColumns)
    .where('role.entity', '=', id)
    .orderBy('role.position')
    .execute();
  return rows.map((row) => ({
    ...toRole({ ...row, text: row.role_text }),
    ofEntity:
      row.of !== null && row.type !== null
        ? toEntitySummary({ id: row.of, type: row.type, name_ar: row.name_ar, name_en: row.name_en })
        : null,
    article: toSummary(row),
  }));
}

async function readMerges(db: Kysely<Schema>, id: string): Promise<EntityAnswer['merges']> {
  const rows = await db.selectFrom('merge').selectAll().where('entity', '=', id).orderBy('position').execute();
  return rows.map((row) => ({
    left: row.left,
    right: row.right,
    score: row.score,
    reasons: (JSON.parse(row.reasons_json) as MergeReason[]).map(toReasonAnswer),
    leftAt: { article: row.left_article, span: { start: row.left_start, end: row.left_end } },
    rightAt: { article: row.right_article, span: { start: row.right_start, end: row.right_end } },
  }));
}
