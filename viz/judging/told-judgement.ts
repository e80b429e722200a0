import type { Anchor, PersonJudgement } from '../../src/model/person-judgement.ts';
import { h } from '../element.ts';
import { counted } from '../format.ts';
import { link } from '../link.ts';
import { printed } from '../name-mark.ts';
import { words } from '../words.ts';

/** What a judgement says, in a sentence whose names lead to where they are printed. */
export function toldJudgement(judgement: PersonJudgement, log: readonly PersonJudgement[]): HTMLElement {
  return h('span', { class: 'told' }, ...filled(words().judging.told[judgement.kind], parts(judgement, log)));
}

/** A phrase with nodes in its `{…}`, in the order of the language. */
export function filled(phrase: string, given: Readonly<Record<string, Node | string>>): readonly (Node | string)[] {
  return phrase.split(/\{(\w+)\}/).map((part, i) => (i % 2 === 1 ? (given[part] ?? part) : part));
}

function parts(judgement: PersonJudgement, log: readonly PersonJudgement[]): Record<string, Node | string> {
  switch (judgement.kind) {
    case 'merge':
      return { a: anchorLink(judgement.from), b: anchorLink(judgement.into) };
    case 'block':
      return { a: anchorLink(judgement.left), b: anchorLink(judgement.right) };
    case 'split': {
      const articles = new Set(judgement.apart.map((anchor) => anchor.article)).size;
      return { a: anchorLink(judgement.apart[0]!), n: counted('articles', articles) };
    }
    case 'rename': {
      const names = [judgement.name.ar, judgement.name.en].filter((name) => name !== null);
      const both = names.flatMap((name, i) => [i > 0 ? ' / ' : '', h('strong', {}, printed(name))]);
      return { a: anchorLink(judgement.of), b: h('span', {}, ...both) };
    }
    case 'undo': {
      const undone = log.find((one) => one.id === judgement.of);
      return { what: undone ? toldJudgement(undone, log) : judgement.of };
    }
  }
}

function anchorLink({ article, span, name }: Anchor): HTMLElement {
  const change = { page: null, article, quote: null, at: `${span.start}-${span.end}` };
  return link(change, { class: 'evidence' }, printed(name));
}
