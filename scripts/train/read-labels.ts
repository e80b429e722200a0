import { createHash } from 'node:crypto';
import type { Language } from '../../src/model/language.ts';
import { type Row, SENTENCES } from './read-bio.ts';
import { type Label, type TaggedDocument, tagDocument } from './tagged-document.ts';

/** An article of the news corpus. */
export interface NewsArticle {
  readonly id: string;
  readonly title: string;
  readonly content: string;
}

/** The text that labels of an article of the corpus point into. */
export function textOf({ title, content }: NewsArticle): string {
  return `${title.trim()}\n\n${content.trim()}\n`;
}

interface LabelledArticle {
  /** The article's id in the corpus. */
  readonly id: string;
  readonly sha256: string;
  readonly mentions: readonly Label[];
}

/**
 * Articles of the corpus with the labels of data/labels/jawharafm.jsonl. Throws where the corpus has another text than the
 * one that was labelled.
 */
export function readLabels(
  lines: string,
  corpus: ReadonlyMap<string, NewsArticle>,
  language: Language,
): TaggedDocument[] {
  return parseLines<LabelledArticle>(lines).map(({ id, sha256, mentions }) => {
    const article = corpus.get(id);
    if (!article) throw new Error(`${id}: not in the corpus`);
    const bytes = new TextEncoder().encode(textOf(article));
    if (createHash('sha256').update(bytes).digest('hex') !== sha256)
      throw new Error(`${id}: another text was labelled`);
    return tagDocument(bytes, mentions, 'own', language, { wholeBody: false });
  });
}

export function parseLines<T>(lines: string): T[] {
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

/**
 * Sentences of a training set with labels of our own for their tokens, in lines of sentence, TAB and ranges of tokens: `12
 * PER 3-5 ORG 9`. Only runs of sentences that fill a document are given, by its number.
 */
export function relabel(sentences: readonly (readonly Row[])[], lines: string): Map<number, Row[][]> {
  const labelled = new Map<number, string>();
  for (const line of lines.split('\n')) {
    const [sentence, ranges] = line.split('\t');
    if (sentence && ranges !== undefined) labelled.set(Number(sentence), ranges);
  }
  const documents = new Map<number, Row[][]>();
  for (let first = 0; first < sentences.length; first += SENTENCES) {
    const chunk = sentences.slice(first, first + SENTENCES);
    if (!chunk.every((_, i) => labelled.has(first + i))) continue;
    documents.set(
      first / SENTENCES,
      chunk.map((rows, i) => withTags(rows, labelled.get(first + i)!)),
    );
  }
  return documents;
}

function withTags(rows: readonly Row[], ranges: string): Row[] {
  const tags = rows.map(() => 'O');
  for (const [, type, first, last] of ranges.matchAll(/([A-Z]+) (\d+)(?:-(\d+))?/g)) {
    for (let i = Number(first); i <= Number(last ?? first); i++) tags[i] = `${i === Number(first) ? 'B' : 'I'}-${type}`;
  }
  return rows.map(([word], i): Row => [word, tags[i]!]);
}
