import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { readArticle } from '../../src/1-read/read-article.ts';
import type { GroupRates } from '../../src/evaluate/group-quotes.ts';
import type { Rates, Share, Tally } from '../../src/evaluate/rates.ts';
import type { Score } from '../../src/evaluate/score.ts';
import { loadLanguage } from '../../src/store/load-lists.ts';
import { isnad } from '../cli/run-isnad.ts';
import { temporaryFolder } from '../store/temporary-folder.ts';
import { shared } from './shared-folder.ts';

// Whole processes over whole corpora, on machines that do other things besides.
vi.setConfig({ testTimeout: 240_000 });

const root = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

/** A scorer of the same measures by another hand; its folder is no part of the checkout. */
async function reference(scorer: string, ...args: readonly string[]) {
  const { stdout } = await run(process.execPath, [join(shared, 'score', scorer), ...args], { maxBuffer: 1e8 });
  return stdout;
}

/** Runs where all of the paths are there; else says in its name which one is not. */
function agreement(name: string, needed: readonly string[], test: () => Promise<void>): void {
  const missing = needed.find((path) => !existsSync(path));
  it.skipIf(missing)(`${name}${missing ? ` (no ${missing}: skipped)` : ''}`, test);
}

async function extract(files: readonly string[], ...options: readonly string[]): Promise<string> {
  const out = join(temporaryFolder(), 'records.jsonl');
  const { out: records } = await isnad('extract', ...options, ...files);
  writeFileSync(out, records);
  return out;
}

const rates = ({ precision, recall, f1 }: Rates) => ({ p: precision, r: recall, f1 });
const counted = (rated: Rates & Tally) => ({ ...rates(rated), tp: rated.right, fp: rated.wrong, fn: rated.missed });
const share = ({ right, of, rate }: Share) => ({ right, of, rate });
const entries = <Value, Result>(values: Readonly<Record<string, Value>>, map: (value: Value) => Result) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value)]));

/** Our score under the names of the reference; groups that are in no gold are left out there. */
function underItsNames(score: Score) {
  const inGold = (groups: Readonly<Partial<Record<string, GroupRates>>>) =>
    Object.fromEntries(Object.entries(groups).filter(([, rates]) => rates!.strict.recall.of > 0)) as Record<
      string,
      GroupRates
    >;
  const { resolution } = score;
  return {
    mentions: entries(score.mentions, counted),
    quotes: entries(score.quotes, counted),
    speaker: share(score.speaker),
    kind: share(score.kind),
    via: counted(score.via),
    recallByKind: entries(inGold(score.byKind), ({ strict }) => share(strict.recall)),
    jointRecallBySpeakerForm: entries(inGold(score.bySpeakerForm), ({ joint }) => share(joint.recall)),
    resolution: { ...rates(resolution), mentions: resolution.mentions, unresolved: resolution.unresolved },
    boilerplate: score.boilerplate,
    missing: score.missing,
  };
}

/** The reference reads UTF-8 text only: an article in HTML or another charset is given to it as it was decoded. */
function decodedArticles(folder: string): string {
  const decoded = temporaryFolder();
  for (const name of readdirSync(folder)) {
    const { article } = readArticle(
      readFileSync(join(folder, name)),
      { path: name, url: null, outlet: null },
      loadLanguage(),
    );
    writeFileSync(join(decoded, name), article!.text);
  }
  return decoded;
}

describe('isnad evaluate agrees to the last digit with another scorer', () => {
  const scorer = join(shared, 'score/score.mjs');
  const sets = [
    { name: 'the samples', gold: join(root, 'data/gold'), articles: join(root, 'data/articles') },
    { name: 'three real pages', gold: join(shared, 'gold/seeds'), articles: join(shared, 'seeds') },
    { name: '30 real articles', gold: join(shared, 'gold/news'), articles: join(shared, 'gold/news/articles') },
  ];
  for (const { name, gold, articles } of sets) {
    agreement(`on ${name}`, [scorer, gold, articles], async () => {
      const names = readdirSync(gold).filter((file) => file.endsWith('.json'));
      const files = names.map((file) => {
        const { article } = JSON.parse(readFileSync(join(gold, file), 'utf8'));
        return join(articles, basename(article));
      });
      const predicted = await extract(files);
      const args = ['--gold', gold, '--articles', decodedArticles(articles), '--predicted', predicted, '--json'];
      const { out } = await isnad('evaluate', gold, '--articles', articles, '--json');
      expect(underItsNames(JSON.parse(out))).toEqual(JSON.parse(await reference('score.mjs', ...args)));
    });
  }
});

describe('isnad evaluate FILE.tsv agrees to the last digit with another scorer', () => {
  const scorer = join(shared, 'score/score-ner.mjs');
  const tagged = join(shared, 'data/ner/anercorp/train.tsv');
  agreement('on words tagged by others', [scorer, tagged], async () => {
    const text = join(temporaryFolder(), 'text.txt');
    await reference('score-ner.mjs', '--gold', tagged, '--text', text);
    const predicted = await extract([text], '--body');
    const { out } = await isnad('evaluate', tagged, '--json');
    const ours = entries(JSON.parse(out).mentions, (group: Rates & { gold: number; predicted: number }) => ({
      ...rates(group),
      gold: group.gold,
      predicted: group.predicted,
    }));
    expect(ours).toEqual(
      JSON.parse(await reference('score-ner.mjs', '--gold', tagged, '--predicted', predicted, '--json')),
    );
  });
});
