import { readFileSync } from 'node:fs';

/** As package.json, two folders above src/store and dist/store alike, has it. */
export const version: string = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;
