import type { Resolution } from '../6-resolution/resolver.ts';
import { type Gathered, mentionEntities } from '../collect-facts.ts';
import type { AppearanceId, EntityId } from '../model/id.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Span } from '../model/span.ts';

/** A place where one of two is named. */
export interface ReviewPlace {
  readonly entity: EntityId;
  readonly article: string;
  readonly span: Span;
}

export interface PairToReview {
  readonly left: ReviewPlace;
  readonly right: ReviewPlace;
  readonly judgement: Judgement;
  readonly usefulness: number;
}

/**
 * Pairs of entities of which the rules are unsure, the most useful to judge first. How useful a judgement is: how much
 * hangs on it, the quotes and mentions of the smaller side, times how unsure the rules are, 1 where either is as likely.
 * What a person keeps apart is no question any more.
 */
export function pairsToReview(
  { judgements, entityOf }: Pick<Resolution, 'judgements' | 'entityOf'>,
  gathered: Iterable<Gathered>,
): readonly PairToReview[] {
  const keptApart = new Set<string>();
  const unsure = new Map<string, Judgement>();
  for (const judgement of judgements) {
    const { left, right, verdict, by } = judgement;
    const [a, b] = [entityOf.get(left), entityOf.get(right)];
    if (a === undefined || b === undefined || a === b) continue;
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    if (verdict === 'different' && by !== 'rule') keptApart.add(key);
    if (verdict !== 'unsure') continue;
    const known = unsure.get(key);
    if (!known || byDoubt(judgement, known) < 0) unsure.set(key, judgement);
  }
  const { places, weights } = placesAndWeights(gathered, entityOf);
  return [...unsure]
    .filter(([key]) => !keptApart.has(key))
    .map(([, judgement]) => toPair(judgement, places, weights))
    .sort((a, b) => b.usefulness - a.usefulness || byDoubt(a.judgement, b.judgement));
}

function toPair(
  judgement: Judgement,
  places: ReadonlyMap<AppearanceId, ReviewPlace>,
  weights: ReadonlyMap<EntityId, number>,
): PairToReview {
  const sides = [places.get(judgement.left)!, places.get(judgement.right)!] as const;
  const weightOf = ({ entity }: ReviewPlace) => weights.get(entity) ?? 0;
  const [left, right] = weightOf(sides[0]) >= weightOf(sides[1]) ? sides : [sides[1], sides[0]];
  const usefulness = Math.round(1000 * weightOf(right) * doubt(judgement)) / 1000;
  return { left, right, judgement, usefulness };
}

/** 1 where the two are as likely one as two, 0 where the rules are sure. */
function doubt({ score }: Judgement): number {
  return 1 - Math.abs(2 * score - 1);
}

/** The most doubtful first; equal ones in the order of their ids, so that the order of articles does not matter. */
function byDoubt(a: Judgement, b: Judgement): number {
  if (doubt(a) !== doubt(b)) return doubt(b) - doubt(a);
  const [left, right] = [`${a.left} ${a.right}`, `${b.left} ${b.right}`];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Where each appearance is printed in full, and how many quotes and mentions there are of each entity. */
function placesAndWeights(gathered: Iterable<Gathered>, entityOf: Resolution['entityOf']) {
  const places = new Map<AppearanceId, ReviewPlace>();
  const weights = new Map<EntityId, number>();
  const add = (entity: EntityId | null | undefined) => {
    if (entity) weights.set(entity, (weights.get(entity) ?? 0) + 1);
  };
  for (const one of gathered) {
    for (const { id, mentions } of one.appearances) {
      const entity = entityOf.get(id);
      if (entity)
        places.set(id, { entity, article: one.article.id, span: longest(mentions.map((n) => one.mentions[n]!)) });
    }
    const entities = mentionEntities(one, { entityOf });
    for (const entity of entities) add(entity);
    for (const { speaker } of one.quotes) if (speaker !== null) add(entities[speaker]);
  }
  return { places, weights };
}

/** The first of the longest: whoever judges should see the name in full. */
function longest(spans: readonly Span[]): Span {
  const length = ({ start, end }: Span) => end - start;
  return spans.reduce((best, span) => (length(span) > length(best) ? span : best));
}
