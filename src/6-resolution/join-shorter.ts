import type { NameMatching } from '../model/name-matching.ts';
import type { MergeReason } from '../model/reason.ts';
import type { Clusters } from './cluster.ts';
import { compareNames } from './compare-names.ts';
import { sharedRole } from './features.ts';
import { blockKeys } from './find-candidates.ts';
import { genderContradicts } from './gender.ts';
import type { GroupRole, NameGroup } from './group-names.ts';
import type { GroupJudgement } from './score-pair.ts';

/** A name that so many could bear fuller is nobody's in particular. */
const MOST_HOLDERS = 60;
/** From so many bearers of either word on, أحمد محمد alone does not tell أحمد بن علي محمد. */
const COMMON = 50;

/**
 * Judges names that may be short for fuller ones of other articles: a family name alone, a name without its middle. The
 * corpus must know exactly one who bears it, or one of them by the same role; a given name alone never counts.
 */
export function judgeShorter(
  groups: readonly NameGroup[],
  clusters: Clusters,
  matching: NameMatching,
): GroupJudgement[] {
  const people = groups.filter(({ type, form }) => type === 'person' && form.words.length > 0);
  const index = indexFuller(people);
  const given = new Set(people.filter(({ form }) => form.words.length > 1).map(({ form }) => form.words[0]!));
  const judged: GroupJudgement[] = [];
  // Fuller ones first, so that a short name meets its holders already joined.
  for (const short of [...people].sort((a, b) => b.form.words.length - a.form.words.length || a.index - b.index)) {
    const alone = short.form.words.length === 1;
    if (alone && given.has(short.form.words[0]!) && !short.known) continue;
    const holders = findHolders(short, index, clusters, matching);
    const judgement = holders && chooseHolder(short, holders, alone, matching);
    if (judgement && clusters.join(judgement)) judged.push(judgement);
  }
  return judged;
}

type Index = ReadonlyMap<string, readonly NameGroup[]>;

function indexFuller(people: readonly NameGroup[]): Index {
  const index = new Map<string, NameGroup[]>();
  for (const group of people) {
    if (group.form.words.length < 2) continue;
    for (const key of [familyKey(group), ...blockKeys(group.form)]) {
      const entry = index.get(key);
      if (entry) entry.push(group);
      else index.set(key, [group]);
    }
  }
  return index;
}

function familyKey({ form }: NameGroup): string {
  return `family ${form.skeletons.at(-1)}`;
}

/** Clusters that bear a short name more fully, one group of each; null where too many do. */
function findHolders(
  short: NameGroup,
  index: Index,
  clusters: Clusters,
  matching: NameMatching,
): readonly NameGroup[] | null {
  const own = clusters.find(short);
  const holders = new Map<number, NameGroup>();
  const keys = short.form.words.length === 1 ? [familyKey(short)] : blockKeys(short.form);
  for (const key of keys) {
    const block = index.get(key) ?? [];
    let compared = 0;
    for (const group of block) {
      if (group.form.words.length <= short.form.words.length) continue;
      const root = clusters.find(group);
      if (root === own || holders.has(root)) continue;
      // Very common family names end here: nobody can be told by العنزي.
      if (++compared > MOST_HOLDERS * 20) return null;
      const { relation } = compareNames(short.form, group.form, matching);
      if (relation !== 'family' && relation !== 'shortened') continue;
      holders.set(root, group);
      if (holders.size > MOST_HOLDERS) return null;
    }
  }
  return [...holders.values()];
}

function chooseHolder(
  short: NameGroup,
  holders: readonly NameGroup[],
  alone: boolean,
  matching: NameMatching,
): GroupJudgement | null {
  const fitting = holders.filter(
    (holder) =>
      !genderContradicts(short.gender, holder.gender) &&
      !(short.known && holder.known && short.known.id !== holder.known.id) &&
      !sharesArticle(short, holder),
  );
  const telling = short.roles.filter(isTelling);
  const byRole = fitting.filter((holder) => sharedRole(telling, holder.roles) !== null);
  const judge = (holder: NameGroup, score: number, reasons: readonly MergeReason[]): GroupJudgement => ({
    left: short,
    right: holder,
    verdict: 'same',
    score,
    reasons,
  });
  if (byRole.length === 1) {
    const [holder] = byRole as [NameGroup];
    const role = sharedRole(telling, holder.roles)!;
    const names = { short: short.name, long: holder.name };
    return judge(holder, 0.9, [
      { id: alone ? 'family-name' : 'shorter-name', ...names },
      { id: 'same-role', role },
    ]);
  }
  if (holders.length !== 1 || fitting.length !== 1) return null;
  if (!short.known && short.form.words.every((word) => matching.bearers(word) >= COMMON)) return null;
  const [holder] = fitting as [NameGroup];
  const names = { short: short.name, long: holder.name };
  return judge(holder, alone ? 0.8 : 0.85, [{ id: alone ? 'only-bearer' : 'words-left-out', ...names }]);
}

/** المدرب and رئيس النادي are roles of many; الرئيس الأميركي and المتحدث باسم الكرملين of one. */
function isTelling({ form }: GroupRole): boolean {
  return form.nations.length > 0 || form.words.length > 2;
}

function sharesArticle(a: NameGroup, b: NameGroup): boolean {
  const [small, large] = a.articles.size < b.articles.size ? [a.articles, b.articles] : [b.articles, a.articles];
  for (const article of small) if (large.has(article)) return true;
  return false;
}
