import { Command, Option } from 'commander';
import { storeOption } from '../options.ts';
import { jsonLines, write, writeFile } from '../output.ts';
import { warnIfStale } from '../warn-if-stale.ts';

interface Options {
  readonly format: 'graphml' | 'records';
  readonly flavour: 'portable' | 'gephi' | 'yed' | 'neo4j';
  readonly out?: string;
  readonly store: string;
}

/** `isnad export --format …` */
export function exportCommand(): Command {
  return new Command('export')
    .description('write the graph as GraphML, or the extraction records with their resolved entities')
    .addOption(
      new Option('--format <format>', 'graphml, or records: one article a line, as JSON')
        .choices(['graphml', 'records'])
        .makeOptionMandatory(),
    )
    .addOption(
      new Option('--flavour <flavour>', 'for whom the GraphML is written')
        .choices(['portable', 'gephi', 'yed', 'neo4j'])
        .default('portable'),
    )
    .option('--out <file>', 'write to a file rather than to the output')
    .addOption(storeOption())
    .addHelpText(
      'after',
      `
Example:
  isnad export --format graphml --out news.graphml`,
    )
    .action(exportStore);
}

async function exportStore({ format, flavour, out, store }: Options): Promise<void> {
  const { openIsnad } = await import('../../store/isnad.ts');
  const isnad = openIsnad(store);
  try {
    await warnIfStale(isnad, store);
    const pieces =
      format === 'records'
        ? jsonLines(isnad.records())
        : (await import('../../export/graphml.ts')).toGraphml(await isnad.graph(), flavour);
    if (out === undefined) await write(pieces);
    else await writeFile(pieces, out);
  } finally {
    await isnad.close();
  }
}
