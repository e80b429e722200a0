import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isnad } from '../cli/run-isnad.ts';
import { shared } from './shared-folder.ts';

const root = resolve(import.meta.dirname, '../..');

// Floors, not targets: a little below what is reached, so that a rule that costs more than it brings is noticed.
const sets = [
  {
    name: 'samples',
    gold: 'data/gold',
    articles: 'data/articles',
    names: 0.96,
    joint: 0.91,
    via: 0.85,
    boilerplate: 0,
  },
  {
    name: 'three real pages',
    ...{ gold: join(shared, 'gold/seeds'), articles: join(shared, 'seeds') },
    ...{ names: 0.98, joint: 1, via: 1, boilerplate: 0 },
  },
  {
    name: '30 real articles',
    ...{ gold: join(shared, 'gold/news'), articles: join(shared, 'gold/news/articles') },
    ...{ names: 0.89, joint: 0.89, via: 0.75, boilerplate: 0 },
  },
];

describe('extraction does not fall below its floors', () => {
  for (const { name, gold, articles, ...floors } of sets) {
    const here = existsSync(resolve(root, gold));
    it.skipIf(!here)(`on the ${name}${here ? '' : ` (no ${gold}: skipped)`}`, async () => {
      const { out } = await isnad('evaluate', gold, '--articles', articles, '--json');
      const { mentions, quotes, via, boilerplate } = JSON.parse(out);
      expect(mentions.all.f1).toBeGreaterThanOrEqual(floors.names);
      expect(quotes.joint.f1).toBeGreaterThanOrEqual(floors.joint);
      expect(via.f1).toBeGreaterThanOrEqual(floors.via);
      expect(boilerplate).toBe(floors.boilerplate);
    });
  }
});
