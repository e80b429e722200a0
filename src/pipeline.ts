import { readArticle } from './1-read/read-article.ts';
import { segment } from './2-text/segment.ts';
import { findMentions } from './3-mentions/find-mentions.ts';
import { findQuotes } from './4-quotes/find-quotes.ts';
import { attributeQuotes } from './5-attribution/attribute-quotes.ts';
import { findAppearances } from './6-resolution/find-appearances.ts';
import { placeJudgements } from './6-resolution/place-judgements.ts';
import { resolveEntities } from './6-resolution/resolve-entities.ts';
import type { Resolution } from './6-resolution/resolver.ts';
import { buildGraph, type IsnadGraph } from './8-graph/build-graph.ts';
import { appearanceAt, type Gathered, graphFacts, summarise } from './collect-facts.ts';
import { createCorpus } from './corpus.ts';
import type { Article, Source } from './model/article.ts';
import type { Document } from './model/document.ts';
import type { Language } from './model/language.ts';
import type { PersonJudgement } from './model/person-judgement.ts';
import type { Problem } from './model/problem.ts';
import type { Statement } from './model/statement.ts';

// Stages 1 to 5: a pure function of one article, so that any number of workers can run them.

/** An article with all its annotations. */
export function annotate(article: Article, language: Language): Document {
  const segmented = segment(article, language);
  const mentioned = findMentions(segmented, language);
  const quoted = findQuotes(mentioned, language);
  return attributeQuotes(quoted, language);
}

/** The bytes of one file to its document; null, with problems that say why, where there is no article in them. */
export function readDocument(
  bytes: Uint8Array,
  source: Source,
  language: Language,
  options: { readonly wholeBody?: boolean } = {},
): { readonly document: Document | null; readonly problems: readonly Problem[] } {
  const { article, problems } = readArticle(bytes, source, language, options);
  if (!article) return { document: null, problems };
  try {
    return { document: annotate(article, language), problems };
  } catch (error) {
    // A fault of ours in one article must not cost the others: it is told beside that article and the batch goes on.
    const reason = `This article could not be annotated, which is a fault of Isnad's own: ${error instanceof Error ? error.message : error}`;
    return { document: null, problems: [...problems, { path: source.path, rule: 'failed', reason, kept: false }] };
  }
}

// Stages 6 to 8: fold what the documents of all articles say, in any order, into one graph.

/** What all articles together say. */
export interface Folded {
  readonly resolution: Resolution;
  readonly statements: readonly Statement[];
  readonly graph: IsnadGraph;
  /** Judgements by people that point to articles which are not here. */
  readonly waiting: readonly PersonJudgement[];
}

/** All that the fold needs to know of one document: like stages 1 to 5, a pure function of it alone. */
export function gather(document: Document, language: Language): Gathered {
  const { article, mentions, quotes, attributions, contacts } = document;
  return {
    article: summarise(article),
    body: article.body,
    mentions: mentions.map(({ start, end }) => ({ start, end })),
    appearances: findAppearances(document, language),
    contacts: contacts.map(({ kind, status, from, to, sentence }) => ({ kind, status, from, to, sentence })),
    quotes: quotes.map(({ id, text, kind, cue }, index) => {
      const { speaker, via, about, confidence } = attributions[index]!;
      return {
        quote: { id, text, kind, stance: cue?.stance ?? null },
        confidence,
        speaker: speaker?.mention ?? null,
        via: via.flatMap((link) => link.mention ?? []),
        about,
      };
    }),
  };
}

/** The entities behind the mentions of all articles, as rules and people's judgements have them. */
export function resolve(
  gathered: Iterable<Gathered>,
  language: Language,
  log: Iterable<PersonJudgement> = [],
): Resolution {
  const articles = new Map([...gathered].map((one) => [one.article.id, one]));
  const placed = placeJudgements(log, (anchor) => appearanceAt(articles.get(anchor.article), anchor));
  const appearances = [...articles.values()].flatMap((one) => one.appearances);
  return resolveEntities(appearances, language, placed);
}

/** What all articles together say. The same articles and judgements give the same, whatever their order. */
export function fold(gathered: Iterable<Gathered>, language: Language, log: Iterable<PersonJudgement> = []): Folded {
  const articles = distinct(gathered);
  const corpus = createCorpus(language);
  corpus.add(articles);
  corpus.judge(log);
  corpus.update();
  const [resolution, statements] = [corpus.resolution(), corpus.statements()];
  return {
    ...{ resolution, statements, waiting: corpus.waiting() },
    graph: buildGraph(graphFacts(articles, resolution, statements)),
  };
}

/** The same text may have been read from several files: it counts once. */
function distinct(gathered: Iterable<Gathered>): readonly Gathered[] {
  return [...new Map([...gathered].map((one) => [one.article.id, one])).values()];
}
