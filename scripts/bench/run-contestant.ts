import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformWithOxc } from 'vite';
import type { ContestantName, Told } from './contestant.ts';
import type { Input } from './texts.ts';

type Of<Event extends Told['event']> = Extract<Told, { event: Event }>;

/** A contestant that waits in its process to be told to work. */
export interface Running {
  readonly loaded: Of<'loaded'>;
  /** Reads all of its input once. */
  pass(): Promise<Of<'passed'>>;
  /** Ends its process, and tells its peak memory in bytes. */
  end(): Promise<number>;
}

/** Where contestants are started from: a folder below the checkout, lest they do not find the packages. */
export interface Arena {
  readonly folder: string;
  readonly script: string;
  /** URL of the folder of the compiled library. */
  readonly library: string;
}

export async function openArena(folder: string, library: string): Promise<Arena> {
  const source = fileURLToPath(new URL('contestant.ts', import.meta.url));
  const { code } = await transformWithOxc(readFileSync(source, 'utf8'), source, { sourcemap: false });
  const script = join(folder, 'contestant.mjs');
  writeFileSync(script, code);
  return { folder, script, library };
}

/** Starts a contestant; resolves when it has loaded. */
export async function start(arena: Arena, name: ContestantName, input: Input): Promise<Running> {
  const inputFile = join(arena.folder, `${name}-${input.inPass}-${input.tokens}.json`);
  writeFileSync(inputFile, JSON.stringify(input));
  // Options of this process, such as a loader for TypeScript, are not the contestant's.
  const child = fork(arena.script, [name, arena.library, inputFile], { execArgv: [] });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${name} ended with code ${code} before it was done`);
  });
  // It ends in the end: that is no fault then, and nobody waits for it.
  ended.catch(() => {});
  const told = async <Event extends Told['event']>(event: Event): Promise<Of<Event>> => {
    const [message] = (await Promise.race([once(child, 'message'), ended])) as [Told];
    if (message.event !== event) throw new Error(`${name}: expected ${event}, was told ${message.event}`);
    return message as Of<Event>;
  };
  const ask = <Event extends Told['event']>(message: string, event: Event): Promise<Of<Event>> => {
    child.send(message);
    return told(event);
  };
  return {
    loaded: await told('loaded'),
    pass: () => ask('pass', 'passed'),
    end: async () => (await ask('end', 'ended')).peakBytes,
  };
}
