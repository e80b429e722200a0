import type { Judged, Proposal } from '../../src/model/judging.ts';
import type { State } from '../address.ts';

/** What is on show after a judgement: an entity that went gives way to the one that it is now. */
export function follow(
  judged: Pick<Judged, 'entities'>,
  proposal: Proposal,
  state: Pick<State, 'entity' | 'about' | 'around'>,
): Pick<State, 'entity' | 'about' | 'around'> {
  const involved = idsIn(proposal);
  const now = judged.entities.map((entity) => entity.id);
  const heir = (id: string | null) =>
    id !== null && involved.includes(id) && !now.includes(id) ? (now[0] ?? null) : id;
  return { entity: heir(state.entity), about: heir(state.about), around: heir(state.around) };
}

function idsIn(proposal: Proposal): readonly string[] {
  switch (proposal.kind) {
    case 'merge':
      return [proposal.from, proposal.into];
    case 'block':
      return [proposal.left, proposal.right];
    case 'split':
    case 'rename':
      return [proposal.entity];
    case 'undo':
      return [];
  }
}
