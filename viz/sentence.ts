import type { Bilingual } from '../src/model/reason.ts';
import { h } from './element.ts';
import { printed } from './name-mark.ts';
import { now } from './state.ts';

/** A sentence in the interface's language. What it quotes in «» may be of the other script and is isolated from it. */
export function sentence(said: Bilingual): HTMLElement {
  const parts = said[now().language].split(/(«[^»]*»)/);
  return h('span', {}, ...parts.map((part, i) => (i % 2 === 1 ? printed(part) : part)));
}
