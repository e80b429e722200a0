import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { InputError } from '../../model/errors.ts';
import type { EvaluateOptions } from '../evaluate-gold.ts';
import { jsonOption } from '../options.ts';

interface Options extends EvaluateOptions {
  readonly articles?: string;
}

/** `isnad evaluate GOLD` */
export function evaluateCommand(): Command {
  return new Command('evaluate')
    .description('extract the articles that people have annotated, and score what is found')
    .argument('<gold>', 'a folder of gold files, a .jsonl file with one a line, or a .tsv file of words and BIO tags')
    .option('--articles <dir>', 'the folder of their articles (default: "articles" beside them)')
    .option('--errors', 'list every error too, by its cause')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Examples:
  isnad evaluate data/gold --articles data/articles --errors
  isnad evaluate names.tsv`,
    )
    .action(evaluate);
}

async function evaluate(gold: string, { articles, ...options }: Options): Promise<void> {
  if (!gold.endsWith('.tsv')) {
    const { evaluateGold } = await import('../evaluate-gold.ts');
    const folder = gold.endsWith('.jsonl') ? dirname(gold) : gold;
    return evaluateGold(gold, articles ?? join(folder, 'articles'), options);
  }
  if (articles !== undefined || options.errors) {
    throw new InputError(`${gold}: a .tsv file holds its own words, and has neither --articles nor --errors`);
  }
  const { evaluateBio } = await import('../evaluate-bio.ts');
  return evaluateBio(gold, options);
}
