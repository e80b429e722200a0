import { ApiError, forget } from './api.ts';
import { h } from './element.ts';
import { words } from './words.ts';

/** What happened, that nothing is lost, and what to do. */
export function errorNote(error: unknown, retry: () => void): HTMLElement {
  const { errorTitle, errorOffline, errorGone, errorSafe, retry: again } = words();
  const status = error instanceof ApiError ? error.status : null;
  const reason = status === 0 ? errorOffline : status === 404 ? errorGone : String((error as Error).message ?? error);
  const askAgain = () => {
    forget();
    retry();
  };
  return h(
    'div',
    { class: 'note', role: 'alert' },
    h('p', { class: 'note-title' }, errorTitle),
    h('p', {}, h('bdi', {}, reason)),
    h('p', { class: 'quiet' }, errorSafe),
    h('button', { type: 'button', class: 'button', click: askAgain }, again),
  );
}

/** Grey bars in the shape of what comes: `card` a quote, `head` an entity, `text` an article. */
export function skeleton(...shapes: readonly ('card' | 'head' | 'text')[]): HTMLElement {
  const lines = { card: 4, head: 3, text: 9 };
  return h(
    'div',
    { class: 'skeleton', role: 'status', 'aria-label': words().loading },
    ...shapes.map((shape) =>
      h(
        'div',
        { class: `bones bones-${shape}` },
        ...Array.from({ length: lines[shape] }, () => h('span', { class: 'bone' })),
      ),
    ),
  );
}

/** What Isnad does, and the one command that fills the store. */
export function emptyStore(): HTMLElement {
  const { emptyTitle, emptyBody, emptyOwn, emptySample } = words();
  const command = (text: string) => h('pre', { dir: 'ltr' }, h('code', {}, text));
  return h(
    'section',
    { class: 'empty-store' },
    h('h2', {}, emptyTitle),
    h('p', { class: 'lead' }, emptyBody),
    h('p', {}, emptyOwn),
    command('npx isnad ingest ARTICLES/'),
    h('p', {}, emptySample),
    command('npm start'),
  );
}

/**
 * Puts skeletons into `pane`, then what `load` answers, or what went wrong. Only the last call on a pane counts: an
 * answer that comes late, after another selection, is dropped.
 */
export async function fillPane(
  pane: HTMLElement,
  bones: HTMLElement,
  load: () => Promise<readonly Node[]>,
): Promise<boolean> {
  const turn = String(Number(pane.dataset.turn ?? 0) + 1);
  pane.dataset.turn = turn;
  pane.setAttribute('aria-busy', 'true');
  // Answers that are at hand come within the frame: no flicker of bones for them.
  const waiting = setTimeout(() => pane.replaceChildren(bones), 40);
  const content = await load().catch((error: unknown) => [errorNote(error, () => void fillPane(pane, bones, load))]);
  clearTimeout(waiting);
  if (pane.dataset.turn !== turn) return false;
  pane.removeAttribute('aria-busy');
  pane.replaceChildren(...content);
  return true;
}
