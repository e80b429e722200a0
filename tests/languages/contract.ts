import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../../src/2-text/segment.ts';
import { findQuotes } from '../../src/4-quotes/find-quotes.ts';
import type { Language } from '../../src/model/language.ts';
import type { CueEntry } from '../../src/model/speech-lexicon.ts';
import { anyText } from '../2-text/any-text.ts';
import { articleOf } from '../2-text/article-of.ts';

/** A sentence built around one cue of the pack: «said» is what the cue reports in it. */
export type Example = (form: string, cue: CueEntry) => { readonly sentence: string; readonly said: string };

/** What every pack has to keep: `specs(pack, example)` in a test file runs all of it over one. */
export function specs(language: Language, example: Example): void {
  describe(`the pack of ${language.code}`, () => {
    describe('folding and readings', () => keepFolding(language));
    describe('tables', () => keepTables(language));
    describe('quotation marks', () => keepMarks(language));
    describe('cues', () => keepCues(language, example));
  });
}

function keepFolding({ words }: Language): void {
  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(words.fold(words.fold(text))).toBe(words.fold(text));
      }),
    );
  });

  it('reads a word whole first, then with ever more cut off, never down to a letter', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const form = words.fold(text);
        const [whole, ...rest] = words.readings(form);
        expect(whole).toEqual({ form, cut: 0 });
        let cut = 0;
        for (const reading of rest) {
          expect(reading.cut).toBeGreaterThan(cut);
          expect(reading.form.length).toBeGreaterThan(1);
          cut = reading.cut;
        }
        expect(cut).toBeLessThanOrEqual(form.length);
      }),
    );
  });
}

type Table = ReadonlySet<string> | ReadonlyMap<string, unknown>;

/** The tables in a part of the pack, by the name of their field. */
function tablesOf(part: object): [name: string, keys: readonly string[]][] {
  return Object.entries(part).flatMap(([name, value]): [string, string[]][] =>
    value instanceof Set || value instanceof Map ? [[name, [...(value as Table).keys()]]] : [],
  );
}

/** Tables whose keys are phrases of folded words joined by one space. */
const OF_PHRASES = new Set(['markers', 'openers', 'agencies', 'datelinePlaces', 'months', 'media', 'needContext']);

function keepTables(language: Language): void {
  const { page, words, speech, names, contacts } = language;
  const tables = [page, words, speech, contacts].flatMap(tablesOf).filter(([name]) => name !== 'sentenceEnds');

  it.each(tables)('%s holds folded, canonical keys', (name, keys) => {
    expect(keys).not.toEqual([]);
    expect(keys.filter((key) => key === '' || words.fold(key) !== key)).toEqual([]);
    expect(keys.filter((key) => key.normalize('NFC') !== key)).toEqual([]);
    const spaced = OF_PHRASES.has(name) ? /^\s|\s$|\s\s|[^\S ]/ : /\s/;
    expect(keys.filter((key) => spaced.test(key))).toEqual([]);
  });

  // A word that everyday text and names spell apart is looked up as printed; so are shapes that no name has.
  it.each(tablesOf(names).filter(([name]) => name !== 'boundaries'))('%s holds folded words', (name, keys) => {
    const unlike = (key: string) => words.fold(key) !== key && !names.distinctSpellings.has(words.fold(key));
    expect(keys.filter((key) => unlike(key) || (/\s/.test(key) && !OF_PHRASES.has(name)))).toEqual([]);
  });

  it('holds folded words in the phrases that name a source', () => {
    const phrases = speech.sourcePhrases.flatMap((phrase) => [...phrase.words, phrase.link]);
    expect(phrases.filter((word) => words.fold(word) !== word)).toEqual([]);
  });

  it('tries a longer phrase before one that it begins with', () => {
    const printed = speech.sourcePhrases.map((phrase) => phrase.words.join(' '));
    const hidden = printed.filter((phrase, index) =>
      printed.slice(0, index).some((earlier) => phrase.startsWith(`${earlier} `)),
    );
    expect(hidden).toEqual([]);
  });

  const particles = { particles: speech.particles, resumptive: speech.resumptive };
  const verbs = { cues: speech.cues, relayVerbs: speech.relayVerbs };
  const function_ = {
    negations: speech.negations,
    relatives: speech.relatives,
    adversatives: speech.adversatives,
    relayLinks: speech.relayLinks,
    mediaHeads: speech.mediaHeads,
  };
  const apart: [string, Table, string, Table][] = [
    ...pairsOf(particles, verbs),
    ...pairsOf(particles, function_),
    ...pairsOf(verbs, function_),
    ['particles', speech.particles, 'resumptive', speech.resumptive],
    ['negations', speech.negations, 'relatives', speech.relatives],
    ['clauseOpeners', speech.clauseOpeners, 'cues', speech.cues],
    ['clauseOpeners', speech.clauseOpeners, 'particles', speech.particles],
    ['sourceWords', speech.sourceWords, 'cues', speech.cues],
    ['venueNouns', speech.venueNouns, 'cues', speech.cues],
  ];
  it.each(apart.map(([a, left, b, right]) => ({ a, b, left, right })))(
    'no word is of both $a and $b',
    ({ left, right }) => {
      expect([...left.keys()].filter((key) => right.has(key))).toEqual([]);
    },
  );

  it('knows the heads of news media among those of media', () => {
    expect([...speech.newsHeads].filter((head) => !speech.mediaHeads.has(head))).toEqual([]);
  });
}

function pairsOf(left: Record<string, Table>, right: Record<string, Table>): [string, Table, string, Table][] {
  return Object.entries(left).flatMap(([a, one]) =>
    Object.entries(right).map(([b, other]): [string, Table, string, Table] => [a, one, b, other]),
  );
}

function keepMarks(language: Language): void {
  it.each(language.words.quoteMarks.map(({ open, close }) => ({ open, close })))(
    '$open opens and $close closes',
    ({ open, close }) => {
      const article = articleOf([`ok ${open}yes${close} ok`]);
      const [quotation, ...more] = segment(article, language).quotations;
      expect(article.text.slice(quotation!.start, quotation!.end)).toBe('yes');
      expect(quotation!.close).not.toBeNull();
      expect(more).toEqual([]);
    },
  );

  it('ends a sentence with each mark that ends one', () => {
    for (const mark of language.words.sentenceEnds) {
      expect([mark, segment(articleOf([`word${mark} word`]), language).sentences.length]).toEqual([mark, 2]);
    }
  });

  it('tells marks that end sentences from those that quote', () => {
    const { sentenceEnds, quoteMarks } = language.words;
    expect(quoteMarks.flatMap(({ open, close }) => [open, close]).filter((mark) => sentenceEnds.has(mark))).toEqual([]);
  });
}

function keepCues(language: Language, example: Example): void {
  const { cues } = language.speech;

  it('are listed with a dictionary form that is folded', () => {
    const unfolded = [...cues.values()].filter(({ lemma }) => language.words.fold(lemma) !== lemma);
    expect(unfolded).toEqual([]);
  });

  it('are each found in a sentence in which they report', () => {
    const missed = [...cues].flatMap(([form, cue]) => {
      const { sentence, said } = example(form, cue);
      const mentioned = { ...segment(articleOf([sentence]), language), mentions: [] };
      const { quotes } = findQuotes(mentioned, language);
      const found = quotes.some((quote) => quote.text === said && language.words.fold(quote.cue?.text ?? '') === form);
      return found ? [] : [`${form}: ${sentence}`];
    });
    expect(missed).toEqual([]);
  });
}
