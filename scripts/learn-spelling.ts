// Learns how likely two spellings of a name are one: npm run learn-spelling -- FOLDER
//
// FOLDER holds gazetteers/{wd_person_tokens,google_ar2en} (data/README.md says where they are had): words of persons' names in
// Arabic with the Latin forms that persons write them in, and how many do. Two Arabic words one edit apart (غريغوري, جريغوري)
// are one name as far as their bearers share a Latin form, and two as far as they do not. Of each edit, by where in the word
// it stands and by whether the words are Arabic or foreign, the share of those that are one is counted; what many bear counts
// more, up to a bound. Writes data/ar/spelling-costs.tsv: the same bytes for the same sources.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editOf, spelledForEdits } from '../src/languages/ar/spelling-edits.ts';
import { wordRules } from '../src/languages/ar/word-rules.ts';

/** A pair counts as often as its rarer word is borne, and never more than this: one famous pair must not outvote the rest. */
const MOST = 30;
/** Of shorter words too many are one edit apart by chance. */
const SHORTEST = 5;
/** The share of an edit at one place begins with so much weight of its share at all, and that with that of all edits. */
const SMOOTHING = 10;
/** Edits that part names as all edits do say nothing. */
const LEAST_SHARE = 0.015;

interface NameWord {
  bearers: number;
  readonly latin: Map<string, number>;
}

const folder = process.argv[2];
if (!folder) throw new Error('usage: npm run learn-spelling -- FOLDER');
const words = readWords(join(folder, 'gazetteers'));

const counted = new Map<string, { same: number; all: number }>();
for (const [a, b] of neighbours([...words.keys()].sort())) {
  const edit = editOf(a, b);
  if (!edit) continue;
  const [x, y] = [words.get(a)!, words.get(b)!];
  const all = Math.min(x.bearers, y.bearers);
  let same = 0;
  for (const [latin, bearers] of x.latin) same += Math.min(bearers, y.latin.get(latin) ?? 0);
  const weight = Math.min(all, MOST);
  for (const key of [edit, edit.split('\t')[0]!, '']) {
    const sum = counted.get(key) ?? { same: 0, all: 0 };
    sum.same += (same / all) * weight;
    sum.all += weight;
    counted.set(key, sum);
  }
}

const usual = shareOf('', 0);
const lines = [...counted].flatMap(([edit, { all }]) => {
  const [letters, place] = edit.split('\t') as [string, string | undefined];
  const share = shareOf(edit, shareOf(letters, usual));
  return place === undefined || share < LEAST_SHARE ? [] : `${edit}\t${Math.round(all)}\t${share.toFixed(3)}`;
});
writeFileSync(
  new URL('../data/ar/spelling-costs.tsv', import.meta.url),
  `edit\tplace\twords\tweight\tshare\n${lines.sort().join('\n')}\n`,
);
console.log(`${words.size} words, ${lines.length} edits; share of all edits ${usual.toFixed(4)}`);

/** The share of pairs parted by an edit that are one name, beginning with `before`. */
function shareOf(edit: string, before: number): number {
  const { same, all } = counted.get(edit)!;
  return (same + SMOOTHING * before) / (all + SMOOTHING);
}

function readWords(lists: string): ReadonlyMap<string, NameWord> {
  const read = new Map<string, NameWord>();
  for (const file of ['wd_person_tokens/person_name_tokens_ar.tsv', 'google_ar2en/ar2en_names.tsv']) {
    for (const line of readFileSync(join(lists, file), 'utf8').split('\n').slice(1)) {
      const [printed = '', latin = '', count = '1'] = line.split('\t');
      const plain = plainLatin(latin);
      if (!/^[\u0621-\u064A]{2,}$/.test(printed) || plain === '') continue;
      const form = spelledForEdits(wordRules.fold(printed));
      const word = read.get(form) ?? { bearers: 0, latin: new Map<string, number>() };
      word.bearers += Number(count);
      word.latin.set(plain, (word.latin.get(plain) ?? 0) + Number(count));
      read.set(form, word);
    }
  }
  return read;
}

/** Without what Latin spellings of one name differ in: Dmitry, Dmitri; Müller, Muller; Philipp, Filip. */
function plainLatin(latin: string): string {
  const letters = latin
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  return letters
    .replace(/ph/g, 'f')
    .replace(/ck/g, 'k')
    .replace(/y/g, 'i')
    .replace(/(.)\1+/g, '$1');
}

/** Pairs of words that a letter more, less or other makes one of the other: each once. */
function* neighbours(sorted: readonly string[]): Iterable<readonly [string, string]> {
  const byPattern = new Map<string, string[]>();
  const seen = new Set<string>();
  for (const word of sorted) {
    if (word.length < SHORTEST) continue;
    const patterns = new Set([word]);
    for (let i = 0; i < word.length; i++) {
      patterns.add(`${word.slice(0, i)}${word.slice(i + 1)}`).add(`${word.slice(0, i)}?${word.slice(i + 1)}`);
    }
    for (const pattern of patterns) {
      const others = byPattern.get(pattern) ?? [];
      for (const other of others) {
        const pair = `${other} ${word}`;
        if (!seen.has(pair)) yield [other, word];
        seen.add(pair);
      }
      others.push(word);
      byPattern.set(pattern, others);
    }
  }
}
