import type { Anchor } from '../model/person-judgement.ts';
import type { NamedPlace } from './read-places.ts';

/**
 * The place that stands for an entity in a judgement: of its commonest full name the first, in order of ids. A lone name
 * counts only where there is no fuller one, since it tells less surely who is meant: بوتين beside فلاديمير بوتين.
 */
export function anchorOf(places: readonly NamedPlace[]): Anchor {
  const full = places.filter(({ name }) => /\s/u.test(name));
  const voters = full.length > 0 ? full : places;
  const counts = new Map<string, number>();
  for (const { name } of voters) counts.set(name, (counts.get(name) ?? 0) + 1);
  let commonest = voters[0]!;
  for (const place of voters) if (counts.get(place.name)! > counts.get(commonest.name)!) commonest = place;
  return commonest.anchor;
}

/** A split: an anchor for each place in the given articles, and of what stays one for each name. */
export function splitAnchors(
  places: readonly NamedPlace[],
  articles: ReadonlySet<string>,
): { readonly apart: readonly Anchor[]; readonly rest: readonly Anchor[] } {
  const apart = places.filter(({ article }) => articles.has(article.id));
  const rest = new Map<string, Anchor>();
  for (const { article, name, anchor } of places) {
    if (!articles.has(article.id) && !rest.has(name)) rest.set(name, anchor);
  }
  return { apart: apart.map(({ anchor }) => anchor), rest: [...rest.values()] };
}
