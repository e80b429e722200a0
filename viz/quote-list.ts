import type { QuoteAnswer } from '../src/model/answer.ts';
import { entity, type QuotePage } from './api.ts';
import { h } from './element.ts';
import { quoteCard } from './quote-card.ts';
import { errorNote } from './states.ts';
import { words } from './words.ts';

/** Quotes as cards, the sightings of one statement under one card, with a button for the next page. */
export function quoteList(first: QuotePage, next: (offset: number) => Promise<QuotePage>): HTMLElement {
  const list = h('div', { class: 'quotes' });
  if (first.total === 0) list.append(h('p', { class: 'quiet' }, words().noQuotes));
  append(list, first, 0, next);
  return list;
}

function append(
  list: HTMLElement,
  page: QuotePage,
  offset: number,
  next: (offset: number) => Promise<QuotePage>,
): void {
  for (const sightings of byStatement(page.quotes)) list.append(quoteCard(sightings, roleOf));
  const shown = offset + page.quotes.length;
  if (shown >= page.total || page.quotes.length === 0) return;
  const more = h('button', { type: 'button', class: 'button more', click: load }, words().more);
  list.append(more);
  async function load() {
    more.disabled = true;
    try {
      const following = await next(shown);
      more.remove();
      append(list, following, shown, next);
    } catch (error) {
      more.replaceWith(errorNote(error, load));
    }
  }
}

/** One group a statement, in the order in which they first come. */
function byStatement(quotes: readonly QuoteAnswer[]): readonly (readonly QuoteAnswer[])[] {
  return [...Map.groupBy(quotes, (quote) => quote.statement).values()];
}

/** The role an entity is known by; asked once per entity, the answers are kept. */
async function roleOf(id: string): Promise<string | null> {
  return (await entity(id)).role;
}
