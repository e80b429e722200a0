import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findStatements } from '../../src/7-statements/find-statements.ts';
import type { SpokenQuote } from '../../src/7-statements/version.ts';
import type { ArticleId, EntityId, QuoteId } from '../../src/model/id.ts';
import { loadLanguage } from '../../src/store/load-lists.ts';

function readRows(file: string) {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1);
  return lines.map((line) => {
    const [speakers, days, left, right, verdict, shows] = line.split('\t');
    return { speakers: speakers!, days: days!, left: left!, right: right!, same: verdict === 'same', shows: shows! };
  });
}

type Row = ReturnType<typeof readRows>[number];

const language = loadLanguage();

function areOne({ speakers, days, left, right }: Row): boolean {
  const quote = (n: number, text: string, speaker: string | null, at: string | null): SpokenQuote => ({
    article: `a${n}` as ArticleId,
    quote: `q${n}` as QuoteId,
    speaker: speaker as EntityId | null,
    text,
    kind: 'indirect',
    publishedAt: at,
  });
  const first = Date.UTC(2024, 0, 1);
  const later = days === '?' ? null : new Date(first + Number(days) * 86_400_000).toISOString().slice(0, 10);
  const quotes = [
    quote(1, left, speakers === 'nobody' ? null : 'person/x', '2024-01-01'),
    quote(2, right, { same: 'person/x', other: 'person/y' }[speakers] ?? null, later),
  ];
  return findStatements(quotes, language).length === 1;
}

/** The figures that docs/statements.md gives are at least these. */
describe.each([
  { file: 'statement-pairs.tsv', leastF1: 91, atLeast: 170, leastDifferent: 0.4 },
  { file: 'fresh-pairs.tsv', leastF1: 83, atLeast: 170, leastDifferent: 0.55 },
])('$file', ({ file, leastF1, atLeast, leastDifferent }) => {
  const rows = readRows(file);

  it('tells one utterance from two', () => {
    const judged = rows.map((row) => ({ row, found: areOne(row) }));
    const failing = judged.filter(({ row, found }) => row.same !== found);
    const right = judged.filter(({ row, found }) => row.same && found).length;
    const joined = judged.filter(({ found }) => found).length;
    const same = rows.filter((row) => row.same).length;
    const f1 = (200 * right) / (joined + same);
    const lines = failing.map(
      ({ row }) => `${row.same ? 'missed' : 'wrongly joined'} (${row.shows}): ${row.left} | ${row.right}`,
    );
    const figures = `precision ${right}/${joined}, recall ${right}/${same}, F1 ${f1.toFixed(1)}`;
    console.log(`${file}: ${rows.length} pairs, ${figures}\n${lines.join('\n')}`);
    expect(f1, lines.join('\n')).toBeGreaterThanOrEqual(leastF1);
  });

  it('has enough rows, and enough that are two utterances', () => {
    expect(rows.length).toBeGreaterThanOrEqual(atLeast);
    expect(rows.filter(({ same }) => !same).length).toBeGreaterThanOrEqual(leastDifferent * rows.length);
    expect(new Set(rows.map(({ left, right }) => `${left} ${right}`)).size).toBe(rows.length);
  });
});
