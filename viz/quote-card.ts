import type { QuoteAnswer } from '../src/model/answer.ts';
import type { QuoteKind } from '../src/model/quote.ts';
import { chainLadder } from './chain-ladder.ts';
import { h } from './element.ts';
import { counted, day, fillIn, outletOf } from './format.ts';
import { link } from './link.ts';
import { entityLink, printed } from './name-mark.ts';
import { now } from './state.ts';
import { why } from './why.ts';
import { words } from './words.ts';

/**
 * One statement as a card: its chain, which ends in the words. `sightings` are the quotes in which it was printed; the
 * first seen leads, the others fold under it with what differs marked.
 */
export function quoteCard(
  sightings: readonly QuoteAnswer[],
  roleOf: (id: string) => Promise<string | null>,
): HTMLElement {
  const [lead, ...others] = firstSeenFirst(sightings);
  if (!lead) return h('article');
  const about = lead.aboutEntities.filter((entity) => entity.id !== now().about);
  const card = h(
    'article',
    { class: 'card', 'data-quote': lead.id },
    chainLadder(lead, lead.article),
    h('blockquote', { lang: 'ar', dir: 'rtl' }, openWords(lead)),
    h(
      'footer',
      {},
      lead.kind === 'direct'
        ? null
        : h('span', { class: 'kind', title: words().kindHelp[lead.kind] }, words().kinds[lead.kind]),
      about.length > 0
        ? h('span', { class: 'about' }, `${words().about} `, ...about.slice(0, 4).map((entity) => entityLink(entity)))
        : null,
      why(lead),
    ),
    others.length > 0 ? furtherSightings(lead, others) : null,
  );
  if (lead.speaker?.entity) void showRole(card, roleOf(lead.speaker.entity));
  return card;
}

/** Direct words in «», reported ones without: the marks say that the words are the speaker's own. */
export function inMarks(text: string, kind: QuoteKind): string {
  return kind === 'direct' ? `«${text}»` : text;
}

function openWords(quote: QuoteAnswer): HTMLAnchorElement {
  const text = h('span', {}, inMarks(quote.text, quote.kind));
  const change = { article: quote.article.id, quote: quote.id, at: null };
  return link(change, { class: `words words-${quote.kind}`, title: words().readArticle }, text);
}

function firstSeenFirst(sightings: readonly QuoteAnswer[]): readonly QuoteAnswer[] {
  const date = (quote: QuoteAnswer) => quote.article.publishedAt ?? '9999';
  return sightings.toSorted((a, b) => date(a).localeCompare(date(b)) || b.text.length - a.text.length);
}

function furtherSightings(lead: QuoteAnswer, others: readonly QuoteAnswer[]): HTMLDetailsElement {
  const outlets = new Set([lead, ...others].map((quote) => outletOf(quote.article))).size;
  const first = fillIn(words().firstSeen, { outlet: `\u2068${outletOf(lead.article)}\u2069` });
  const known = new Set(lead.text.split(/\s+/).map(bare));
  return h(
    'details',
    { class: 'sightings' },
    h('summary', {}, `${counted('inOutlets', outlets)}${words().comma}${first}`),
    h(
      'ul',
      { 'aria-label': words().otherWordings },
      ...others.map((quote) =>
        h(
          'li',
          { 'data-quote': quote.id },
          h(
            'div',
            { class: 'printed-in' },
            printed(outletOf(quote.article), 'outlet'),
            ` · ${day(quote.article.publishedAt)}`,
          ),
          differing(quote, known),
        ),
      ),
    ),
  );
}

/** The words of another sighting, those that the lead does not have marked. */
function differing(quote: QuoteAnswer, known: ReadonlySet<string>): HTMLAnchorElement {
  const change = { article: quote.article.id, quote: quote.id, at: null };
  const pieces = inMarks(quote.text, quote.kind).split(/(\s+)/);
  const shown = pieces.map((piece) => (!bare(piece) || known.has(bare(piece)) ? piece : h('mark', {}, piece)));
  return link(change, { class: 'wording', lang: 'ar', dir: 'rtl' }, ...shown);
}

/** A word without marks and with the letters that spelling varies made alike, so that only real differences show. */
function bare(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه');
}

async function showRole(card: HTMLElement, asked: Promise<string | null>): Promise<void> {
  const role = await asked.catch(() => null);
  const speaker = card.querySelector('.rung-speaker .entity-link');
  if (role) speaker?.after(h('span', { class: 'role' }, printed(role)));
}
