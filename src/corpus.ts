import type { ResolutionChanges } from './6-resolution/entity-table.ts';
import { NO_JUDGEMENTS, placeJudgements } from './6-resolution/place-judgements.ts';
import { createResolver, type Resolution } from './6-resolution/resolver.ts';
import { createStatementIndex, type StatementChanges } from './7-statements/statement-index.ts';
import { appearanceAt, type Gathered, spokenQuotes } from './collect-facts.ts';
import type { AppearanceId, ArticleId } from './model/id.ts';
import type { Language } from './model/language.ts';
import type { PersonJudgement } from './model/person-judgement.ts';
import type { Statement } from './model/statement.ts';

/** What an update changed. */
export interface CorpusChanges {
  readonly resolution: ResolutionChanges;
  readonly statements: StatementChanges;
}

/**
 * Stages 6 and 7 over articles and judgements that come and go. What holds after an update is a function of the articles and
 * judgements at hand; what the update costs, of those that changed and what they touch.
 */
export interface Corpus {
  /** Adds articles; one that is there already is replaced. */
  add(articles: Iterable<Gathered>): void;
  remove(ids: Iterable<ArticleId>): void;
  /** The log of people's judgements, in the place of the one before. */
  judge(log: Iterable<PersonJudgement>): void;
  update(): CorpusChanges;
  /** As of the last update. */
  resolution(): Resolution;
  statements(): readonly Statement[];
  /** Judgements whose articles are not here. */
  waiting(): readonly PersonJudgement[];
}

export function createCorpus(language: Language): Corpus {
  const articles = new Map<ArticleId, Gathered>();
  const resolver = createResolver(language);
  const index = createStatementIndex(language);
  const changed = new Set<ArticleId>();
  const gone: Gathered[] = [];
  let log: readonly PersonJudgement[] = [];
  let placed = NO_JUDGEMENTS;

  const remove = (id: ArticleId) => {
    const article = articles.get(id);
    if (!article) return;
    articles.delete(id);
    changed.delete(id);
    gone.push(article);
    resolver.remove(article.appearances.map((appearance) => appearance.id));
  };

  return {
    add(added) {
      for (const article of added) {
        const { id } = article.article;
        remove(id);
        articles.set(id, article);
        changed.add(id);
        resolver.add(article.appearances);
      }
    },
    remove(ids) {
      for (const id of ids) remove(id);
    },
    judge(next) {
      log = [...next];
    },
    update() {
      placed = placeJudgements(log, (anchor) => appearanceAt(articles.get(anchor.article), anchor));
      resolver.judge(placed);
      const resolution = resolver.update();
      // Words whose speaker is another one than before may be another statement.
      for (const id of resolution.moved.keys()) changed.add(articleOf(id));
      const taken = index.remove(gone.flatMap(({ quotes }) => quotes.map(({ quote }) => quote.id)));
      const put = index.add([...changed].flatMap((id) => spokenQuotes(articles.get(id)!, resolver)));
      changed.clear();
      gone.length = 0;
      return { resolution, statements: both(taken, put) };
    },
    resolution: () => resolver.resolution(),
    statements: () => index.statements(),
    waiting: () => placed.waiting,
  };
}

function articleOf(appearance: AppearanceId): ArticleId {
  return appearance.slice(0, appearance.lastIndexOf(':')) as ArticleId;
}

/** Two changes, one after the other, as one. */
function both(first: StatementChanges, second: StatementChanges): StatementChanges {
  const changed = new Map([...first.changed, ...second.changed].map((statement) => [statement.id, statement]));
  const removed = new Set([...first.removed, ...second.removed]);
  for (const { id } of second.changed) removed.delete(id);
  for (const id of removed) changed.delete(id);
  return { changed: [...changed.values()], removed: [...removed] };
}
