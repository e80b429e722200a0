import type { ArticleAnswer, ArticleSummary } from '../../src/model/answer.ts';
import { article } from '../api.ts';
import { h } from '../element.ts';
import { fillIn, number } from '../format.ts';
import { printed } from '../name-mark.ts';
import { errorNote } from '../states.ts';
import { words } from '../words.ts';
import { type Evidence, evidenceIn, evidenceQuote } from './evidence.ts';

const PAGE = 20;

/** An article with the places in it where it names somebody. */
export interface NamingArticle {
  readonly summary: ArticleSummary;
  readonly places: readonly Evidence[];
}

export interface ArticlePicker {
  readonly element: HTMLElement;
  picked(): ReadonlySet<string>;
  /** Those that were looked at so far. */
  seen(): readonly NamingArticle[];
}

/**
 * The articles that name an entity, each with its sentence and a box to tick, and one button a spelling that ticks all
 * articles that have it. Read a page at a time: an article comes with all its text.
 */
export async function articlePicker(
  entity: string,
  all: readonly ArticleSummary[],
  ticked: (one: NamingArticle) => boolean,
): Promise<ArticlePicker> {
  const boxes = new Map<string, HTMLInputElement>();
  const seen: NamingArticle[] = [];
  const list = h('ul', { class: 'pick-list' });
  const spellings = h('div', { class: 'pick-spellings' });
  const count = h('p', { class: 'quiet', role: 'status' });
  const more = h(
    'button',
    { type: 'button', class: 'button more', click: () => void load() },
    words().judging.moreArticles,
  );
  const element = h('div', { class: 'picker' }, spellings, list, more, count);
  await load();
  return { element, picked, seen: () => seen };

  async function load(): Promise<void> {
    more.disabled = true;
    try {
      const read = await Promise.all(all.slice(seen.length, seen.length + PAGE).map((one) => article(one.id)));
      for (const one of read.map((answer) => naming(answer, entity))) add(one);
      more.hidden = seen.length >= all.length;
      more.disabled = false;
    } catch (error) {
      list.append(
        h(
          'li',
          {},
          errorNote(error, () => void load()),
        ),
      );
    }
    drawSpellings();
    tell();
  }

  function add(one: NamingArticle): void {
    const { id } = one.summary;
    const box = h('input', { type: 'checkbox', id: `pick-${id}`, checked: ticked(one), change: tell });
    boxes.set(id, box);
    seen.push(one);
    const first = one.places[0];
    list.append(h('li', {}, h('label', { for: box.id }, box, first ? evidenceQuote(first) : id)));
  }

  function drawSpellings(): void {
    const having = Map.groupBy(
      seen.flatMap(({ summary, places }) => places.map(({ name }) => ({ name, id: summary.id }))),
      ({ name }) => name,
    );
    if (having.size < 2) return;
    const buttons = [...having].map(([name, places]) => {
      const ids = new Set(places.map(({ id }) => id));
      const tick = () => {
        // A second press takes the ticks off again.
        const on = ![...ids].every((id) => boxes.get(id)!.checked);
        for (const id of ids) boxes.get(id)!.checked = on;
        tell();
      };
      const size = h('span', { class: 'count' }, number(ids.size));
      return h('button', { type: 'button', class: 'button', click: tick }, printed(name), size);
    });
    spellings.replaceChildren(h('span', { class: 'quiet' }, words().judging.bySpelling), ...buttons);
  }

  function picked(): ReadonlySet<string> {
    return new Set([...boxes].filter(([, box]) => box.checked).map(([id]) => id));
  }

  function tell(): void {
    const { picked: phrase } = words().judging;
    count.textContent = fillIn(phrase, { n: number(picked().size), total: number(all.length) });
  }
}

function naming(answer: ArticleAnswer, entity: string): NamingArticle {
  return { summary: answer.summary, places: evidenceIn(answer, entity) };
}
