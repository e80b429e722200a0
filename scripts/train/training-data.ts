import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Language } from '../../src/model/language.ts';
import { type CutExample, cutsOfNames, cutsOfSplit } from './learn-cuts.ts';
import { joinClitics, layOutBio, parseBio } from './read-bio.ts';
import { type NewsArticle, parseLines, readLabels, relabel, textOf } from './read-labels.ts';
import { readWritten } from './read-written.ts';
import type { TaggedDocument } from './tagged-document.ts';
import { withoutHeads } from './without-heads.ts';

/** data/labels */
const LABELS = new URL('../../data/labels/', import.meta.url);

/** Everything there is to learn from and to measure on. */
export interface Sources {
  /** Articles of the news corpus with labels of our own. */
  readonly labelled: readonly TaggedDocument[];
  /** Articles that we wrote for training. */
  readonly written: readonly TaggedDocument[];
  /** NewsFANE with labels of our own where there are any, in the order of its articles; its last tenth has its own. */
  readonly newsfane: readonly TaggedDocument[];
  readonly wikifane: readonly TaggedDocument[];
  /** Words with their right reading: of NewsFANE split and whole. */
  readonly splits: readonly CutExample[];
  /** Sentences of folded words. */
  readonly corpus: readonly (readonly string[])[];
}

/**
 * Reads the sources under `folder`: ner/anercorp_newsfane/train.tsv, ner/newsfane/train.tsv, ner/wikifane/train.tsv.gz and
 * news/ant-jawharafm.jsonl.gz (data/README.md says where they are had).
 */
export function readSources(folder: string, language: Language): Sources {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const unzip = (name: string) => gunzipSync(readFileSync(join(folder, name))).toString('utf8');
  const labels = (name: string) => readFileSync(new URL(name, LABELS), 'utf8');
  const articles = parseLines<NewsArticle>(unzip('news/ant-jawharafm.jsonl.gz'));
  const labelled = readLabels(labels('jawharafm.jsonl'), new Map(articles.map((one) => [one.id, one])), language);

  const rows = parseBio(read('ner/anercorp_newsfane/train.tsv'));
  const relabelled = relabel(rows, labels('newsfane.tsv'));
  const newsfane = layOutBio(rows, 'newsfane', language).map((document, i) => {
    const own = relabelled.get(i);
    return own ? layOutBio(own, 'own', language)[0]! : document;
  });
  const wikifane = layOutBio(parseBio(unzip('ner/wikifane/train.tsv.gz')).map(joinClitics), 'wikifane', language).map(
    (document) => withoutHeads(document, language.names),
  );
  const { fold } = language.words;
  const split = parseBio(read('ner/newsfane/train.tsv')).map((sentence) => sentence.map(([word]) => fold(word)));

  const corpus: string[][] = [];
  for (const article of articles) {
    for (const line of textOf(article).split(/\n|(?<=[.؟!]) /)) {
      corpus.push(line.match(/[\p{L}\p{M}\u0640]+|[0-9]+|[^\s\p{L}\p{M}\u0640]/gu)?.map(fold) ?? []);
    }
  }
  for (const { sentences } of [...newsfane, ...wikifane]) {
    for (const { tokens } of sentences) corpus.push(tokens.map(({ form }) => form));
  }
  return {
    labelled,
    written: readWritten(labels('written.txt'), language),
    newsfane,
    wikifane,
    splits: cutsOfSplit(newsfane, split),
    corpus,
  };
}

/** What is learned from for the product, and what is kept aside to measure on. */
export function shareOut({ labelled, written, newsfane, wikifane, splits }: Sources) {
  const aside = (_: unknown, i: number) => i % 10 === 9;
  const own = labelled.filter((one, i) => !aside(one, i));
  const tail = newsfane.findIndex(({ source }) => source !== 'own');
  return {
    documents: [...own, ...written, ...newsfane.slice(0, tail), ...wikifane],
    cuts: [...splits, ...[...own, ...written].flatMap(cutsOfNames)],
    aside: labelled.filter(aside),
    tail: newsfane.slice(tail),
  };
}
