import { indexNames, type NameIndex } from '../9-query/name-index.ts';
import { relatedStatements } from '../9-query/related-statements.ts';
import { resolveName } from '../9-query/resolve-name.ts';
import { searchEntities } from '../9-query/search-entities.ts';
import { type Question, type WhoSaid, whoSaid } from '../9-query/who-said.ts';
import type { ArticleAnswer, EntityAnswer, EntityHit, RelatedAnswer, StatementAnswer } from '../model/answer.ts';
import { NotFoundError } from '../model/errors.ts';
import type { EntityType } from '../model/mention.ts';
import type { IngestOptions, IngestReport } from './ingest.ts';
import { type Judging, judging } from './judging.ts';
import { loadLanguage } from './load-lists.ts';
import { openSqlite } from './open-sqlite.ts';
import type { Store } from './store.ts';

/** What statements are asked to be related to: a statement, or a text with a speaker (a name in any script, or an id). */
export type RelatedQuestion = ({ readonly statement: string } | { readonly speaker: string; readonly text: string }) & {
  /** ISO dates, or their beginnings, both inclusive; undated statements do not match. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly limit?: number | undefined;
};

/** An open store, the questions it answers and the judgements it records. */
export interface Isnad
  extends Judging,
    Pick<
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
  /**
   * What the same speaker said on the same matter, in the order of time: where a person repeats or contradicts himself. Empty where
   * nobody can be named as speaker. Throws NotFoundError for a statement that there is not, or a name nobody bears.
   */
  related(question: RelatedQuestion): Promise<readonly RelatedAnswer[]>;
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
    ...judging(store, names),
    whoSaid: (question) => whoSaid(question, { names, quotes: store.quotes }),
    search: async (query, { type, limit = 20 } = {}) =>
      searchEntities(query, await names(), { ...(type && { type }), limit }).map(({ hit }) => hit),
    entity: async (id) => found(await store.entity(id), 'entity', id),
    article: async (id) => found(await store.article(id), 'article', id),
    statement: async (id) => found(await store.statement(id), 'statement', id),
    related: (question) => related(question, store, names),
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

async function related(
  question: RelatedQuestion,
  store: Store,
  names: () => Promise<NameIndex>,
): Promise<readonly RelatedAnswer[]> {
  const { since, until, limit } = question;
  const asked = 'statement' in question ? question.statement : null;
  const statement = asked === null ? null : found(await store.statement(asked), 'statement', asked);
  const speakers =
    'speaker' in question
      ? resolveName(question.speaker, await names()).map(({ id }) => id)
      : statement?.speaker
        ? [statement.speaker.id]
        : [];
  const others = (await store.statementsOf(speakers)).filter(({ id }) => id !== asked);
  const topic = 'text' in question ? question.text : statement!.text;
  return relatedStatements(others, topic, loadLanguage(), { since, until, limit }).map(
    ({ statement: other, ...compared }) => ({ ...other, ...compared }),
  );
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
