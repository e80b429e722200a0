import type { EntitySummary } from '../../src/model/answer.ts';
import { words } from '../words.ts';
import { chooseOther } from './choose-other.ts';
import { type Dialog, openDialog } from './dialog.ts';
import { previewStep } from './preview-step.ts';
import { sideOf } from './side-card.ts';
import { signingForm } from './signing-form.ts';

/** "This is the same as…", "Never the same as…": asks for the other, and shows what follows. */
export function pairDialog(kind: 'merge' | 'block', one: EntitySummary): void {
  const dialog = openDialog();
  const choose = () =>
    chooseOther(dialog, words().judging.corrections[kind], one, (other) => {
      if (kind === 'merge') mergeStep(dialog, one.id, other.id, choose);
      else blockStep(dialog, one.id, other.id, choose);
    });
  choose();
}

function mergeStep(dialog: Dialog, from: string, into: string, back: () => void, form = signingForm()): void {
  const { stays, joins } = words().judging;
  previewStep(dialog, {
    deed: 'merge',
    proposal: { kind: 'merge', from, into },
    form,
    sides: () => Promise.all([sideOf(from, joins), sideOf(into, stays)]),
    swap: () => mergeStep(dialog, into, from, back, form),
    back,
  });
}

function blockStep(dialog: Dialog, left: string, right: string, back: () => void): void {
  previewStep(dialog, {
    deed: 'block',
    proposal: { kind: 'block', left, right },
    form: signingForm(),
    sides: () => Promise.all([sideOf(left, null), sideOf(right, null)]),
    back,
  });
}
