import { indexNames, type NameIndex } from '../9-query/name-index.ts';
import { searchEntities } from '../9-query/search-entities.ts';
import { type Question, type WhoSaid, whoSaid } from '../9-query/who-said.ts';
import type { ArticleAnswer, EntityAnswer, EntityHit, StatementAnswer } from '../model/answer.ts';
import { NotFoundError } from '../model/errors.ts';
import type { EntityType } from '../model/mention.ts';
import type { IngestOptions, IngestReport } from './ingest.ts';
import { loadLanguage } from './load-lists.ts';
import { openSqlite } from './open-sqlite.ts';
import type { Store } from './store.ts';

/** An open store and the questions it answers. */
export interface Isnad
  extends Pick<
    Store,
    'articles' | 'close' | 'counts' | 'entityGraph' | 'graph' | 'isStale' | 'problems' | 'quotes' | 'records'
  > {
  /** Who said what: `whoSaid({ speaker: 'Peskov', about: 'Trump' })`. Throws NotFoundError for a name nobody bears. */
  whoSaid(question: Question): Promise<WhoSaid>;
  /** Entities by name in any script, best match first. */
  search(
    query: string,
    options?: { readonly type?: EntityType; readonly limit?: number },
  ): Promise<readonly EntityHit[]>;
  /** The three below throw NotFoundError where there is none with this id. */
  entity(id: string): Promise<EntityAnswer>;
  article(id: string): Promise<ArticleAnswer>;
  statement(id: string): Promise<StatementAnswer>;
  /** Takes in files and folders; the same ones again change nothing. */
  ingest(paths: readonly string[], options?: IngestOptions): Promise<IngestReport>;
}

/**
 * Opens the store at `path`, or makes one where `create` is set.
 * @throws InputError where there is none, or what is there is no store of this or an older Isnad.
 */
export function openIsnad(path: string, options: { readonly create?: boolean } = {}): Isnad {
  const store = openSqlite(path, options);
  const names = namesOf(store);
  return {
    ...store,
    whoSaid: (question) => whoSaid(question, { names, quotes: store.quotes }),
    search: async (query, { type, limit = 20 } = {}) =>
      searchEntities(query, await names(), { ...(type && { type }), limit }).map(({ hit }) => hit),
    entity: async (id) => found(await store.entity(id), 'entity', id),
    article: async (id) => found(await store.article(id), 'article', id),
    statement: async (id) => found(await store.statement(id), 'statement', id),
    entityGraph: async (request) => {
      const answer = await store.entityGraph(request);
      // Whoever is asked for stands in its own neighbourhood.
      return found(request.around !== undefined && answer.nodes.length === 0 ? null : answer, 'entity', request.around);
    },
    ingest: async (paths, options) => {
      const { ingest } = await import('./ingest.ts');
      return ingest(store, loadLanguage(), paths, options);
    },
  };
}

/** The names of the store's entities, loaded when first asked for and again after each fold. */
function namesOf(store: Store): () => Promise<NameIndex> {
  let loaded: { readonly generation: number; readonly index: Promise<NameIndex> } | undefined;
  return async () => {
    const generation = await store.generation();
    if (loaded?.generation !== generation) {
      loaded = { generation, index: store.entityHits().then((hits) => indexNames(hits, loadLanguage())) };
    }
    return loaded.index;
  };
}

function found<Answer>(answer: Answer | null, kind: string, id: string | undefined): Answer {
  if (answer === null) throw new NotFoundError(`There is no ${kind} "${id}" in the store.`);
  return answer;
}
