import { Command, Option } from 'commander';
import type { Question, WhoSaid } from '../../9-query/who-said.ts';
import { formatQuotes } from '../format-quotes.ts';
import { isoDate, jsonOption, storeOption, wholeNumber } from '../options.ts';
import { write } from '../output.ts';
import { warnIfStale } from '../warn-if-stale.ts';

type Options = Question & { readonly store: string; readonly json?: boolean };

/** `isnad who-said --speaker …` */
export function whoSaidCommand(): Command {
  return new Command('who-said')
    .description('print quotes by speaker, by whom they are about, by date and by the chain they came through')
    .option('--speaker <name>', 'who said it: a name in Arabic or Latin letters, or an id such as person/yuri-ushakov')
    .option('--about <name>', 'who or what is named inside the quote')
    .option('--via <name>', 'who stands in the chain: an agency, an institution')
    .option('--since <date>', 'published on or after: 2025-06-28, 2025-06 or 2025', isoDate)
    .option('--until <date>', 'published on or before', isoDate)
    .addOption(new Option('--kind <kind>', 'how it is printed').choices(['direct', 'mixed', 'indirect', 'headline']))
    .option('--limit <n>', 'print so many at most', wholeNumber(1))
    .addOption(storeOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Newest first. With --json: an array of quotes as in the extraction record, each with its article, context and statement.

Examples:
  isnad who-said --speaker Peskov --about Trump
  isnad who-said --speaker بيسكوف --since 2025-06 --json`,
    )
    .action(answer);
}

async function answer({ store, json, ...question }: Options): Promise<void> {
  const { openIsnad } = await import('../../store/isnad.ts');
  const isnad = openIsnad(store);
  try {
    await warnIfStale(isnad, store);
    const said = await isnad.whoSaid(question);
    await tellMeant(question, said);
    if (json) await write([`${JSON.stringify(said.quotes, null, 2)}\n`]);
    else await write(formatQuotes(said));
  } finally {
    await isnad.close();
  }
}

/** So many of the entities that a name fits are told. */
const told = 5;

/** Where a name fits several equally well all of them are meant, which the reader must know. */
async function tellMeant(question: Question, { meant }: WhoSaid): Promise<void> {
  const { describeName } = await import('../../9-query/resolve-name.ts');
  for (const part of ['speaker', 'about', 'via'] as const) {
    const hits = meant[part];
    if (!hits || hits.length < 2) continue;
    const names = hits.slice(0, told).map((hit) => `${describeName(hit)} [${hit.id}]`);
    const more = hits.length > told ? ` and ${hits.length - told} more` : '';
    process.stderr.write(
      `isnad: "${question[part]}" fits ${hits.length}, all are taken: ${names.join('; ')}${more}. An id takes one.\n`,
    );
  }
}
