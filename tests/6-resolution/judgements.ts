import type { Appearance } from '../../src/model/entity.ts';
import type { Anchor, Decision, JudgementId, PersonJudgement } from '../../src/model/person-judgement.ts';

/** An anchor at the first mention of an appearance; tests take the mention's number for its place. */
export function anchorOf({ article, type, names, mentions }: Appearance): Anchor {
  return { article, span: { start: mentions[0]!, end: mentions[0]! + 1 }, type, name: names[0]! };
}

/** The judgement made in minute `at`. */
export function judgement(at: number, decision: Decision, by = 'سلمى'): PersonJudgement {
  const time = new Date(Date.UTC(2026, 0, 1, 0, at)).toISOString();
  return { ...decision, id: `${decision.kind}-${at}` as JudgementId, at: time, by, note: null };
}
