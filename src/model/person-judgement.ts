import type { Name } from './entity.ts';
import type { ArticleId, Id } from './id.ts';
import type { EntityType } from './mention.ts';
import type { Span } from './span.ts';

/** Hash of what a judgement says, who made it and when: the same in every copy of the log. */
export type JudgementId = Id<'judgement'>;

/**
 * A place where an article names somebody. People's judgements point to such places and not to entities, so that they hold
 * when articles are read anew, when others come in, and on another machine.
 */
export interface Anchor {
  readonly article: ArticleId;
  /** UTF-16 offsets into the article's text. */
  readonly span: Span;
  readonly type: EntityType;
  /** As printed there, for those who read the log. */
  readonly name: string;
}

/** What a person decides. */
export type Decision =
  /** The two are one, called as `into` is. */
  | { readonly kind: 'merge'; readonly from: Anchor; readonly into: Anchor }
  /** The two are never one, whatever the rules find. */
  | { readonly kind: 'block'; readonly left: Anchor; readonly right: Anchor }
  /**
   * Those of `apart` are one, and none of `rest`, which stays as it is. `apart` has an anchor for each article that is taken
   * out, `rest` one for each name that stays.
   */
  | { readonly kind: 'split'; readonly apart: readonly Anchor[]; readonly rest: readonly Anchor[] }
  /** Is shown under this name; a script that is null keeps the name it had. */
  | { readonly kind: 'rename'; readonly of: Anchor; readonly name: Name }
  /** An earlier judgement no longer holds. One may undo an undo. */
  | { readonly kind: 'undo'; readonly of: JudgementId };

/** One line of the append-only log of people's judgements. */
export type PersonJudgement = Decision & {
  readonly id: JudgementId;
  /** ISO date-time, UTC. */
  readonly at: string;
  /** Who decided. */
  readonly by: string;
  readonly note: string | null;
};

/** A judgement that cannot hold beside another; the earlier rule of caution wins: what is kept apart stays apart. */
export interface JudgementConflict {
  /** What is not carried out. */
  readonly judgement: JudgementId;
  /** What stands against it; empty where the two names are one and the same to begin with. */
  readonly against: readonly JudgementId[];
  readonly reason: 'kept-apart' | 'one-name';
}
