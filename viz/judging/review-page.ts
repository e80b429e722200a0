import type { ReviewPair } from '../../src/model/judging.ts';
import { status } from '../api.ts';
import { h } from '../element.ts';
import { fillIn, number } from '../format.ts';
import { now } from '../state.ts';
import { fillPane, skeleton } from '../states.ts';
import { words } from '../words.ts';
import { ANSWER_KEYS, answeredLine, pairBody, pairHead } from './review-pair.ts';
import { type Answer, keyOf, reviewSession } from './review-session.ts';
import { byLabel, nameInput, remember } from './signing-form.ts';
import { toast } from './toast.ts';

/** The pairs that the rules cannot tell, one open at a time, to be answered with a click or a key. */
export function reviewPage(element: HTMLElement): { draw(): Promise<void> } {
  const session = reviewSession(drawList, (error) =>
    toast(`${words().judging.failed} ${(error as Error).message}`, null),
  );
  const list = h('div', { class: 'pairs' });
  const progress = h('div', { class: 'review-progress' });
  let by: HTMLInputElement | null = null;
  let missing: HTMLElement | null = null;
  let active: string | null = null;
  addEventListener('keydown', keydown);
  return { draw };

  async function draw(): Promise<void> {
    await fillPane(element, skeleton('head', 'card', 'card'), async () => {
      const [{ readOnly }] = await Promise.all([status(), session.load()]);
      const { pages, reviewLead, readOnly: refusal, keys } = words().judging;
      by = readOnly ? null : nameInput('review-by', () => missing?.replaceChildren());
      missing = h('p', { class: 'missing', role: 'alert' });
      drawList();
      const head = h('header', { class: 'page-head' }, h('h2', { tabindex: -1 }, pages.review), h('p', {}, reviewLead));
      if (!by) return [head, h('p', { class: 'quiet read-only' }, refusal), list];
      by.addEventListener('keydown', (event) => event.key === 'Enter' && openHead()?.focus());
      const field = h('div', { class: 'field review-by' }, byLabel(by), by, missing);
      return [head, progress, field, list, h('p', { class: 'quiet keys' }, keys)];
    });
  }

  function current(): ReviewPair | null {
    const open = session.open();
    return open.find((pair) => keyOf(pair) === active) ?? open[0] ?? null;
  }

  function openHead(): HTMLElement | null {
    return list.querySelector('.pair-head[aria-expanded=true]');
  }

  function drawList(): void {
    const { nothingOpen, nothingOpenBody, allAnswered } = words().judging;
    const chosen = current();
    active = chosen && keyOf(chosen);
    const answered = session.answered();
    const hadFocus = list.contains(document.activeElement);
    const open = session.open().map((pair) => pairItem(pair, pair === chosen));
    const none = answered.length > 0 ? h('p', { class: 'note-title' }, allAnswered) : h('h3', {}, nothingOpen);
    const empty = h('div', { class: 'nothing-open' }, none, h('p', { class: 'quiet' }, nothingOpenBody));
    const lines = answered.map((one) => answeredLine(one, by && (() => session.takeBack(keyOf(one.pair)))));
    list.replaceChildren(
      ...(lines.length > 0 ? [h('ul', { class: 'answered-list' }, ...lines)] : []),
      ...(open.length > 0 ? [h('ol', {}, ...open)] : [empty]),
    );
    drawProgress(answered.length);
    // Drawn anew under the reader's fingers.
    if (hadFocus) openHead()?.focus();
  }

  function drawProgress(done: number): void {
    const total = session.total();
    const text = fillIn(words().judging.progress, { done: number(done), total: number(total) });
    const bar = h('progress', { max: Math.max(total, 1), value: done, 'aria-label': words().judging.pages.review });
    progress.replaceChildren(...(total > 0 ? [bar, h('p', { class: 'quiet', role: 'status' }, text)] : []));
  }

  function pairItem(pair: ReviewPair, open: boolean): HTMLElement {
    const choose = () => activate(pair);
    return h(
      'li',
      { class: open ? 'pair pair-open' : 'pair' },
      pairHead(pair, open, choose),
      open ? pairBody(pair, by && ((given) => answer(pair, given))) : null,
    );
  }

  function activate(pair: ReviewPair): void {
    active = keyOf(pair);
    drawList();
    const head = openHead();
    head?.focus({ preventScroll: true });
    head?.scrollIntoView({ block: 'nearest' });
  }

  function answer(pair: ReviewPair, given: Answer): void {
    const name = by?.value.trim() ?? '';
    if (given !== 'unsure' && !name) {
      missing!.textContent = words().judging.byMissing;
      by?.focus();
      return;
    }
    if (name) remember(name);
    const open = session.open();
    const next = open[open.indexOf(pair) + 1] ?? open[open.indexOf(pair) - 1];
    active = next ? keyOf(next) : null;
    session.answer(pair, given, name);
  }

  function keydown(event: KeyboardEvent): void {
    const typing = event.target instanceof Element && event.target.matches('input, textarea, select');
    if (now().page !== 'review' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (document.querySelector('dialog[open]')) return;
    // On an Arabic keyboard the keys have other letters: then their place tells.
    const key = /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : event.code.replace(/^Key/, '').toLowerCase();
    const pair = current();
    const given = (Object.keys(ANSWER_KEYS) as Answer[]).find((one) => ANSWER_KEYS[one] === key);
    if (given && by && pair) answer(pair, given);
    else if (key === 'z' && by) session.takeBack();
    else if ((key === 'arrowdown' || key === 'arrowup') && pair) {
      const open = session.open();
      const next = open[open.indexOf(pair) + (key === 'arrowdown' ? 1 : -1)];
      if (next) activate(next);
    } else return;
    event.preventDefault();
  }
}
