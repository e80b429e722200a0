import type { ArticleId, EntityId } from '../model/id.ts';
import type { StatementReason } from '../model/reason.ts';
import { findPairs } from './find-pairs.ts';
import { judgeWordings, type SameUtterance, type SpeakerMatch } from './judge-wordings.ts';
import type { Wording } from './shingles.ts';

/** Where a quote stands and who said it. */
interface Utterance {
  readonly article: ArticleId;
  readonly speaker: EntityId | null;
}

/** Quotes that are one utterance, by index in order, with the reasons that joined them. */
export interface Family {
  readonly members: readonly number[];
  readonly reasons: readonly StatementReason[];
}

interface Link extends SameUtterance {
  readonly left: number;
  readonly right: number;
}

/** Families of quotes that are one utterance, in order of their first member; quotes come in order of sighting. */
export function joinFamilies(quotes: readonly Utterance[], wordings: readonly Wording[]): readonly Family[] {
  const links = [...sameWords(quotes, wordings), ...otherWords(quotes, wordings)];
  links.sort((a, b) => b.score - a.score || a.left - b.left || a.right - b.right);
  const parent = quotes.map((_, i) => i);
  const speakers = quotes.map(({ speaker }): EntityId | null => speaker);
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root] = parent[parent[root]!]!;
    return root;
  };
  const reasons = new Map<number, readonly StatementReason[]>();
  const printed = quotes.map(({ article }, i) => new Map([[article, wordings[i]!.key]]));
  for (const { left, right, reason } of links) {
    const [a, b] = [find(left), find(right)];
    // A quote of unknown speaker must not bridge those of two known ones.
    if (a === b || (speakers[a] !== null && speakers[b] !== null && speakers[a] !== speakers[b])) continue;
    // A long quote that holds two utterances of one article must not make them one.
    if (clash(printed[a]!, printed[b]!)) continue;
    const [first, second] = a < b ? [a, b] : [b, a];
    printed[first] = merge(printed[a]!, printed[b]!);
    parent[second] = first;
    speakers[first] ??= speakers[second]!;
    const told = [...(reasons.get(first) ?? []), ...(reasons.get(second) ?? []), reason];
    reasons.set(first, distinct(told));
  }
  const members = new Map<number, number[]>();
  quotes.forEach((_, i) => {
    const root = find(i);
    const family = members.get(root);
    if (family) family.push(i);
    else members.set(root, [i]);
  });
  return [...members].map(([root, family]) => ({ members: family, reasons: reasons.get(root) ?? [] }));
}

function distinct(reasons: readonly StatementReason[]): readonly StatementReason[] {
  return [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()];
}

type Printed = Map<ArticleId, string>;

function clash(a: Printed, b: Printed): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const [article, key] of small) if ((large.get(article) ?? key) !== key) return true;
  return false;
}

/** Adds the smaller to the larger, so that growing families stay cheap. */
function merge(a: Printed, b: Printed): Printed {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const [article, key] of small) large.set(article, key);
  return large;
}

/** Links between quotes of the very same words: each to the next of its speaker, so that there are no more links than quotes. */
function* sameWords(quotes: readonly Utterance[], wordings: readonly Wording[]): Generator<Link> {
  const last = new Map<string, Map<EntityId | null, number>>();
  for (let i = 0; i < quotes.length; i++) {
    const { key } = wordings[i]!;
    const bySpeaker = last.get(key) ?? new Map<EntityId | null, number>();
    last.set(key, bySpeaker);
    for (const speaker of new Set([quotes[i]!.speaker, null])) {
      const before = bySpeaker.get(speaker);
      if (before !== undefined) yield* link(before, i, quotes, wordings);
    }
    // Of one unnamed speaker the words could be anybody's among the named; they go to the first who is known to say them.
    if (quotes[i]!.speaker === null && bySpeaker.size > 0 && !bySpeaker.has(null)) {
      yield* link([...bySpeaker.values()][0]!, i, quotes, wordings);
    }
    bySpeaker.set(quotes[i]!.speaker, i);
  }
}

/** Links between quotes of different words: one wording of each speaker stands for all its repetitions. */
function* otherWords(quotes: readonly Utterance[], wordings: readonly Wording[]): Generator<Link> {
  const seen = new Set<string>();
  const chosen: number[] = [];
  quotes.forEach(({ speaker }, i) => {
    const key = `${speaker ?? ''} ${wordings[i]!.key}`;
    if (!seen.has(key)) chosen.push(i);
    seen.add(key);
  });
  for (const [x, y] of findPairs(chosen.map((i) => wordings[i]!)))
    yield* link(chosen[x]!, chosen[y]!, quotes, wordings);
}

function* link(i: number, j: number, quotes: readonly Utterance[], wordings: readonly Wording[]): Generator<Link> {
  const [left, right] = i < j ? [i, j] : [j, i];
  const [a, b] = [quotes[left]!, quotes[right]!];
  const speakers = matchSpeakers(a.speaker, b.speaker);
  if (speakers === null) return;
  // Within one article only a headline or a repetition is the same utterance, word for word.
  if (a.article === b.article && wordings[left]!.key !== wordings[right]!.key) return;
  const judged = judgeWordings(wordings[left]!, wordings[right]!, speakers);
  if (judged) yield { ...judged, left, right };
}

function matchSpeakers(a: EntityId | null, b: EntityId | null): SpeakerMatch | null {
  if (a === null && b === null) return 'both unknown';
  if (a === null || b === null) return 'one unknown';
  return a === b ? 'same' : null;
}
