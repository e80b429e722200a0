import type { Document } from '../../src/model/document.ts';
import type { Appearance } from '../../src/model/entity.ts';
import type { AppearanceId, ArticleId } from '../../src/model/id.ts';
import type { EntityType, Mention } from '../../src/model/mention.ts';

const TYPES: Readonly<Record<string, EntityType>> = { p: 'person', l: 'place', o: 'organization' };

/** A document from text in which mentions stand as [p:name], [l:name] or [o:name]. */
export function documentOf(marked: string, id = 'article'): Document {
  let text = '';
  const mentions: Mention[] = [];
  for (const part of marked.split(/(\[[plo]:[^\]]+\])/)) {
    const mark = /^\[([plo]):([^\]]+)\]$/.exec(part);
    const piece = mark ? mark[2]! : part;
    if (mark) {
      const start = text.length;
      mentions.push({
        type: TYPES[mark[1]!]!,
        start,
        end: start + piece.length,
        text: piece,
        roles: [],
        gender: null,
        rule: 'test',
      });
    }
    text += piece;
  }
  return { article: { id: id as ArticleId, text }, mentions, quotes: [], attributions: [] } as unknown as Document;
}

let made = 0;

/** One appearance of an article of its own. */
export function appearanceOf(type: EntityType, name: string, more: Partial<AppearanceSketch> = {}): Appearance {
  const article = (more.article ?? `article-${++made}`) as ArticleId;
  return {
    id: `${article}:${more.n ?? 0}` as AppearanceId,
    article,
    type,
    names: [name, ...(more.aliases ?? [])],
    publishedAt: more.publishedAt ?? null,
    roles: (more.roles ?? []).map((text) => ({
      text,
      span: { start: 0, end: 1 },
      of: null,
      past: false,
      acting: false,
    })),
    gender: more.gender ?? null,
    mentions: [more.n ?? 0],
  };
}

interface AppearanceSketch {
  readonly article: string;
  readonly publishedAt: string;
  readonly n: number;
  readonly roles: readonly string[];
  readonly gender: 'm' | 'f' | null;
  readonly aliases: readonly string[];
}
