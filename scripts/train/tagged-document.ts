import { readArticle } from '../../src/1-read/read-article.ts';
import { segment } from '../../src/2-text/segment.ts';
import { tellApart } from '../../src/3-mentions/tell-apart.ts';
import type { Language } from '../../src/model/language.ts';
import type { EntityType } from '../../src/model/mention.ts';
import { TAGS } from '../../src/model/tagger.ts';
import type { Sentence } from '../../src/model/token.ts';

/** Whose conventions labels follow, the product's own first: features learn what all share and what each has of its own. */
export const CONVENTIONS = ['own', 'newsfane', 'wikifane'] as const;
export type Convention = (typeof CONVENTIONS)[number];

/** Whose labels they are: those written for training follow our own conventions too. */
export type Source = Convention | 'written';

export interface Label {
  readonly type: EntityType;
  readonly start: number;
  readonly end: number;
}

/** An article, or a stretch of a training set, with a tag for each token of each sentence. */
export interface TaggedDocument {
  readonly source: Source;
  readonly sentences: readonly Sentence[];
  readonly tags: readonly Uint8Array[];
  /** Where each label starts: behind its proclitics, if the set tells. */
  readonly starts: ReadonlySet<number>;
}

/** Reads an article as stages 1 and 2 do, and tags its tokens by the labels. */
export function tagDocument(
  bytes: Uint8Array,
  labels: readonly Label[],
  source: Source,
  language: Language,
  options: { readonly wholeBody: boolean },
): TaggedDocument {
  const { article } = readArticle(bytes, { path: null, url: null, outlet: null }, language, options);
  if (!article) return { source, sentences: [], tags: [], starts: new Set() };
  const segmented = segment(article, language);
  // Headlines are not labelled.
  const body = segmented.sentences.filter(({ paragraph }) => paragraph >= 0);
  const sentences = body.map((sentence) => ({
    ...sentence,
    tokens: tellApart(sentence.tokens, article.text, language.names),
  }));
  const sorted = [...labels].sort((a, b) => a.start - b.start);
  const tags = sentences.map(({ tokens, start, end }) => {
    const row = new Uint8Array(tokens.length);
    for (const label of sorted) {
      if (label.end <= start || label.start >= end) continue;
      let begun = false;
      tokens.forEach((token, i) => {
        if (token.end <= label.start || token.start >= label.end) return;
        row[i] = TAGS.indexOf(`${begun ? 'I' : 'B'}-${label.type}`);
        begun = true;
      });
    }
    return row;
  });
  return { source, sentences, tags, starts: new Set(sorted.map(({ start }) => start)) };
}
