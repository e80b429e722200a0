import { Command } from 'commander';
import type { RelatedAnswer } from '../../model/answer.ts';
import { InputError } from '../../model/errors.ts';
import { isoDate, jsonOption, storeOption, wholeNumber } from '../options.ts';
import { write } from '../output.ts';
import { warnIfStale } from '../warn-if-stale.ts';

interface Options {
  readonly store: string;
  readonly json?: boolean;
  readonly speaker?: string;
  readonly text?: string;
  readonly since?: string;
  readonly until?: string;
  readonly limit?: number;
}

/** `isnad related STATEMENT` */
export function relatedCommand(): Command {
  return new Command('related')
    .description('list what the same speaker said on the same matter, in the order of time')
    .argument('[statement]', 'the id of a statement, as in the JSON of who-said')
    .option('--speaker <name>', 'instead of a statement: a name in Arabic or Latin letters, or an id')
    .option('--text <text>', 'with --speaker: the matter, in a few words')
    .option('--since <date>', 'first seen on or after: 2025-06-28, 2025-06 or 2025', isoDate)
    .option('--until <date>', 'first seen on or before', isoDate)
    .option('--limit <n>', 'print so many at most, the most similar', wholeNumber(1))
    .addOption(storeOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Words that one statement affirms and another negates are told; whether they contradict each other is for the reader to judge.

Examples:
  isnad related 0123456789abcdef
  isnad related --speaker Peskov --text "لقاء الرئيسين"`,
    )
    .action(answer);
}

async function answer(statement: string | undefined, { store, json, speaker, text, ...rest }: Options): Promise<void> {
  const byText = speaker !== undefined && text !== undefined ? { speaker, text } : null;
  const asked = statement === undefined ? byText : { statement };
  if (!asked) throw new InputError('Give the id of a statement, or --speaker and --text.');
  const { openIsnad } = await import('../../store/isnad.ts');
  const isnad = openIsnad(store);
  try {
    await warnIfStale(isnad, store);
    const found = await isnad.related({ ...asked, ...rest });
    if (json) await write([`${JSON.stringify(found, null, 2)}\n`]);
    else await write([...found.map(format), `${found.length} related statements\n`]);
  } finally {
    await isnad.close();
  }
}

function format({ id, text, firstSeen, sightings, similarity, negatedInOne }: RelatedAnswer): string {
  const negated = negatedInOne.length > 0 ? [`negated in one  ${negatedInOne.join('، ')}`] : [];
  const head = `${firstSeen ?? 'undated'}  ${id}  similarity ${similarity}  sightings ${sightings}`;
  // Article text must not reach a terminal with its control characters.
  return `${[head, text.replace(/[\s\p{Cc}]+/gu, ' ').trim(), ...negated].join('\n')}\n\n`;
}
