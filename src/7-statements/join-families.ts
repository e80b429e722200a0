import type { ArticleId, EntityId } from '../model/id.ts';
import type { StatementReason } from '../model/reason.ts';
import { areAkin, type SameUtterance } from './judge-pair.ts';
import { byDay, type Version } from './version.ts';

/** Two versions that are one utterance if nothing in their families speaks against it. */
export interface Link extends SameUtterance {
  /** The earlier by day. */
  readonly left: Version;
  readonly right: Version;
}

/** Versions that are one utterance, earliest first, with the reasons that joined them. */
export interface Family {
  readonly fullest: Version;
  readonly versions: readonly Version[];
  readonly reasons: readonly StatementReason[];
}

/** Families of versions by the surest link first: a function of the versions and links alone, in whatever order they come. */
export function joinFamilies(versions: readonly Version[], links: readonly Link[]): readonly Family[] {
  const growing = new Map(versions.map((version) => [version, single(version)]));
  const surest = [...links].sort((a, b) => b.score - a.score || byDay(a.left, b.left) || byDay(a.right, b.right));
  for (const { left, right, reason } of surest) {
    const [a, b] = [growing.get(left)!, growing.get(right)!];
    if (a === b || !mayJoin(a, b)) continue;
    const [large, small] = a.versions.length < b.versions.length ? [b, a] : [a, b];
    large.versions.push(...small.versions);
    large.reasons.push(...small.reasons, reason);
    large.speaker ??= small.speaker;
    if (isFuller(small.fullest, large.fullest)) large.fullest = small.fullest;
    for (const [article, key] of small.printed) large.printed.set(article, key);
    for (const version of small.versions) growing.set(version, large);
  }
  return [...new Set(growing.values())].map(({ versions: joined, fullest, reasons }) => ({
    fullest,
    versions: joined.sort(byDay),
    reasons: distinct(reasons),
  }));
}

interface Growing {
  readonly versions: Version[];
  readonly reasons: StatementReason[];
  speaker: EntityId | null;
  /** The one with the most words. */
  fullest: Version;
  /** Of each article, the words that it prints of this family; headlines aside, which repeat the body. */
  readonly printed: Map<ArticleId, string>;
}

function single(version: Version): Growing {
  const body = version.quotes.filter(({ kind }) => kind !== 'headline');
  return {
    versions: [version],
    reasons: version.quotes.length > 1 ? [{ id: 'same-words' }] : [],
    speaker: version.speaker,
    fullest: version,
    printed: new Map(body.map(({ article }) => [article, version.wording.key])),
  };
}

function mayJoin(a: Growing, b: Growing): boolean {
  // A quote of unknown speaker must not bridge those of two known ones.
  if (a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker) return false;
  // A long quote that holds two utterances of one article must not make them one.
  const [small, large] = a.printed.size < b.printed.size ? [a, b] : [b, a];
  for (const [article, key] of small.printed) if ((large.printed.get(article) ?? key) !== key) return false;
  // A turn of phrase that both fullest wordings hold, and some short one is, must not make them one.
  return areAkin(a.fullest, b.fullest);
}

/** Earlier where both have as many words. */
function isFuller(a: Version, b: Version): boolean {
  const more = a.wording.length - b.wording.length;
  return more > 0 || (more === 0 && byDay(a, b) < 0);
}

/** Each kind of reason once: a share is told by the least of it. */
function distinct(reasons: readonly StatementReason[]): readonly StatementReason[] {
  const found = new Map<string, StatementReason>();
  for (const reason of reasons) {
    const known = found.get(reason.id);
    if (known && !('percent' in reason && 'percent' in known && reason.percent < known.percent)) continue;
    found.set(reason.id, reason);
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
