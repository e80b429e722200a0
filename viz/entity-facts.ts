import type { ArticleSummary, EntityAnswer } from '../src/model/answer.ts';
import { h } from './element.ts';
import { certainty, counted, day, number, outletOf, percent } from './format.ts';
import { correctFold } from './judging/correct-fold.ts';
import { notTheSame } from './judging/not-the-same.ts';
import { link } from './link.ts';
import { entityLink, printed } from './name-mark.ts';
import { sentence } from './sentence.ts';
import { words } from './words.ts';

type Place = { readonly start: number; readonly end: number };

/** What is known of an entity beside its quotes, each with where it is printed; the longer parts folded. */
export function entityFacts(known: EntityAnswer, readOnly: boolean): HTMLElement {
  return h(
    'div',
    { class: 'facts' },
    spellings(known),
    h(
      'div',
      { class: 'folds' },
      ...[roles(known), contacts(known), merges(known, readOnly), articles(known)],
      correctFold(known, readOnly),
    ),
  );
}

function spellings(known: EntityAnswer): HTMLElement | null {
  const shown = new Set([known.name.ar, known.name.en]);
  const others = known.spellingCounts.filter((spelling) => !shown.has(spelling.text));
  const note = known.latin === 'romanised' ? h('p', { class: 'quiet' }, words().latinMade) : null;
  if (others.length === 0) return note;
  return h(
    'div',
    { class: 'spellings' },
    h('span', { class: 'quiet' }, `${words().spelledAlso} `),
    ...others
      .slice(0, 12)
      .map((spelling) =>
        h('span', { class: 'spelling' }, printed(spelling.text), h('span', { class: 'count' }, number(spelling.count))),
      ),
    note,
  );
}

function roles(known: EntityAnswer): HTMLElement | null {
  if (known.roles.length === 0) return null;
  return fold(
    words().roles,
    known.roles.length,
    known.roles.map((role) =>
      h(
        'li',
        {},
        printed(role.text, 'role'),
        ' ',
        role.ofEntity ? entityLink(role.ofEntity) : null,
        h('span', { class: 'quiet' }, ' ', ...standing(role), counted('times', role.count), ' · ', seen(role), ' · '),
        evidence(role.article.id, role.evidence[0]!.span, outletOf(role.article)),
      ),
    ),
  );
}

type Role = EntityAnswer['roles'][number];

/** Whether a role is told as a past one, or as held for another. */
function standing({ past, acting }: Role): string[] {
  const { rolePast, roleActing } = words();
  return [...(past ? [`${rolePast} · `] : []), ...(acting ? [`${roleActing} · `] : [])];
}

/** The days of the first and the last article that print a role, once where they are the same. */
function seen({ firstSeen, lastSeen }: Role): string {
  return firstSeen === lastSeen ? day(firstSeen) : `${day(firstSeen)} – ${day(lastSeen)}`;
}

function contacts(known: EntityAnswer): HTMLElement | null {
  if (known.contacts.length === 0) return null;
  const items = known.contacts.map(({ kind, status, other, date, sentence: told, toldBy, article }) =>
    h(
      'li',
      {},
      h('span', { class: 'quiet' }, words().contactKinds[kind], ' '),
      entityLink(other),
      h('span', { class: 'quiet' }, status === 'happened' ? '' : ` · ${words().contactStatus[status]}`),
      h('span', { class: 'quiet' }, ` · ${day(date ?? article.publishedAt)} · `),
      evidence(article.id, told, told.text),
      toldBy ? h('span', { class: 'quiet' }, ` ${words().toldBy} `) : null,
      toldBy ? entityLink(toldBy) : null,
    ),
  );
  return fold(words().contacts, known.contacts.length, items);
}

function merges(known: EntityAnswer, readOnly: boolean): HTMLElement | null {
  if (known.merges.length === 0) return null;
  const items = known.merges.map((merge) =>
    h(
      'li',
      {},
      h(
        'div',
        { class: 'merge-names' },
        evidence(merge.leftAt.article, merge.leftAt.span, merge.left),
        h('span', { class: 'quiet' }, ' = '),
        evidence(merge.rightAt.article, merge.rightAt.span, merge.right),
        h('span', { class: 'quiet' }, ` · ${certainty(merge.score)} ${percent(merge.score)}`),
        ' ',
        notTheSame(known, merge, readOnly),
      ),
      h('ul', { class: 'reasons' }, ...merge.reasons.map((reason) => h('li', {}, sentence(reason)))),
    ),
  );
  return fold(words().samePerson, known.merges.length, items);
}

function articles(known: EntityAnswer): HTMLElement | null {
  if (known.articlesMentioning.length === 0) return null;
  const items = known.articlesMentioning.map((article) => h('li', {}, articleLink(article)));
  return fold(words().mentionedIn, known.articles, items);
}

function articleLink(article: ArticleSummary): HTMLElement {
  const change = { article: article.id, quote: null, at: null };
  const about = h('span', { class: 'quiet' }, ` ${outletOf(article)} · ${day(article.publishedAt)}`);
  return h(
    'span',
    {},
    link(change, {}, printed(article.headline ?? outletOf(article))),
    article.headline ? about : null,
  );
}

/** A link into the article where this stands in print. */
function evidence(article: string, span: Place, text: string): HTMLElement {
  return link({ article, quote: null, at: `${span.start}-${span.end}` }, { class: 'evidence' }, printed(text));
}

function fold(title: string, count: number, items: readonly HTMLElement[]): HTMLElement {
  const summary = h('summary', {}, title, h('span', { class: 'count' }, number(count)));
  return h('details', { class: 'fold' }, summary, h('ul', {}, ...items));
}
