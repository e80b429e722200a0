import { once } from 'node:events';
import { Command, Option } from 'commander';
import { storeOption, wholeNumber } from '../options.ts';
import { warnIfStale } from '../warn-if-stale.ts';

interface Options {
  readonly port: number;
  readonly host: string;
  readonly readOnly?: boolean;
  readonly store: string;
}

/** `isnad serve` */
export function serveCommand(): Command {
  return new Command('serve')
    .description('open the explorer and the HTTP interface on this machine')
    .addOption(
      new Option('--port <n>', 'the port; 0 takes a free one')
        .argParser(wholeNumber(0, 65_535))
        .env('PORT')
        .default(8080),
    )
    .option('--host <address>', 'the address to answer on; the store is open to all who reach it', '127.0.0.1')
    .option('--read-only', 'answer questions, but record no judgements')
    .addOption(storeOption())
    .addHelpText(
      'after',
      `
The interface is described at /openapi.json.

Example:
  isnad serve --store news.db --port 3000`,
    )
    .action(serveStore);
}

async function serveStore({ port, host, readOnly = false, store }: Options): Promise<void> {
  const { openIsnad } = await import('../../store/isnad.ts');
  const { serve } = await import('../../http/serve.ts');
  const isnad = openIsnad(store);
  try {
    await warnIfStale(isnad, store);
    const log = (message: string) => process.stderr.write(`${message}\n`);
    const serving = await serve(isnad, { host, port, readOnly, log });
    process.stdout.write(`${serving.address}\n`);
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
    await serving.stop();
  } finally {
    await isnad.close();
  }
}
