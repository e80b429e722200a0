import { readArticle } from '../../src/1-read/read-article.ts';
import { segment } from '../../src/2-text/segment.ts';
import { findMentions } from '../../src/3-mentions/find-mentions.ts';
import { findQuotes } from '../../src/4-quotes/find-quotes.ts';
import { attributeQuotes } from '../../src/5-attribution/attribute-quotes.ts';
import { confidenceFeatures } from '../../src/5-attribution/confidence-features.ts';
import { mentionEntities } from '../../src/collect-facts.ts';
import { compareQuotes, isJoint, type QuoteOutcome } from '../../src/evaluate/compare-quotes.ts';
import { toRecord } from '../../src/export/record.ts';
import type { Language } from '../../src/model/language.ts';
import { gather, resolve } from '../../src/pipeline.ts';
import type { Example } from './fit-logistic.ts';
import type { AnnotatedArticle } from './read-annotated.ts';

/** A quote as extraction found it, with what the annotations say of it. */
export interface JudgedQuote extends Example {
  /** Index of its article. */
  readonly article: number;
  readonly outcome: Exclude<QuoteOutcome, { result: 'missed' }>;
}

/**
 * Extracts annotated articles and holds each quote against the annotations. Those that pair with an optional quote are left
 * out, and headlines, which count neither way.
 */
export function judgeQuotes(articles: readonly AnnotatedArticle[], language: Language): readonly JudgedQuote[] {
  const read = articles.map(({ name, bytes }) => {
    const { article } = readArticle(bytes, { path: name, url: null, outlet: null }, language);
    if (!article) throw new Error(`${name}: no article in it`);
    const quoted = findQuotes(findMentions(segment(article, language), language), language);
    const document = attributeQuotes(quoted, language);
    return { document, features: confidenceFeatures(quoted, document.attributions, language) };
  });
  const gathered = read.map(({ document }) => gather(document, language));
  const resolution = resolve(gathered, language);
  const entities = new Map(resolution.entities.map((entity) => [entity.id, entity]));
  return read.flatMap(({ document, features }, index) => {
    const { text } = document.article;
    const named = mentionEntities(gathered[index]!, resolution).map((id) => (id === null ? null : entities.get(id)!));
    const record = toRecord(document, named);
    const { outcomes } = compareQuotes({ gold: articles[index]!.goldOf(text), text, record });
    return outcomes.flatMap((outcome): JudgedQuote[] => {
      if (outcome.result === 'missed' || outcome.predicted.kind === 'headline') return [];
      const right = outcome.result === 'found' && isJoint(outcome);
      return [{ article: index, outcome, right, features: features[record.quotes.indexOf(outcome.predicted)]! }];
    });
  });
}
