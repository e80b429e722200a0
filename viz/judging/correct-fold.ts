import type { EntityAnswer } from '../../src/model/answer.ts';
import { h } from '../element.ts';
import { words } from '../words.ts';
import type { Correction } from './judging-words.ts';
import { pairDialog } from './pair-dialog.ts';
import { renameDialog } from './rename-dialog.ts';
import { splitDialog } from './split-dialog.ts';

/** What a person may say against how an entity was put together; a read-only server says that it takes nothing. */
export function correctFold(known: EntityAnswer, readOnly: boolean): HTMLElement {
  const { correct, corrections, correctionHelp, readOnly: refusal } = words().judging;
  const open: Readonly<Record<Correction, () => void>> = {
    merge: () => pairDialog('merge', known),
    split: () => void splitDialog(known),
    rename: () => renameDialog(known),
    block: () => pairDialog('block', known),
  };
  const offers = (Object.keys(open) as Correction[]).map((kind) =>
    h(
      'li',
      {},
      h('button', { type: 'button', class: 'button', click: open[kind] }, corrections[kind]),
      h('span', { class: 'quiet' }, correctionHelp[kind]),
    ),
  );
  const content = readOnly ? h('p', { class: 'quiet read-only' }, refusal) : h('ul', {}, ...offers);
  return h('details', { class: 'fold corrections' }, h('summary', {}, correct), content);
}
