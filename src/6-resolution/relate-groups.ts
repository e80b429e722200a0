import type { NameMatching } from '../model/name-matching.ts';
import { compareNames } from './compare-names.ts';
import type { NameGroup } from './group-names.ts';
import { type GroupJudgement, scorePair } from './score-pair.ts';

/** How two groups stand to each other, as far as the two alone tell. */
export interface GroupRelation {
  readonly a: NameGroup;
  readonly b: NameGroup;
  /** What the features find; null where the names are not alike. */
  readonly judged: GroupJudgement | null;
  /** The one that may be short for the other: a family name alone, a name without its middle. */
  readonly shorter: NameGroup | null;
  /** The one whose name others print beside that of the other, as another name of it. */
  readonly alias: NameGroup | null;
}

/** null where nothing joins the two or keeps them apart. */
export function relateGroups(x: NameGroup, y: NameGroup, matching: NameMatching): GroupRelation | null {
  if (x.type !== y.type) return null;
  const [a, b] = x.id < y.id ? [x, y] : [y, x];
  const shorter = shorterOf(a, b, matching);
  // Whom a short name stands for is told by all who bear it, not by two alone.
  const twoAlone = shorter === null || (a.known !== null && b.known !== null);
  const judged = twoAlone && !a.anyone && !b.anyone ? scorePair(a, b, matching) : null;
  const alias = isAliasOf(a, b) ? a : isAliasOf(b, a) ? b : null;
  return judged || shorter || alias ? { a, b, judged, shorter, alias } : null;
}

function shorterOf(a: NameGroup, b: NameGroup, matching: NameMatching): NameGroup | null {
  if (a.type !== 'person' || a.form.words.length === b.form.words.length) return null;
  const [short, long] = a.form.words.length < b.form.words.length ? [a, b] : [b, a];
  if (short.form.words.length === 0) return null;
  const { relation } = compareNames(short.form, long.form, matching);
  return relation === 'family' || relation === 'shortened' ? short : null;
}

function isAliasOf(short: NameGroup, long: NameGroup): boolean {
  return long.aliases.some(({ form }) => form.key === short.form.key);
}
