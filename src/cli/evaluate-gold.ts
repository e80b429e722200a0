import { readFileSync } from 'node:fs';
import { compareArticle } from '../evaluate/compare-article.ts';
import { formatErrors } from '../evaluate/format-errors.ts';
import { formatScore } from '../evaluate/format-score.ts';
import { countCauses, listErrors } from '../evaluate/list-errors.ts';
import { score } from '../evaluate/score.ts';
import { FAILED, SOME_PROBLEMS } from './exit-codes.ts';
import { extractFiles } from './extract-files.ts';
import { write } from './output.ts';
import { startProgress } from './progress.ts';
import { checkGold, readGold } from './read-gold.ts';
import { tellProblems } from './tell-problems.ts';

export interface EvaluateOptions {
  readonly errors?: boolean;
  readonly json?: boolean;
}

/** Extracts annotated articles, from the bytes of each file on, and prints how well that went. */
export async function evaluateGold(path: string, articles: string, options: EvaluateOptions): Promise<void> {
  const gold = readGold(path, articles);
  const progress = startProgress();
  const { records, documents, problems } = await extractFiles(
    gold.map(({ article }) => article),
    { onProgress: (done) => progress.show(`reading ${done} of ${gold.length}`) },
  );
  progress.end();
  tellProblems(problems);
  const found = new Map(documents.map(({ article }, index) => [article.source.path, { article, index }]));
  const compared = gold.map((source) => {
    const read = found.get(source.article);
    const text = read?.article.text ?? readFileSync(source.article, 'utf8');
    const record = read ? records[read.index]! : null;
    return compareArticle({ gold: checkGold(source, text), text, record });
  });
  const scored = score(compared);
  const errors = listErrors(compared);
  if (options.json) {
    const causes = Object.fromEntries(countCauses(errors));
    await write([`${JSON.stringify({ ...scored, errorCauses: causes, ...(options.errors && { errors }) })}\n`]);
  } else {
    await write([`${formatScore(scored)}\n`, ...(options.errors ? [`\n${formatErrors(errors)}\n`] : [])]);
  }
  if (problems.length > 0) process.exitCode = SOME_PROBLEMS;
  if (records.length === 0) process.exitCode = FAILED;
}
