import type { Database } from 'better-sqlite3';
import { InputError } from '../model/errors.ts';
import { firstSchema } from './migrations/001-first-schema.ts';
import { judgements } from './migrations/002-judgements.ts';
import { relations } from './migrations/003-relations.ts';

/** Every change of the schema, in order. A migration that has been released is never edited: add another. */
const migrations: readonly { readonly name: string; readonly sql: string }[] = [
  { name: '001-first-schema', sql: firstSchema },
  { name: '002-judgements', sql: judgements },
  { name: '003-relations', sql: relations },
];

/**
 * Brings the tables up to date, each migration in a transaction of its own. Does not write where nothing is to be done.
 * @throws InputError where a newer Isnad made the store.
 */
export function migrate(db: Database, path: string): void {
  const done = new Set(appliedTo(db));
  const unknown = [...done].filter((name) => !migrations.some((migration) => migration.name === name));
  if (unknown.length > 0) {
    throw new InputError(
      `${path}: this store was made by a newer Isnad (it has "${unknown.join('", "')}", this one knows up to "${migrations.at(-1)!.name}"). Update Isnad, or ingest into a new store with --store.`,
    );
  }
  for (const migration of migrations) {
    if (done.has(migration.name)) continue;
    db.transaction(() => {
      db.exec('create table if not exists migration (name text primary key) without rowid');
      // Another process may have come first while this one waited for the lock.
      if (appliedTo(db).includes(migration.name)) return;
      db.exec(migration.sql);
      db.prepare('insert into migration (name) values (?)').run(migration.name);
    }).immediate();
  }
}

function appliedTo(db: Database): string[] {
  const table = db.prepare(`select 1 from sqlite_master where type = 'table' and name = 'migration'`).get();
  return table ? db.prepare<[], string>('select name from migration order by name').pluck().all() : [];
}
