import type { ArticleId, StatementId } from '../model/id.ts';

// Entities stand under their id, which tells its type: person/yuri-ushakov. The other nodes follow that pattern.

/** The node of a statement. */
export function statementKey(id: StatementId | string): string {
  return `statement/${id}`;
}

/** The node of an article. */
export function articleKey(id: ArticleId | string): string {
  return `article/${id}`;
}

/** Orders by UTF-16 units: the same on every machine, whatever its locale. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
