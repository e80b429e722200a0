import type { Document } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { Schema } from './schema.ts';

/** The contacts of an article, once the entities behind its mentions are known; those of somebody with himself are none. */
export function contactRows(document: Document, entities: readonly (Entity | null)[]): readonly Schema['contact'][] {
  return document.contacts.flatMap(({ kind, status, from, to, sentence, day, quote }, position) => {
    const [left, right] = [entities[from] ?? null, entities[to] ?? null];
    if (!left || !right || left.id === right.id) return [];
    const text = document.article.text.slice(sentence.start, sentence.end);
    return [
      {
        ...{ article: document.article.id, position, kind, status, from: left.id, to: right.id },
        ...{ date: day?.date ?? null, start: sentence.start, end: sentence.end, sentence: text, quote },
      },
    ];
  });
}
