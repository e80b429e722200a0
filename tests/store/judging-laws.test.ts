import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { toGraphml } from '../../src/export/graphml.ts';
import { InputError } from '../../src/model/errors.ts';
import type { Proposal } from '../../src/model/judging.ts';
import { type Isnad, openIsnad } from '../../src/store/isnad.ts';
import { dumpContent } from './dump.ts';
import { keptFolder, temporaryFolder } from './temporary-folder.ts';

// Every run links all sample articles several times.
vi.setConfig({ testTimeout: 300_000 });

const samples = readdirSync('data/articles')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => `data/articles/${name}`);

let sample: string;
/** Ids of the entities there, each with the articles that name it. */
let entities: readonly { readonly id: string; readonly articles: readonly string[] }[];
let untouched: string;

beforeAll(async () => {
  sample = join(keptFolder(), 'sample.db');
  const isnad = openIsnad(sample, { create: true });
  await isnad.ingest(samples);
  const hits = (await isnad.search('', { limit: 100 })).map(({ id }) => isnad.entity(id));
  entities = (await Promise.all(hits)).map(({ id, articlesMentioning }) => ({
    id,
    articles: articlesMentioning.map((article) => article.id),
  }));
  untouched = await written(isnad);
  await isnad.close();
});

/** A store of its own with the sample articles. */
async function withCopy<Answer>(use: (isnad: Isnad, path: string) => Promise<Answer>): Promise<Answer> {
  const path = join(temporaryFolder(), 'copy.db');
  copyFileSync(sample, path);
  const isnad = openIsnad(path);
  try {
    return await use(isnad, path);
  } finally {
    await isnad.close();
  }
}

/** The graph and all records, as they are exported. */
async function written(isnad: Isnad): Promise<string> {
  const pieces = [...toGraphml(await isnad.graph(), 'portable')];
  for await (const record of isnad.records()) pieces.push(JSON.stringify(record));
  return pieces.join('\n');
}

/** Everything that a store holds but for how often it was folded. */
const content = (path: string) => dumpContent(path).filter((row) => !row.startsWith('state'));

const index = fc.nat({ max: 1_000 });
const at = <Item>(items: readonly Item[], n: number): Item => items[n % items.length]!;
const proposal = fc.oneof(
  fc.record({ kind: fc.constantFrom('merge' as const, 'block' as const), a: index, b: index }),
  fc.record({ kind: fc.constant('split' as const), a: index, b: index }),
  fc.record({ kind: fc.constant('rename' as const), a: index, b: index }),
);

function toProposal({ kind, a, b }: typeof proposal extends fc.Arbitrary<infer Value> ? Value : never): Proposal {
  const { id, articles } = at(entities, a);
  if (kind === 'split') return { kind, entity: id, articles: articles.filter((_, n) => n % 2 === b % 2) };
  if (kind === 'rename') return { kind, entity: id, en: `Name ${b}` };
  const alike = entities.filter((one) => one.id.split('/')[0] === id.split('/')[0]);
  const other = at(alike, b).id;
  return kind === 'merge' ? { kind, from: id, into: other } : { kind, left: id, right: other };
}

/** Records those that make sense, and gives their ids. */
async function judgeAll(isnad: Isnad, proposals: readonly Proposal[], by: string): Promise<readonly string[]> {
  const recorded: string[] = [];
  for (const each of proposals) {
    try {
      recorded.push((await isnad.judge(each, { by, later: true })).judgement.id);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
    }
  }
  await isnad.update();
  return recorded;
}

const proposals = fc.array(proposal, { minLength: 1, maxLength: 6 });

describe('judgements on the sample articles', () => {
  it('leave no trace in what is exported when all are undone, in any order', () =>
    fc.assert(
      fc.asyncProperty(proposals, proposals, fc.boolean(), (first, second, backwards) =>
        withCopy(async (isnad) => {
          // The second follow what the first led to.
          const one = await judgeAll(isnad, first.map(toProposal), 'Amal');
          const known = new Set((await isnad.search('', { limit: 100 })).map(({ id }) => id));
          const still = second.map(toProposal).filter((each) => namesOf(each).every((id) => known.has(id)));
          const ids = [...one, ...(await judgeAll(isnad, still, 'Badr'))];
          await judgeAll(
            isnad,
            (backwards ? ids.toReversed() : ids).map((judgement) => ({ kind: 'undo', judgement })),
            'Amal',
          );
          expect(await written(isnad)).toBe(untouched);
        }),
      ),
      { numRuns: 30 },
    ));

  it('of two colleagues give one store in whichever order the logs are taken in, and on articles read anew', () =>
    fc.assert(
      fc.asyncProperty(proposals, proposals, async (first, second) => {
        const logs = await Promise.all(
          [first, second].map((made, n) =>
            withCopy(async (isnad) => {
              await judgeAll(isnad, made.map(toProposal), `colleague ${n}`);
              return isnad.exportJudgements();
            }),
          ),
        );
        const merged = (order: readonly (readonly string[])[]) =>
          withCopy(async (isnad, path) => {
            for (const log of order) expect((await isnad.importJudgements(log)).problems).toEqual([]);
            return { content: content(path), log: await isnad.exportJudgements() };
          });
        const there = await merged(logs);
        expect(await merged(logs.toReversed())).toEqual(there);

        const path = join(temporaryFolder(), 'anew.db');
        const anew = openIsnad(path, { create: true });
        await anew.importJudgements(there.log);
        await anew.ingest(samples.toReversed());
        await anew.close();
        expect(content(path)).toEqual(there.content);
      }),
      { numRuns: 3 },
    ));
});

function namesOf(given: Proposal): readonly string[] {
  if (given.kind === 'merge') return [given.from, given.into];
  if (given.kind === 'block') return [given.left, given.right];
  return given.kind === 'undo' ? [] : [given.entity];
}
