import type { Kysely } from 'kysely';
import type { JudgementPreview } from '../model/judging.ts';
import type { Language } from '../model/language.ts';
import type { PersonJudgement } from '../model/person-judgement.ts';
import { resolve } from '../pipeline.ts';
import { gatherArticles } from './gather-articles.ts';
import { readLog } from './judgement-log.ts';
import { previewJudgement } from './preview-judgement.ts';
import type { Schema } from './schema.ts';

/** What would follow from a judgement, out of all articles; nothing is written. */
export async function readPreview(
  db: Kysely<Schema>,
  language: Language,
  judgement: PersonJudgement,
): Promise<JudgementPreview> {
  return db.transaction().execute(async (trx) => {
    const gathered = await gatherArticles(trx, language);
    const log = await readLog(trx);
    const quotes = await trx.selectFrom('quote').select(['id', 'statement']).execute();
    return previewJudgement(judgement, {
      gathered,
      before: resolve(gathered.values(), language, log),
      after: resolve(gathered.values(), language, [...log, judgement]),
      statementOf: new Map(quotes.map(({ id, statement }) => [id, statement])),
    });
  });
}
