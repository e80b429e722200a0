import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type GoldFile, parseGoldFile } from '../../src/evaluate/gold-file.ts';
import { type NewsArticle, parseLines, textOf } from '../train/read-labels.ts';

const DATA = new URL('../../data/', import.meta.url);

/** An article with the quotes that a person marked in it. */
export interface AnnotatedArticle {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The annotations, once the article's text is decoded. */
  readonly goldOf: (text: string) => GoldFile;
}

/** The annotated articles of the news corpus under `folder` (news/ant-jawharafm.jsonl.gz), then the samples in data/articles. */
export function readAnnotated(folder: string): readonly AnnotatedArticle[] {
  const corpus = parseLines<NewsArticle>(
    gunzipSync(readFileSync(join(folder, 'news/ant-jawharafm.jsonl.gz'))).toString('utf8'),
  );
  const texts = new Map(corpus.map((article) => [article.id, textOf(article)]));
  const labels = readFileSync(new URL('labels/jawharafm.jsonl', DATA), 'utf8');
  const news = parseLines<{ readonly id: string; readonly quotes?: unknown }>(labels).flatMap((label) => {
    if (!label.quotes) return [];
    const text = texts.get(label.id);
    if (text === undefined) throw new Error(`${label.id}: not in the corpus`);
    return [annotated(label.id, new TextEncoder().encode(text), JSON.stringify(label))];
  });
  const samples = readdirSync(new URL('gold/', DATA)).sort();
  return [
    ...news,
    ...samples.map((name) => {
      const json = readFileSync(new URL(`gold/${name}`, DATA), 'utf8');
      const { article } = JSON.parse(json) as GoldFile;
      return annotated(article, readFileSync(new URL(`articles/${article}`, DATA)), json);
    }),
  ];
}

function annotated(name: string, bytes: Uint8Array, json: string): AnnotatedArticle {
  return { name, bytes, goldOf: (text) => parseGoldFile(json, text, name) };
}
