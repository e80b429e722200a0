import type { EntityAnswer } from '../../src/model/answer.ts';
import { h } from '../element.ts';
import { link } from '../link.ts';
import { words } from '../words.ts';
import { splitDialog } from './split-dialog.ts';

type Merge = EntityAnswer['merges'][number];

/** Beside a reason why two were held to be one: the way to say that they are not; null where there is none. */
export function notTheSame(known: EntityAnswer, merge: Merge, readOnly: boolean): HTMLElement | null {
  const { notTheSame: label, seeLog } = words().judging;
  // What a person joined is taken back in the log.
  if (merge.reasons.some((reason) => reason.id === 'judged-by'))
    return link({ page: 'log' }, { class: 'button' }, seeLog);
  // Articles are set apart whole: of two names in one article neither can be.
  if (readOnly || merge.leftAt.article === merge.rightAt.article) return null;
  const rarer = countOf(known, merge.left) < countOf(known, merge.right) ? 'left' : 'right';
  const [name, other] = rarer === 'left' ? [merge.left, merge.right] : [merge.right, merge.left];
  const open = () =>
    void splitDialog(known, ({ places }) =>
      // Printed alike, only the one article is surely meant.
      name === other
        ? places[0]?.article.id === merge.rightAt.article
        : places.some((place) => place.name === name) && !places.some((place) => place.name === other),
    );
  return h('button', { type: 'button', class: 'button', click: open }, label);
}

function countOf({ spellingCounts }: EntityAnswer, name: string): number {
  return spellingCounts.find((spelling) => spelling.text === name)?.count ?? 0;
}
