import { type ChildProcess, spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** A process of the real program; the caller ends it. */
export function startIsnad(args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  // tsx as a loader in the process itself: as a command it would be a second process that outlives a kill.
  const node = ['--import', 'tsx', `${root}src/cli/main.ts`, ...args];
  return spawn(process.execPath, node, { cwd: root, env: { ...process.env, ...env }, stdio: 'pipe' });
}

/** Runs the program to its end. */
export async function isnad(...args: readonly string[]) {
  const child = startIsnad(args);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, err, code] = await Promise.all([text(child.stdout!), text(child.stderr!), ended]);
  return { out, err, code };
}
