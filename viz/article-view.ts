import type { ArticleAnswer, ArticleSummary } from '../src/model/answer.ts';
import type { RecordQuote } from '../src/model/record.ts';
import type { Span } from '../src/model/span.ts';
import { closing, type State } from './address.ts';
import { article } from './api.ts';
import { articleText } from './article-text.ts';
import { chainLadder } from './chain-ladder.ts';
import { h } from './element.ts';
import { certainty, counted, day, fillIn, number, outletOf } from './format.ts';
import { link } from './link.ts';
import { printed } from './name-mark.ts';
import { go, now } from './state.ts';
import { fillPane, skeleton } from './states.ts';
import { why } from './why.ts';
import { words } from './words.ts';

/** The article as printed, with the open quote in the upper third and why we think it so at the foot. */
export function articleView(): { readonly element: HTMLElement; update(state: State, before: State | null): void } {
  const bar = h('div', { class: 'article-bar' });
  const page = h('div', { class: 'page', tabindex: -1 });
  const foot = h('div', { class: 'article-foot' });
  const element = h('section', { class: 'article-view', hidden: true }, bar, page, foot);
  let answer: ArticleAnswer | null = null;
  addEventListener('keydown', (event) => {
    const typing = event.target instanceof Element && event.target.matches('input, textarea, select');
    if (typing || event.ctrlKey || event.metaKey || event.altKey || element.hidden) return;
    if (event.key === 'j') step(1);
    if (event.key === 'k') step(-1);
  });
  return { element, update };

  function update(state: State, before: State | null): void {
    element.hidden = state.article === null;
    if (state.article === null) return;
    element.setAttribute('aria-label', words().article);
    if (state.article !== before?.article || state.language !== before.language || state.at !== before.at)
      void load(state, state.article !== before?.article);
    else if (state.quote !== before.quote) showQuote('smooth');
  }

  async function load(state: State, fresh: boolean): Promise<void> {
    const id = state.article!;
    answer = null;
    foot.replaceChildren();
    drawBar(null);
    const shown = await fillPane(page, skeleton('text'), async () => {
      const read = await article(id);
      answer = read;
      drawBar(read.summary);
      return [about(read.summary), articleText(read, evidenceSpan(state.at))];
    });
    if (!shown) return;
    if (fresh) page.focus({ preventScroll: true });
    showQuote('instant');
  }

  function drawBar(summary: ArticleSummary | null): void {
    const back = link(closing, { class: 'button back' }, words().backToGraph);
    bar.replaceChildren(back, summary ? printed(outletOf(summary), 'bar-title') : '');
  }

  /** Marks the open quote with its cue, speaker and chain, and brings it to the upper third. */
  function showQuote(behavior: ScrollBehavior): void {
    const id = now().quote;
    for (const lit of page.querySelectorAll('.lit')) lit.classList.remove('lit');
    for (const part of ['in', 'cue', 'speaker', 'via']) {
      if (id)
        for (const found of page.querySelectorAll(`[data-${part}~="${CSS.escape(id)}"]`))
          found.classList.add('lit', `lit-${part}`);
    }
    for (const part of ['in', 'cue', 'speaker', 'via']) {
      for (const left of page.querySelectorAll(`.lit-${part}:not(.lit)`)) left.classList.remove(`lit-${part}`);
    }
    drawFoot();
    const target = page.querySelector(id ? '.lit-in' : '.evidence-here');
    if (!target) return void page.scrollTo({ top: 0 });
    const top =
      target.getBoundingClientRect().top - page.getBoundingClientRect().top + page.scrollTop - page.clientHeight / 3;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    page.scrollTo({ top, behavior: still ? 'instant' : behavior });
  }

  function drawFoot(): void {
    const quotes = answer?.record.quotes ?? [];
    const index = quotes.findIndex((quote) => quote.id === now().quote);
    foot.replaceChildren();
    if (!answer || quotes.length === 0) return;
    const { previousQuote, nextQuote, quoteOf } = words();
    const button = (by: number, label: string, key: string) =>
      h(
        'button',
        { type: 'button', class: 'button', title: key, 'aria-keyshortcuts': key, click: () => step(by) },
        label,
      );
    const total = number(quotes.length);
    const place = index < 0 ? counted('quotes', quotes.length) : fillIn(quoteOf, { n: number(index + 1), total });
    const quote = quotes[index];
    const walk = [
      button(-1, previousQuote, 'k'),
      h('span', { class: 'place', role: 'status' }, place),
      button(1, nextQuote, 'j'),
    ];
    foot.append(...(quote ? explained(quote, answer.summary) : []), h('div', { class: 'walk' }, ...walk));
  }

  function step(by: number): void {
    const quotes = answer?.record.quotes ?? [];
    if (quotes.length === 0) return;
    const index = quotes.findIndex((quote) => quote.id === now().quote);
    const next = quotes[(Math.max(index, by < 0 ? 0 : -1) + by + quotes.length) % quotes.length]!;
    go({ quote: next.id, at: null }, 'replace');
  }
}

function about(summary: ArticleSummary): HTMLElement {
  const source = summary.url && /^https?:\/\//i.test(summary.url) ? summary.url : null;
  const where = source
    ? h('a', { href: source, rel: 'noopener noreferrer', target: '_blank' }, h('bdi', {}, source))
    : h('bdi', { class: 'path' }, summary.path ?? '');
  return h(
    'p',
    { class: 'about-article' },
    printed(outletOf(summary), 'outlet'),
    ` · ${day(summary.publishedAt)} · `,
    where,
  );
}

/** The chain of the quote in one line, how sure we are of it, and why. */
function explained(quote: RecordQuote, summary: ArticleSummary): HTMLElement[] {
  const sure = h('span', { class: 'certainty' }, certainty(quote.confidence));
  const kind = h('span', { class: 'kind', title: words().kindHelp[quote.kind] }, words().kinds[quote.kind]);
  return [chainLadder(quote, summary), h('div', { class: 'sure' }, kind, sure, why(quote))];
}

function evidenceSpan(at: string | null): Span | null {
  const [start, end] = (at ?? '').split('-').map(Number);
  return Number.isInteger(start) && Number.isInteger(end) ? { start: start!, end: end! } : null;
}
