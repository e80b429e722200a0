import type { EntityId } from '../model/id.ts';
import type { Span } from '../model/span.ts';
import { countPairs } from './count-pairs.ts';
import type { CoMentionFact } from './graph-facts.ts';

/** A name pairs with so many names after it: a list of forty delegates makes no acquaintances, and never a quadratic loop. */
const REACH = 8;

/**
 * The pairs of entities that one article names near each other: in the same paragraph, at most eight entities apart.
 * Both lists in order of their start. `left` is the lower id; a pair counts once a paragraph.
 */
export function coMentionsOf(
  paragraphs: readonly Span[],
  mentions: readonly (Span & { readonly entity: EntityId })[],
): readonly CoMentionFact[] {
  const counts = countPairs();
  let next = 0;
  for (const paragraph of paragraphs) {
    const named = new Set<EntityId>();
    for (; next < mentions.length && mentions[next]!.start < paragraph.end; next++) {
      if (mentions[next]!.start >= paragraph.start) named.add(mentions[next]!.entity);
    }
    const inOrder = [...named];
    inOrder.forEach((one, i) => {
      for (const other of inOrder.slice(i + 1, i + 1 + REACH)) {
        if (one < other) counts.add(one, other, 1);
        else counts.add(other, one, 1);
      }
    });
  }
  return [...counts.pairs()].map(({ source, target, weight }) => ({
    left: source as EntityId,
    right: target as EntityId,
    paragraphs: weight,
  }));
}
