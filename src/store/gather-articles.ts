import type { Kysely } from 'kysely';
import type { Gathered } from '../collect-facts.ts';
import type { Language } from '../model/language.ts';
import { gather } from '../pipeline.ts';
import { allDocuments } from './article-rows.ts';
import type { Schema } from './schema.ts';

/** What the fold keeps of every article, by its id. `onStep` is told of each. */
export async function gatherArticles(
  db: Kysely<Schema>,
  language: Language,
  onStep: () => void = () => {},
): Promise<ReadonlyMap<string, Gathered>> {
  const gathered = new Map<string, Gathered>();
  for await (const document of allDocuments(db)) {
    gathered.set(document.article.id, gather(document, language));
    onStep();
  }
  return gathered;
}
