import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import { type Driver, Kysely, SqliteDialect } from 'kysely';
import type { Counts } from '../model/answer.ts';
import { InputError } from '../model/errors.ts';
import { appendToLog, readLog } from './judgement-log.ts';
import { readStates } from './judgement-states.ts';
import { migrate } from './migrate.ts';
import { readAnchored } from './read-anchored.ts';
import { readArticle, readArticles, readRecords } from './read-articles.ts';
import { readEntity, readEntityHits } from './read-entities.ts';
import { readEntityGraph, readGraphFacts } from './read-graph.ts';
import { readJudged, readReview } from './read-judged.ts';
import { readQuotes } from './read-quotes.ts';
import { readStatement, readStatementsOf } from './read-statements.ts';
import { earlierReadings, saveReadings, toProblem } from './save-readings.ts';
import type { Schema } from './schema.ts';
import { explained } from './sqlite-errors.ts';
import type { Store } from './store.ts';

/**
 * Opens the store in the SQLite file at `path`, or makes one there where `create` is set.
 * @throws InputError where there is none, or what is there is no store of this or an older Isnad.
 */
export function openSqlite(path: string, { create = false }: { readonly create?: boolean } = {}): Store {
  const database = openDatabase(path, create);
  const db = new Kysely<Schema>({ dialect: new RolledBackDialect({ database }) });
  return explaining(path, {
    earlierReadings: (paths) => earlierReadings(db, paths),
    save: (readings) => saveReadings(db, readings),
    isStale: async (of) => {
      const state = await readState(db, 'fold');
      return of === 'articles' ? state === 'stale' : state !== 'fresh';
    },
    // The stages take longer to load than most questions to answer: they are loaded where they are needed.
    fold: async (language, onProgress = () => {}) => {
      const { foldArticles } = await import('./fold-articles.ts');
      await foldArticles(db, language, onProgress);
    },
    appendJudgements: (judgements) => appendToLog(db, judgements),
    judgements: () => readLog(db),
    judgementStates: () => readStates(db),
    preview: async (language, judgement) => {
      const { readPreview } = await import('./read-preview.ts');
      return readPreview(db, language, judgement);
    },
    places: async (language, entity) => {
      const { readPlaces } = await import('./read-places.ts');
      return readPlaces(db, language, entity);
    },
    anchored: (anchors) => readAnchored(db, anchors),
    judged: (ids) => readJudged(db, ids),
    review: (limit) => readReview(db, limit),
    generation: async () => Number(await readState(db, 'generation')),
    counts: () => readCounts(db),
    problems: async () =>
      (await db.selectFrom('problem').selectAll().orderBy('path').orderBy('position').execute()).map(toProblem),
    entityHits: () => readEntityHits(db),
    entity: (id) => readEntity(db, id),
    article: (id) => readArticle(db, id),
    statement: (id) => readStatement(db, id),
    statementsOf: (speakers) => readStatementsOf(db, speakers),
    quotes: (filter) => readQuotes(db, filter),
    articles: (page) => readArticles(db, page),
    records: () => readRecords(db),
    entityGraph: (request) => readEntityGraph(db, request),
    graph: async () => {
      const { buildGraph } = await import('../8-graph/build-graph.ts');
      return buildGraph(await readGraphFacts(db));
    },
    close: () => db.destroy(),
  });
}

/** Every method with errors of the machine told as such. */
function explaining(path: string, store: Store): Store {
  const methods = Object.entries(store).map(([name, method]) => [
    name,
    (...given: unknown[]) => {
      const answer: unknown = (method as (...given: unknown[]) => unknown)(...given);
      if (!(answer instanceof Promise)) return answer;
      return answer.catch((error) => {
        throw explained(path, error);
      });
    },
  ]);
  return Object.fromEntries(methods);
}

/** SQLite ends a transaction by itself where the disk is full; to end it again would hide why. */
class RolledBackDialect extends SqliteDialect {
  readonly #database: Database;

  constructor({ database }: { readonly database: Database }) {
    super({ database });
    this.#database = database;
  }

  override createDriver(): Driver {
    const driver = super.createDriver();
    const rollback = driver.rollbackTransaction.bind(driver);
    driver.rollbackTransaction = async (connection) => {
      if (this.#database.inTransaction) await rollback(connection);
    };
    return driver;
  }
}

function openDatabase(path: string, create: boolean): Database {
  // SQLite would take both for a database in memory, which is gone when the program ends.
  if (path === '' || path === ':memory:') throw new InputError(`A store needs the path of a file; "${path}" is none.`);
  if (!create && !existsSync(path)) {
    throw new InputError(`${path}: there is no store here yet. Make one with: isnad ingest FOLDER --store ${path}`);
  }
  try {
    if (create) mkdirSync(dirname(path), { recursive: true });
    const database = new Sqlite(path, { timeout: 10_000 });
    refuseForeign(database, path);
    database.pragma('journal_mode = wal');
    database.pragma('synchronous = full');
    database.pragma('foreign_keys = on');
    migrate(database, path);
    return database;
  } catch (error) {
    if (error instanceof InputError || !(error instanceof Error)) throw error;
    throw new InputError(`${path}: cannot be opened as a store: ${error.message}`, { cause: error });
  }
}

/** A database of another program is left as it is. */
function refuseForeign(database: Database, path: string): void {
  const tables = database.prepare<[], string>(`select name from sqlite_master where type = 'table'`).pluck().all();
  if (tables.length > 0 && !tables.includes('migration')) {
    throw new InputError(`${path}: this is a database, but not one that Isnad made.`);
  }
}

async function readState(db: Kysely<Schema>, key: string): Promise<string | undefined> {
  return (await db.selectFrom('state').select('value').where('key', '=', key).executeTakeFirst())?.value;
}

async function readCounts(db: Kysely<Schema>): Promise<Counts> {
  const count = async (table: 'article' | 'quote' | 'statement' | 'problem') =>
    (
      await db
        .selectFrom(table)
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
    ).n;
  const types = await db
    .selectFrom('entity')
    .select(({ fn }) => ['type', fn.countAll<number>().as('n')])
    .groupBy('type')
    .execute();
  const ofType = new Map(types.map(({ type, n }) => [type, n]));
  return {
    articles: await count('article'),
    quotes: await count('quote'),
    statements: await count('statement'),
    people: ofType.get('person') ?? 0,
    places: ofType.get('place') ?? 0,
    organizations: ofType.get('organization') ?? 0,
    problems: await count('problem'),
  };
}
