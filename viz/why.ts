import type { RecordQuote } from '../src/model/record.ts';
import { h } from './element.ts';
import { certainty, percent } from './format.ts';
import { sentence } from './sentence.ts';
import { words } from './words.ts';

/** "Why do we think so?": opens the rule that decided and the confidence, in words and as a number. */
export function why(quote: RecordQuote): HTMLDetailsElement {
  const { why: question, rule, confidence, howTold, forms, kinds, kindHelp } = words();
  const sure = h('span', { class: 'certainty' }, certainty(quote.confidence));
  return h(
    'details',
    { class: 'why' },
    h('summary', {}, question),
    h(
      'dl',
      {},
      ...row(rule, sentence({ en: quote.rule, ar: quote.ruleAr })),
      ...(quote.speaker ? row(howTold, forms[quote.speaker.form]) : []),
      ...row(kinds[quote.kind], kindHelp[quote.kind]),
      ...row(confidence, sure, ` · ${percent(quote.confidence)}`),
    ),
  );
}

function row(term: string, ...content: readonly (Node | string)[]): HTMLElement[] {
  return [h('dt', {}, term), h('dd', {}, ...content)];
}
