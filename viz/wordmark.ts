import { atStart } from './address.ts';
import { h, svg } from './element.ts';
import { link } from './link.ts';
import { words } from './words.ts';

/** The name of the product with its sign, a chain of three; back to the start. */
export function wordmark(): HTMLElement {
  const sign = svg(
    'svg',
    { class: 'sign', viewBox: '0 0 12 30', 'aria-hidden': 'true' },
    svg('path', { d: 'M6 4v22' }),
    svg('circle', { cx: 6, cy: 4, r: 3 }),
    svg('circle', { cx: 6, cy: 15, r: 3 }),
    svg('circle', { cx: 6, cy: 26, r: 3.4, class: 'sign-end' }),
  );
  const home = link(
    atStart,
    { class: 'wordmark' },
    sign,
    h('span', { class: 'wordmark-name' }, h('bdi', { lang: 'ar' }, 'إسناد'), ' ', h('bdi', { lang: 'en' }, 'Isnad')),
  );
  return h('h1', { title: words().tagline }, home);
}
