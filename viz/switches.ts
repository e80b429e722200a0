import type { State, Theme } from './address.ts';
import { h } from './element.ts';
import { go } from './state.ts';
import { otherLanguage, words } from './words.ts';

const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];

/** The switches of language and colours. */
export function switches(state: State): HTMLElement {
  const { language, name } = otherLanguage();
  const toLanguage = h(
    'button',
    {
      type: 'button',
      class: 'switch',
      id: 'switch-language',
      lang: language,
      click: () => switchTo({ language }, 'switch-language'),
    },
    name,
  );
  const next = THEMES[(THEMES.indexOf(state.theme) + 1) % THEMES.length]!;
  const label = `${words().themeLabel}: ${words().theme[state.theme]}`;
  const toTheme = h(
    'button',
    {
      type: 'button',
      class: 'switch',
      id: 'switch-theme',
      'aria-label': label,
      title: label,
      click: () => switchTo({ theme: next }, 'switch-theme'),
    },
    h('span', { class: `theme-disc theme-${state.theme}`, 'aria-hidden': 'true' }),
    h('span', { class: 'theme-name' }, words().theme[state.theme]),
  );
  return h('div', { class: 'switches' }, toLanguage, toTheme);
}

/** The switches are drawn anew in the new language: the one that was pressed keeps the focus. */
function switchTo(change: Partial<State>, id: string): void {
  go(change, 'replace');
  document.getElementById(id)?.focus();
}
