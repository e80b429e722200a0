import type { Name } from '../model/entity.ts';
import type { AppearanceId } from '../model/id.ts';
import type { Anchor, JudgementId, PersonJudgement } from '../model/person-judgement.ts';

/** Two appearances that a person holds to be one, or two. */
export interface PlacedPair {
  readonly left: AppearanceId;
  /** Of a merge, the one that the other is taken for. */
  readonly right: AppearanceId;
  readonly judgement: PersonJudgement;
}

/** People's judgements that hold, told of appearances in the place of anchors. */
export interface PlacedJudgements {
  readonly merged: readonly PlacedPair[];
  readonly keptApart: readonly PlacedPair[];
  /** Those on one side of a split: one, unless another judgement tells otherwise. */
  readonly together: readonly PlacedPair[];
  /** Of each appearance that splits took out of its name, which ones did. */
  readonly splitBy: ReadonlyMap<AppearanceId, string>;
  /** Earliest first. */
  readonly renamed: readonly { readonly of: AppearanceId; readonly name: Name }[];
  /** What points to articles that are not here. */
  readonly waiting: readonly PersonJudgement[];
}

export const NO_JUDGEMENTS: PlacedJudgements = placeJudgements([], () => null);

/** Finds what each judgement that is not undone is about. The order of the log does not matter: time orders it. */
export function placeJudgements(
  log: Iterable<PersonJudgement>,
  find: (anchor: Anchor) => AppearanceId | null,
): PlacedJudgements {
  const merged: PlacedPair[] = [];
  const keptApart: PlacedPair[] = [];
  const together: PlacedPair[] = [];
  const splitBy = new Map<AppearanceId, string>();
  const renamed: { of: AppearanceId; name: Name }[] = [];
  const waiting: PersonJudgement[] = [];
  for (const judgement of holding(log)) {
    const pair = (list: PlacedPair[], a: Anchor, b: Anchor) => {
      const [left, right] = [find(a), find(b)];
      if (left === null || right === null) return false;
      if (left !== right || list !== together) list.push({ left, right, judgement });
      return true;
    };
    let placed = true;
    if (judgement.kind === 'merge') placed = pair(merged, judgement.from, judgement.into);
    else if (judgement.kind === 'block') placed = pair(keptApart, judgement.left, judgement.right);
    else if (judgement.kind === 'rename') {
      const of = find(judgement.of);
      placed = of !== null;
      if (of !== null) renamed.push({ of, name: judgement.name });
    } else if (judgement.kind === 'split') {
      // What is here is carried out: the articles of a split may come one by one.
      const apart = judgement.apart.filter((anchor) => find(anchor) !== null);
      const rest = judgement.rest.filter((anchor) => find(anchor) !== null);
      placed = apart.length > 0;
      for (const anchor of apart) {
        const id = find(anchor)!;
        splitBy.set(id, `${splitBy.get(id) ?? ''} ${judgement.id}`);
        pair(together, apart[0]!, anchor);
        for (const other of rest) pair(keptApart, anchor, other);
      }
      for (const anchor of rest) pair(together, rest[0]!, anchor);
    }
    if (!placed) waiting.push(judgement);
  }
  return { merged, keptApart, together, splitBy, renamed, waiting };
}

/** Those that no undo takes back, earliest first. An undo may itself be undone. */
export function holding(log: Iterable<PersonJudgement>): readonly PersonJudgement[] {
  const distinct = new Map<JudgementId, PersonJudgement>();
  for (const judgement of log) distinct.set(judgement.id, judgement);
  const sorted = [...distinct.values()].sort(byTime);
  const undone = new Set<JudgementId>();
  // Latest first: an undo that is undone later takes nothing back.
  for (const judgement of sorted.toReversed()) {
    if (judgement.kind === 'undo' && !undone.has(judgement.id)) undone.add(judgement.of);
  }
  return sorted.filter(({ id, kind }) => kind !== 'undo' && !undone.has(id));
}

function byTime(a: PersonJudgement, b: PersonJudgement): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
