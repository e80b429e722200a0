import type { EntityAnswer } from '../../src/model/answer.ts';
import { h } from '../element.ts';
import { counted } from '../format.ts';
import { errorNote, skeleton } from '../states.ts';
import { words } from '../words.ts';
import { button, type Dialog, openDialog } from './dialog.ts';
import { type ArticlePicker, articlePicker, type NamingArticle } from './pick-articles.ts';
import { previewStep } from './preview-step.ts';
import type { Side } from './side-card.ts';
import { signingForm } from './signing-form.ts';

/** "These are not one": asks which articles mean another one, and shows what follows. */
export async function splitDialog(
  known: EntityAnswer,
  ticked: (one: NamingArticle) => boolean = () => false,
): Promise<void> {
  const { ask, oneArticle, cancel } = words().judging;
  const dialog = openDialog();
  const leave = button(cancel, () => dialog.close(), 'to-end');
  if (known.articlesMentioning.length < 2) return dialog.show(ask.split, [h('p', {}, oneArticle)], [leave]);
  dialog.show(ask.split, [skeleton('card', 'card', 'card')], [leave]);
  try {
    pickStep(dialog, known, await articlePicker(known.id, known.articlesMentioning, ticked));
  } catch (error) {
    const again = () => {
      dialog.close();
      void splitDialog(known, ticked);
    };
    dialog.show(ask.split, [errorNote(error, again)], [leave]);
  }
}

function pickStep(dialog: Dialog, known: EntityAnswer, picker: ArticlePicker): void {
  const { ask, pickArticles, pickSome, showWhatFollows, cancel } = words().judging;
  const form = signingForm();
  const missing = h('p', { class: 'missing', role: 'alert' });
  const show = () => {
    missing.replaceChildren();
    dialog.show(
      ask.split,
      [h('p', {}, pickArticles), picker.element, missing],
      [button(cancel, () => dialog.close(), 'to-end'), button(showWhatFollows, next, 'primary')],
    );
  };
  const next = () => {
    const articles = [...picker.picked()];
    if (articles.length === 0 || articles.length >= known.articlesMentioning.length) {
      missing.textContent = pickSome;
      return;
    }
    previewStep(dialog, {
      deed: 'split',
      proposal: { kind: 'split', entity: known.id, articles },
      form,
      sides: async () => bothParts(known, picker),
      back: show,
    });
  };
  show();
}

/** What is taken out and what stays, as far as the articles were looked at. */
function bothParts(known: EntityAnswer, picker: ArticlePicker): readonly Side[] {
  const picked = picker.picked();
  const { apart, asWas } = words().judging;
  const part = (fate: string, articles: number, inIt: (id: string) => boolean): Side => {
    const places = picker.seen().flatMap((one) => (inIt(one.summary.id) ? one.places : []));
    const roles = known.roles.filter((role) => inIt(role.article.id)).map((role) => role.text);
    const firsts = [...new Map(places.toReversed().map((place) => [place.article.id, place])).values()].toReversed();
    return {
      entity: known,
      fate,
      roles: [...new Set(roles)],
      spellings: [...new Set(places.map((place) => place.name))],
      tally: [counted('articles', articles), counted('mentions', places.length)],
      evidence: firsts,
    };
  };
  const rest = known.articlesMentioning.length - picked.size;
  return [part(asWas, rest, (id) => !picked.has(id)), part(apart, picked.size, (id) => picked.has(id))];
}
