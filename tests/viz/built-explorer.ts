import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Builds the explorer into dist/viz, unless what stands there is newer than all its sources. */
export function buildExplorer(): void {
  const built = 'dist/viz/index.html';
  const sources = readdirSync('viz', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
  if (existsSync(built) && statSync(built).mtimeMs > Math.max(...sources)) return;
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', 'viz', '--logLevel', 'warn'], {
    // vitest's own NODE_ENV would make it a build for testing.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
