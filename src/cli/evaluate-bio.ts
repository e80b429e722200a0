import { readFileSync } from 'node:fs';
import { parseBioFile } from '../evaluate/bio-file.ts';
import { formatBioScore, scoreBio } from '../evaluate/score-bio.ts';
import { InputError } from '../model/errors.ts';
import { readDocument } from '../pipeline.ts';
import { loadLanguage } from '../store/load-lists.ts';
import { SOME_PROBLEMS } from './exit-codes.ts';
import { write } from './output.ts';
import { tellProblems } from './tell-problems.ts';

/** Finds the mentions in a file of tagged words, read as one article whose every line is a paragraph, and scores them. */
export async function evaluateBio(path: string, { json }: { readonly json?: boolean }): Promise<void> {
  const file = parseBioFile(readBio(path), path);
  const bytes = new TextEncoder().encode(file.text);
  const { document, problems } = readDocument(bytes, { path, url: null, outlet: null }, loadLanguage(), {
    wholeBody: true,
  });
  tellProblems(problems);
  if (!document) throw new InputError(`${path}: its words could not be read as an article`);
  const scored = scoreBio(file, document.mentions);
  await write([json ? `${JSON.stringify({ mentions: scored })}\n` : `${formatBioScore(scored)}\n`]);
  if (problems.length > 0) process.exitCode = SOME_PROBLEMS;
}

function readBio(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new InputError(`${path}: cannot be read: ${(error as Error).message}`, { cause: error });
  }
}
