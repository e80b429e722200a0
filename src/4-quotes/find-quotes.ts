import { hash } from 'node:crypto';
import type { Mentioned, Quoted } from '../model/document.ts';
import type { QuoteId } from '../model/id.ts';
import type { Language } from '../model/language.ts';
import type { Mention } from '../model/mention.ts';
import type { Quote } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import type { Quotation } from '../model/token.ts';
import { findContinued } from './find-continued.ts';
import { findCues } from './find-cues.ts';
import { findHeadline } from './find-headline.ts';
import { type Announced, findAnnounced, findMarkedSpeech } from './find-marked-speech.ts';
import { findReports } from './find-reports.ts';
import { findSourcedClauses } from './find-sourced-clauses.ts';
import type { FoundQuote } from './found-quote.ts';
import { type Scope, scopeOf } from './scope.ts';

/** Finds every reported utterance, sentence by sentence. */
export function findQuotes(document: Mentioned, language: Language): Quoted {
  const { article, sentences } = document;
  const quotations = new Cursor(document.quotations);
  const mentions = new Cursor(document.mentions);
  let announced: Announced | null = null;
  let reporting = -1;
  const quotes = sentences.flatMap((sentence) => {
    const scope = scopeOf(sentence, quotations.within(sentence), mentions.within(sentence), language);
    const found =
      sentence.paragraph < 0
        ? findHeadlineQuotes(scope)
        : findInSentence(scope, announced, reporting === sentence.paragraph);
    announced = findAnnounced(scope);
    reporting = found.length > 0 ? sentence.paragraph : -1;
    return found.map((quote) => withId(quote, article.id, article.text));
  });
  return { ...document, quotes: quotes.sort((a, b) => a.start - b.start || a.end - b.end) };
}

function findHeadlineQuotes(scope: Scope): FoundQuote[] {
  const headline = findHeadline(scope);
  return headline ? [headline] : [];
}

/** `reporting` where the sentence before it in its paragraph reported something. */
function findInSentence(scope: Scope, announced: Announced | null, reporting: boolean): FoundQuote[] {
  const cues = findCues(scope);
  const continued = reporting ? findContinued(scope, cues) : null;
  const found = findReports(scope, cues, continued);
  found.push(...findSourcedClauses(scope, cues, found));
  found.push(...findMarkedSpeech(scope, cues, found, announced));
  return found;
}

function withId(found: FoundQuote, article: string, text: string): Quote {
  const printed = text.slice(found.start, found.end);
  const id = hash('sha256', `${article}:${found.start}:${found.end}:${printed}`).slice(0, 16);
  const { kind, start, end, cue, marked, frame } = found;
  const printedCue = cue && { ...cue, text: text.slice(cue.start, cue.end) };
  return { id: id as QuoteId, kind, start, end, text: printed, cue: printedCue, marked, frame };
}

/** Hands out the annotations of one sentence after another, each list read once. */
class Cursor<T extends Mention | Quotation> {
  #next = 0;
  readonly #all: readonly T[];

  constructor(all: readonly T[]) {
    this.#all = all;
  }

  within(sentence: Span): readonly T[] {
    while (this.#next < this.#all.length && this.#all[this.#next]!.start < sentence.start) this.#next++;
    const first = this.#next;
    while (this.#next < this.#all.length && this.#all[this.#next]!.start < sentence.end) this.#next++;
    return this.#all.slice(first, this.#next);
  }
}
