import { spawnSync } from 'node:child_process';
import type { ContestantName } from './contestant.ts';
import { type Arena, type Running, start } from './run-contestant.ts';
import type { Input } from './texts.ts';

/** Who reads what. */
export interface Entry {
  readonly label: string;
  readonly name: ContestantName;
  readonly input: Input;
}

export interface Row {
  readonly label: string;
  /** Medians over the rounds. */
  readonly tokensPerSecond: number;
  readonly textsPerSecond: number;
  /** Tokens a second in the first pass: nothing is compiled or remembered yet. */
  readonly firstPass: number;
  /** How many times as fast as another contestant: the median over the rounds, each against the same round. */
  readonly against: Readonly<Record<'compromise' | 'wink-nlp', number>>;
  /** Of the contestant's process; null of a stage, which shares one. */
  readonly peakBytes: number | null;
}

/**
 * Lets all contestants read by turns, so that a slow moment of the machine falls on all of them: a first pass, one pass to
 * warm up, then the rounds that count. One works at a time.
 */
export async function measureSpeed(arena: Arena, entries: readonly Entry[], rounds: number): Promise<readonly Row[]> {
  const running: Running[] = [];
  for (const { name, input } of entries) running.push(await start(arena, name, input));
  // By pass, then by the rows of all contestants.
  const passes: (readonly Timed[])[] = [];
  for (let pass = 0; pass < rounds + 2; pass++) {
    const timed: Timed[] = [];
    for (const [index, entry] of entries.entries()) {
      const { ms, stagesMs } = await running[index]!.pass();
      const stages = Object.entries(stagesMs).map(([stage, ms]) => ({ label: stage, entry, ms }));
      timed.push(...(stages.length > 0 ? stages : [{ label: entry.label, entry, ms }]));
    }
    passes.push(timed);
  }
  const peaks = new Map<Entry, number>();
  for (const [index, entry] of entries.entries()) peaks.set(entry, await running[index]!.end());

  const counted = passes.slice(2);
  return passes[0]!.map(({ label, entry, ms: first }, row): Row => {
    const { tokens, inPass } = entry.input;
    const ms = counted.map((pass) => pass[row]!.ms);
    const against = (name: ContestantName) =>
      median(counted.map((pass, round) => speed(tokens, ms[round]!) / speedOf(pass, name)));
    return {
      label,
      tokensPerSecond: median(ms.map((one) => speed(tokens, one))),
      textsPerSecond: median(ms.map((one) => speed(inPass, one))),
      firstPass: speed(tokens, first),
      against: { compromise: against('compromise'), 'wink-nlp': against('wink-nlp') },
      peakBytes: entry.name === 'stages' ? null : peaks.get(entry)!,
    };
  });
}

interface Timed {
  readonly label: string;
  readonly entry: Entry;
  readonly ms: number;
}

/** A second. */
function speed(count: number, ms: number): number {
  return (1000 * count) / ms;
}

function speedOf(pass: readonly Timed[], name: ContestantName): number {
  const { entry, ms } = pass.find((timed) => timed.entry.name === name)!;
  return speed(entry.input.tokens, ms);
}

export interface LoadRow {
  readonly label: string;
  /** Median over fresh processes. */
  readonly ms: number;
}

/** How long it takes until work can begin, each time in a fresh process. */
export async function measureLoading(arena: Arena, cli: string, rounds: number): Promise<readonly LoadRow[]> {
  const nothing: Input = { documents: [], inPass: 0, tokens: 0 };
  const times = new Map<string, number[]>();
  const note = (label: string, ms: number): void => {
    times.set(label, [...(times.get(label) ?? []), ms]);
  };
  const loaded = async (name: ContestantName) => {
    const running = await start(arena, name, nothing);
    await running.end();
    return running.loaded;
  };
  for (let round = 0; round < rounds; round++) {
    const ours = await loaded('isnad');
    note("`import 'isnad'`", ours.importMs);
    note('`loadLanguage()`', ours.prepareMs);
    for (const name of ['wink-nlp', 'compromise'] as const) {
      const { importMs, prepareMs } = await loaded(name);
      note(`${name}${name === 'wink-nlp' ? ' with its model' : ''}, imported and ready`, importMs + prepareMs);
    }
    note('`node -e 0`, whole process', processMs(['-e', '0']));
    note('`isnad --help`, whole process', processMs([cli, '--help']));
  }
  return Array.from(times, ([label, ms]) => ({ label, ms: median(ms) }));
}

function processMs(args: readonly string[]): number {
  const begin = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with code ${status}: ${stderr}`);
  return performance.now() - begin;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
