import type { Judgement, Verdict } from '../model/judgement.ts';
import type { NameMatching } from '../model/name-matching.ts';
import type { MergeReason } from '../model/reason.ts';
import { FEATURES } from './features.ts';
import type { NameGroup } from './group-names.ts';

/** A judgement on two groups of appearances; it names the first appearance of either. */
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

/** Weighs all evidence on two groups; null where their names are not even alike. */
export function scorePair(left: NameGroup, right: NameGroup, matching: NameMatching): GroupJudgement | null {
  let logOdds = PRIOR;
  const speaking: MergeReason[] = [];
  const opposing: MergeReason[] = [];
  let alike = false;
  for (const { weight, compare } of FEATURES) {
    const { score, reason } = compare(left, right, matching);
    logOdds += weight * score;
    if (score > 0) alike = true;
    if (reason !== null) (score > 0 ? speaking : opposing).push(reason);
  }
  if (!alike) return null;
  const score = Math.round(1000 / (1 + Math.exp(-logOdds))) / 1000;
  const verdict = score >= SAME ? 'same' : score <= DIFFERENT ? 'different' : 'unsure';
  const reasons = verdict === 'same' ? speaking : verdict === 'different' ? opposing : [...speaking, ...opposing];
  return { left, right, verdict, score, reasons };
}

export function toJudgement({ left, right, verdict, score, reasons }: GroupJudgement): Judgement {
  return { left: left.appearances[0]!.id, right: right.appearances[0]!.id, verdict, score, reasons, by: 'rule' };
}
