import type { Verdict } from '../model/judgement.ts';
import type { NameMatching } from '../model/name-matching.ts';
import type { MergeReason } from '../model/reason.ts';
import { byId, type Clusters } from './cluster.ts';
import { isTelling, sharedRole, sharesArticle } from './features.ts';
import { genderContradicts } from './gender.ts';
import type { NameGroup } from './group-names.ts';
import type { GroupRelation } from './relate-groups.ts';
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
  relations: readonly GroupRelation[],
  clusters: Clusters,
  isGiven: (word: string) => boolean,
  matching: NameMatching,
): GroupJudgement[] {
  const fuller = new Map<NameGroup, NameGroup[]>();
  for (const { a, b, shorter } of relations) {
    if (shorter) fuller.set(shorter, [...(fuller.get(shorter) ?? []), shorter === a ? b : a]);
  }
  const judged: GroupJudgement[] = [];
  // Fuller ones first, so that a short name meets its holders already joined.
  const shorts = [...fuller.keys()].sort((a, b) => b.form.words.length - a.form.words.length || byId(a, b));
  for (const short of shorts) {
    const alone = short.form.words.length === 1;
    // بن علي is a family name by its own word; علي may be anybody's.
    const filial = short.form.filial[0] === true;
    if (alone && !filial && isGiven(short.form.words[0]!) && !short.known) continue;
    const holders = holdersOf(short, fuller.get(short)!, clusters);
    if (holders.length > MOST_HOLDERS) continue;
    const judgement = chooseHolder(short, holders, alone, matching);
    if (judgement && (judgement.verdict === 'unsure' || clusters.join(judgement))) judged.push(judgement);
  }
  return judged;
}

/** Clusters that bear a short name more fully, one group of each. */
function holdersOf(short: NameGroup, fuller: readonly NameGroup[], clusters: Clusters): readonly NameGroup[] {
  const own = clusters.find(short);
  const holders = new Map<number, NameGroup>();
  for (const group of [...fuller].sort(byId)) {
    const cluster = clusters.find(group);
    if (cluster !== own && !holders.has(cluster)) holders.set(cluster, group);
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
  const judge = (
    verdict: Verdict,
    holder: NameGroup,
    score: number,
    reasons: readonly MergeReason[],
  ): GroupJudgement => ({ left: short, right: holder, verdict, score, reasons });
  if (byRole.length === 1) {
    const [holder] = byRole as [NameGroup];
    const role = sharedRole(telling, holder.roles)!;
    const names = { short: short.name, long: holder.name };
    return judge('same', holder, 0.9, [
      { id: alone ? 'family-name' : 'shorter-name', ...names },
      { id: 'same-role', role },
    ]);
  }
  if (holders.length !== 1 || fitting.length !== 1) return null;
  const [holder] = fitting as [NameGroup];
  const names = { short: short.name, long: holder.name };
  if (
    !short.known &&
    short.form.filial[0] !== true &&
    short.form.words.every((word) => matching.bearers(word) >= COMMON)
  )
    return judge('unsure', holder, 0.5, [{ id: 'common-name', ...names }]);
  return judge('same', holder, alone ? 0.8 : 0.85, [{ id: alone ? 'only-bearer' : 'words-left-out', ...names }]);
}
