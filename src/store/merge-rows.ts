import type { Resolution } from '../6-resolution/resolver.ts';
import type { Gathered } from '../collect-facts.ts';
import type { AppearanceId, EntityId } from '../model/id.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Span } from '../model/span.ts';
import { groupBy } from './group-by.ts';
import type { Schema } from './schema.ts';

/** More reasons than this for one entity nobody reads; the likeliest are kept. */
const maxMerges = 100;

interface Place {
  readonly name: string;
  readonly article: string;
  readonly span: Span;
}

/** Why appearances became one entity: of each pair of names the likeliest judgement, with a place on either side. */
export function mergeRows(
  { judgements, entityOf }: Pick<Resolution, 'judgements' | 'entityOf'>,
  gathered: Iterable<Gathered>,
): Schema['merge'][] {
  const merging = judgements.filter(
    ({ left, right, verdict }) =>
      verdict === 'same' && entityOf.has(left) && entityOf.get(left) === entityOf.get(right),
  );
  const places = placesOf(gathered);
  return [...groupBy(merging, ({ left }) => entityOf.get(left)!)].flatMap(([entity, judged]) =>
    rowsOf(entity, judged, places),
  );
}

function placesOf(gathered: Iterable<Gathered>): Map<AppearanceId, Place> {
  const places = new Map<AppearanceId, Place>();
  for (const { article, mentions, appearances } of gathered) {
    for (const { id, names, mentions: indexes } of appearances) {
      places.set(id, { name: names[0]!, article: article.id, span: mentions[indexes[0]!]! });
    }
  }
  return places;
}

function rowsOf(
  entity: EntityId,
  judged: readonly Judgement[],
  places: ReadonlyMap<AppearanceId, Place>,
): Schema['merge'][] {
  const byNames = new Map<string, Judgement>();
  for (const judgement of judged) {
    const names = [places.get(judgement.left)!.name, places.get(judgement.right)!.name].sort();
    const key = JSON.stringify([names, judgement.reasons]);
    const known = byNames.get(key);
    if (!known || byLikelihood(judgement, known) < 0) byNames.set(key, judgement);
  }
  return [...byNames.values()]
    .sort(byLikelihood)
    .slice(0, maxMerges)
    .map((judgement, position) => {
      const left = places.get(judgement.left)!;
      const right = places.get(judgement.right)!;
      return {
        entity,
        position,
        left: left.name,
        right: right.name,
        score: judgement.score,
        reasons_json: JSON.stringify(judgement.reasons),
        left_article: left.article,
        left_start: left.span.start,
        left_end: left.span.end,
        right_article: right.article,
        right_start: right.span.start,
        right_end: right.span.end,
      };
    });
}

/** What people judged, then the likeliest; equal ones in the order of their ids, so that the order of articles does not matter. */
function byLikelihood(a: Judgement, b: Judgement): number {
  if ((a.by === 'rule') !== (b.by === 'rule')) return a.by === 'rule' ? 1 : -1;
  if (a.score !== b.score) return b.score - a.score;
  const [left, right] = [`${a.left} ${a.right}`, `${b.left} ${b.right}`];
  return left < right ? -1 : left > right ? 1 : 0;
}
