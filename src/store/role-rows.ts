import type { Role } from '../model/entity.ts';
import type { ArticleId, EntityId } from '../model/id.ts';
import type { Schema } from './schema.ts';

/** A row of the table of roles as a role. */
export function toRole(row: Omit<Schema['role'], 'entity' | 'position'>): Role {
  const first = { article: row.article as ArticleId, span: { start: row.start, end: row.end } };
  const last = { article: row.last_article as ArticleId, span: { start: row.last_start, end: row.last_end } };
  const isOne = first.article === last.article && first.span.start === last.span.start;
  return {
    text: row.text,
    of: row.of as EntityId | null,
    count: row.count,
    past: row.past === 1,
    acting: row.acting === 1,
    firstSeen: row.first_seen,
    lastSeen: row.last_seen,
    evidence: isOne ? [first] : [first, last],
  };
}
