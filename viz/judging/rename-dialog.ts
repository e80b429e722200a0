import type { EntitySummary } from '../../src/model/answer.ts';
import { h } from '../element.ts';
import { words } from '../words.ts';
import { button, type Dialog, openDialog } from './dialog.ts';
import { previewStep } from './preview-step.ts';
import { sideOf } from './side-card.ts';
import { signingForm } from './signing-form.ts';

/** Asks for the names, and shows what follows. */
export function renameDialog(one: EntitySummary): void {
  const { arabicName, englishName } = words().judging;
  const ar = h('input', { id: 'name-ar', type: 'text', value: one.name.ar, maxlength: 300, dir: 'rtl', lang: 'ar' });
  const en = h('input', { id: 'name-en', type: 'text', value: one.name.en, maxlength: 300, dir: 'ltr', lang: 'en' });
  ar.setAttribute('data-first', '');
  const fields = [
    h('div', { class: 'field' }, h('label', { for: ar.id }, arabicName), ar),
    h('div', { class: 'field' }, h('label', { for: en.id }, englishName), en),
  ];
  askStep(openDialog(), one, fields, () => ({ ...changed('ar', ar, one), ...changed('en', en, one) }));
}

function askStep(
  dialog: Dialog,
  one: EntitySummary,
  fields: readonly HTMLElement[],
  names: () => { readonly ar?: string; readonly en?: string },
): void {
  const { ask, cancel, showWhatFollows, sameName } = words().judging;
  const missing = h('p', { class: 'missing', role: 'alert' });
  const form = signingForm();
  const show = () => {
    const buttons = [button(cancel, () => dialog.close(), 'to-end'), next()];
    // Enter in a field goes on, as in every form.
    const asking = h('form', { submit: goOn, class: 'rename' }, ...fields, missing, h('button', { hidden: true }));
    dialog.show(ask.rename, [asking], buttons);
  };
  const next = () => button(showWhatFollows, () => preview(), 'primary');
  const goOn = (event: Event) => {
    event.preventDefault();
    preview();
  };
  const preview = () => {
    const given = names();
    if (given.ar === undefined && given.en === undefined) {
      missing.textContent = sameName;
      return;
    }
    missing.replaceChildren();
    previewStep(dialog, {
      deed: 'rename',
      proposal: { kind: 'rename', entity: one.id, ...given },
      form,
      sides: () => Promise.all([sideOf(one.id, null)]),
      back: show,
    });
  };
  show();
}

/** Only what is written otherwise: a script that is left out keeps its name. */
function changed(key: 'ar' | 'en', { value }: HTMLInputElement, { name }: EntitySummary) {
  const given = value.trim();
  return given && given !== name[key] ? { [key]: given } : {};
}
