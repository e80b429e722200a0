import Sqlite from 'better-sqlite3';

/** Everything a store holds, row by row, with the row ids: a row that is written again shows. */
export function dump(path: string): readonly string[] {
  const db = new Sqlite(path, { readonly: true });
  try {
    const tables = db
      .prepare<[], { name: string; sql: string }>(
        `select name, sql from sqlite_master where type = 'table' order by name`,
      )
      .all();
    return tables.flatMap(({ name, sql }) => {
      const columns = sql.includes('without rowid') ? '*' : 'rowid, *';
      return db
        .prepare(`select ${columns} from "${name}"`)
        .all()
        .map((row) => `${name} ${JSON.stringify(row)}`)
        .sort();
    });
  } finally {
    db.close();
  }
}

/** As above, without what counts the folds: two ways to the same articles. */
export function dumpContent(path: string): readonly string[] {
  return dump(path)
    .filter((row) => !row.includes('"generation"'))
    .map((row) => row.replace(/"rowid":\d+,/, ''))
    .sort();
}
