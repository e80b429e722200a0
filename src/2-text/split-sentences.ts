import type { Quotation, Sentence, Token } from '../model/token.ts';
import type { WordRules } from '../model/word-rules.ts';

/** A closed quotation longer than this does not hold a sentence together: its closing mark is likely not its own. */
const LONGEST_QUOTATION = 3000;

/** No sentence of news is longer: a hostile page without a full stop is cut here, so that later stages stay linear. */
const LONGEST_SENTENCE = 1000;

/**
 * Cuts the tokens of one paragraph into sentences. A full stop ends none after an abbreviation (د. أحمد), inside a
 * Latin address (aawsat.com), nor between quotation marks: what a speaker said in several sentences stays whole.
 */
export function splitSentences(
  text: string,
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  paragraph: number,
  words: WordRules,
): Sentence[] {
  const sentences: Sentence[] = [];
  const outer = quotations.filter((q) => q.depth === 0 && q.close && q.end - q.start < LONGEST_QUOTATION);
  let first = 0;
  let quotation = 0;
  const cut = (end: number) => {
    if (end > first) {
      const part = tokens.slice(first, end);
      sentences.push({ start: part[0]!.start, end: part.at(-1)!.end, paragraph, tokens: part });
    }
    first = end;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (i - first >= LONGEST_SENTENCE) cut(i);
    while (quotation < outer.length && outer[quotation]!.close!.end <= token.start) quotation++;
    const inside = quotation < outer.length && token.start >= outer[quotation]!.start;
    if (inside) {
      // …أي شيء." وأضاف: a quotation that ends in a full stop ends the sentence with its mark.
      const closes = token.start === outer[quotation]!.close!.start;
      if (closes && endsSentence(tokens, i - 1, words) && startsSentence(tokens[i + 1])) cut(i + 1);
    } else if (endsSentence(tokens, i, words) && !isInnerDot(text, tokens, i, words)) cut(i + 1);
  }
  cut(tokens.length);
  return sentences;
}

function endsSentence(tokens: readonly Token[], index: number, words: WordRules): boolean {
  const token = tokens[index];
  return token?.kind === 'mark' && words.sentenceEnds.has(token.form) && !isEnd(tokens[index + 1], token);
}

/** Of several ends in a row (؟!), the last one counts. */
function isEnd(next: Token | undefined, token: Token): boolean {
  return next?.kind === 'mark' && next.start === token.end && '.؟?!…'.includes(next.form);
}

function startsSentence(next: Token | undefined): boolean {
  return next === undefined || next.kind !== 'mark';
}

function isInnerDot(text: string, tokens: readonly Token[], index: number, words: WordRules): boolean {
  const dot = tokens[index]!;
  if (dot.form !== '.') return false;
  const before = tokens[index - 1];
  if (before?.kind === 'word' && before.end === dot.start && words.abbreviations.has(before.form)) {
    return before.form.length < 3 || index < tokens.length - 1;
  }
  return /[a-z]/i.test(text[dot.start - 1] ?? '') && /[a-z]/i.test(text[dot.end] ?? '');
}
