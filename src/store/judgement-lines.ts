import { createHash } from 'node:crypto';
import type { Anchor, Decision, JudgementId, PersonJudgement } from '../model/person-judgement.ts';

type Content = Decision & Pick<PersonJudgement, 'at' | 'by' | 'note'>;

/** A judgement with its id: the first 16 hex digits of the SHA-256 of what it says, who made it and when. */
export function identified(content: Content): PersonJudgement {
  const ordered = inOrder(content);
  const id = createHash('sha256').update(JSON.stringify(ordered)).digest('hex').slice(0, 16);
  return { id: id as JudgementId, ...ordered };
}

/** A judgement as a line of JSON Lines, without the line's end: the same in every copy of the log. */
export function toLine(judgement: PersonJudgement): string {
  return JSON.stringify({ id: judgement.id, ...inOrder(judgement) });
}

/** The fields in the order in which they are written and hashed, whatever order they came in. */
function inOrder(content: Content): Content {
  return { at: content.at, by: content.by, note: content.note, ...decisionInOrder(content) };
}

function decisionInOrder(decision: Decision): Decision {
  const { kind } = decision;
  switch (kind) {
    case 'merge':
      return { kind, from: anchor(decision.from), into: anchor(decision.into) };
    case 'block':
      return { kind, left: anchor(decision.left), right: anchor(decision.right) };
    case 'split':
      return { kind, apart: decision.apart.map(anchor), rest: decision.rest.map(anchor) };
    case 'rename':
      return { kind, of: anchor(decision.of), name: { ar: decision.name.ar, en: decision.name.en } };
    case 'undo':
      return { kind, of: decision.of };
  }
}

function anchor({ article, span: { start, end }, type, name }: Anchor): Anchor {
  return { article, span: { start, end }, type, name };
}

/** What a judgement points to, in the order in which it tells of them; an undo points to none. */
export function anchorsOf(decision: Decision): readonly Anchor[] {
  switch (decision.kind) {
    case 'merge':
      return [decision.from, decision.into];
    case 'block':
      return [decision.left, decision.right];
    case 'split':
      return [...decision.apart, ...decision.rest];
    case 'rename':
      return [decision.of];
    case 'undo':
      return [];
  }
}
