import type { Judged, Proposal } from '../../src/model/judging.ts';
import { h } from '../element.ts';
import { now, renew } from '../state.ts';
import { errorNote, fillPane, skeleton } from '../states.ts';
import { words } from '../words.ts';
import { consequences } from './consequences.ts';
import { button, type Dialog } from './dialog.ts';
import { follow } from './follow.ts';
import { judgements, preview, record, type Signed } from './judging-api.ts';
import type { Deed } from './judging-words.ts';
import { type Side, sides } from './side-card.ts';
import type { SigningForm } from './signing-form.ts';
import { toast } from './toast.ts';

/** A judgement that is about to be made. */
export interface Asked {
  readonly deed: Deed;
  readonly proposal: Proposal;
  readonly form: SigningForm;
  /** Those that it is about, beside each other. */
  sides(): Promise<readonly Side[]>;
  /** What else shows who is meant, between the sides and what follows. */
  readonly beside?: Node;
  /** The same the other way round. */
  swap?(): void;
  back?(): void;
}

/** Shows both sides and what would follow; records when that is confirmed. */
export function previewStep(dialog: Dialog, asked: Asked): void {
  const { ask, confirm: confirms, swap, back, cancel, working } = words().judging;
  const body = h('div', { class: 'preview' });
  const wrong = h('div', { class: 'wrong' });
  const confirm = button(confirms[asked.deed], () => void confirmed(dialog, asked, confirm, wrong), 'primary');
  confirm.disabled = true;
  const waiting = h('div', {}, h('p', { class: 'quiet' }, working), skeleton('card', 'card'));
  const buttons = [
    ...(asked.back ? [button(back, asked.back)] : []),
    button(cancel, () => dialog.close(), 'to-end'),
    confirm,
  ];
  dialog.show(ask[asked.deed], [body, asked.form.element, wrong], buttons);
  void fillPane(body, waiting, async () => {
    const [all, judged, log] = await Promise.all([asked.sides(), preview(asked.proposal), judgements()]);
    confirm.disabled = false;
    return [
      ...(all.length > 0 ? [sides(all, asked.deed === 'merge')] : []),
      ...(asked.swap ? [button(swap, asked.swap, 'swap')] : []),
      ...(asked.beside ? [asked.beside] : []),
      consequences(judged, log),
    ];
  });
}

async function confirmed(dialog: Dialog, asked: Asked, confirm: HTMLButtonElement, wrong: HTMLElement): Promise<void> {
  const signed = asked.form.signed();
  if (!signed) return;
  const { recording, confirm: confirms } = words().judging;
  confirm.disabled = true;
  confirm.textContent = recording;
  wrong.replaceChildren();
  try {
    await judge(asked.deed, asked.proposal, signed);
    dialog.close();
    // What opened the dialog was drawn anew: the focus goes to what is selected, or to the page.
    (document.querySelector<HTMLElement>('#page:not([hidden])') ?? document.getElementById('selection'))?.focus();
  } catch (error) {
    const again = () => void confirmed(dialog, asked, confirm, wrong);
    wrong.replaceChildren(h('p', {}, words().judging.failed), errorNote(error, again));
    confirm.disabled = false;
    confirm.textContent = confirms[asked.deed];
    wrong.scrollIntoView({ block: 'nearest' });
  }
}

/** Records, has everything drawn anew, and offers to take it back. */
export async function judge(deed: Deed, proposal: Proposal, signed: Signed): Promise<Judged> {
  const { entity, about, around } = now();
  const judged = await record(proposal, signed);
  const after = follow(judged, proposal, now());
  renew(after);
  const undo = async () => {
    try {
      const undone: Proposal = { kind: 'undo', judgement: judged.judgement.id };
      const taken = await record(undone, { by: signed.by, note: null });
      // Whoever has gone elsewhere since stays there.
      const stayed = now().entity === (after.entity ?? null);
      renew(stayed ? { entity, about, around } : follow(taken, proposal, now()));
      toast(words().judging.done[deed === 'undo' ? 'redo' : 'undo'], null);
    } catch (error) {
      toast(`${words().judging.failed} ${(error as Error).message}`, null);
    }
  };
  toast(words().judging.done[deed], () => void undo());
  return judged;
}
