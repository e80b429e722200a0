import type { ArticleSummary } from '../src/model/answer.ts';
import type { RecordQuote, RecordSource } from '../src/model/record.ts';
import { selecting } from './address.ts';
import { h } from './element.ts';
import { day, nameOf, outletOf } from './format.ts';
import { link } from './link.ts';
import { printed, typeMark, typeOf } from './name-mark.ts';
import { words } from './words.ts';

/** What speaking does, by colour: the many stances fall into five families. */
const FAMILY: Readonly<Record<string, string>> = {
  affirm: 'for',
  praise: 'for',
  promise: 'for',
  deny: 'against',
  threaten: 'against',
  accuse: 'against',
  criticise: 'against',
  warn: 'doubt',
  doubt: 'doubt',
  allow: 'doubt',
  claim: 'doubt',
  call: 'ask',
  order: 'ask',
  ask: 'ask',
};

/** Class of the colour of a stance. */
export function stanceClass(stance: string): string {
  return `stance-${FAMILY[stance] ?? 'plain'}`;
}

/**
 * The isnad: outlet, agency, institution, person, one rung under the other, each with the words that joined it.
 * It ends in an open ring where no speaker is named.
 */
export function chainLadder(quote: RecordQuote, article: ArticleSummary): HTMLOListElement {
  const { cue, speaker } = quote;
  const outlet = link(
    { article: article.id, quote: quote.id, at: null },
    { class: 'outlet' },
    printed(outletOf(article)),
  );
  const date = h('time', { datetime: article.publishedAt }, day(article.publishedAt));
  const said = cue && [
    printed(cue.text, 'joined'),
    words().stances[cue.stance]
      ? h('span', { class: `stance ${stanceClass(cue.stance)}` }, words().stances[cue.stance])
      : '',
  ];
  const named = speaker?.entity != null;
  return h(
    'ol',
    { class: 'ladder', 'aria-label': words().chain },
    h('li', { class: 'rung rung-outlet' }, outlet, ' ', date),
    ...quote.via.map((via) =>
      h('li', { class: 'rung rung-via' }, printed(joined(via.words), 'joined'), ' ', source(via)),
    ),
    h(
      'li',
      { class: named ? 'rung rung-speaker' : 'rung rung-speaker rung-open' },
      speaker ? source(speaker) : h('span', { class: 'unnamed' }, words().speakerUnnamed),
      said ? h('span', { class: 'cue' }, ...said) : null,
    ),
  );
}

/** A preposition that is one letter is shown as it joins: لـ. */
function joined(words: string): string {
  return words.replace(/(?<=^|\s)[بلك]$/u, '$&\u0640');
}

/** Who stands on a rung: a link where it is an entity, the description as printed where it is not. */
function source(from: RecordSource): HTMLElement {
  const name = printed(nameOf(from.name) || words().speakerUnnamed);
  if (from.entity === null) return h('span', { class: 'described' }, name);
  return link(selecting(from.entity), { class: 'entity-link' }, typeMark(typeOf(from.entity), true), name);
}
