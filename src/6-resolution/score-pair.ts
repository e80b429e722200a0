import type { Judgement, Verdict } from '../model/judgement.ts';
import type { NameMatching } from '../model/name-matching.ts';
import type { MergeReason } from '../model/reason.ts';
import { FEATURES, isTelling, sharedRole } from './features.ts';
import type { NameGroup } from './group-names.ts';

/** A judgement on two groups of appearances. */
export interface GroupJudgement {
  readonly left: NameGroup;
  readonly right: NameGroup;
  readonly verdict: Verdict;
  readonly score: number;
  readonly reasons: readonly MergeReason[];
}

/** Log-odds that two of one block are the same before anything is known of them. */
const PRIOR = -2.5;
const SAME = 0.6;
const DIFFERENT = 0.25;

/** Weighs all evidence on two groups; null where neither their names nor a telling role are alike. */
export function scorePair(left: NameGroup, right: NameGroup, matching: NameMatching): GroupJudgement | null {
  let logOdds = PRIOR;
  const speaking: MergeReason[] = [];
  const opposing: MergeReason[] = [];
  let alike = tellingRoleOf(left, right);
  for (const { name: feature, weight, compare } of FEATURES) {
    const { score, reason } = compare(left, right, matching);
    logOdds += weight * score;
    if (score > 0 && feature !== 'role') alike = true;
    if (reason !== null) (score > 0 ? speaking : opposing).push(reason);
  }
  if (!alike) return null;
  const score = Math.round(1000 / (1 + Math.exp(-logOdds))) / 1000;
  const verdict = score >= SAME ? 'same' : score <= DIFFERENT ? 'different' : 'unsure';
  const reasons = verdict === 'same' ? speaking : verdict === 'different' ? opposing : [...speaking, ...opposing];
  return { left, right, verdict, score, reasons };
}

/** Names too far apart to be spellings of each other are worth a question where both are المتحدث باسم الكرملين, not الأمير. */
function tellingRoleOf(left: NameGroup, right: NameGroup): boolean {
  return sharedRole(left.roles.filter(isTelling), right.roles) !== null;
}

/** The judgement told of the first appearance of either group. */
export function toJudgement({ left, right, verdict, score, reasons }: GroupJudgement): Judgement {
  return { left: left.appearances[0]!.id, right: right.appearances[0]!.id, verdict, score, reasons, by: 'rule' };
}
