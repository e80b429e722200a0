import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../src/model/document.ts';
import { contains, type Span } from '../src/model/span.ts';
import { annotate, readDocument } from '../src/pipeline.ts';
import { loadLanguage } from '../src/store/load-lists.ts';
import { messyPages } from './1-read/messy-pages.ts';
import { anyText } from './2-text/any-text.ts';
import { articleOf } from './2-text/article-of.ts';

const arabic = loadLanguage();
const SOURCE = { path: 'page.txt', url: null, outlet: null };
const read = (text: string) => readDocument(new TextEncoder().encode(text), SOURCE, arabic);

/** [name, page, its quotes as «kind: text — speaker < via»] */
const pages: readonly (readonly [name: string, page: string, quotes: readonly string[]])[] = [
  [
    'a report with an office, a dropped subject and a participle',
    `الوزيرة تعلن موعد افتتاح المدارس

أعلنت وزيرة التربية سلمى الحداد أن المدارس ستفتح أبوابها الأحد المقبل، مشيرة إلى أن الكتب وصلت إلى القرى كلها.

وأضافت في مؤتمر صحفي: «لن يبقى تلميذ بلا مقعد هذا العام».

وشكرت الحداد الأهالي على صبرهم خلال الأشهر الماضية.`,
    [
      'indirect: المدارس ستفتح أبوابها الأحد المقبل — سلمى الحداد',
      'indirect: الكتب وصلت إلى القرى كلها — سلمى الحداد',
      'direct: لن يبقى تلميذ بلا مقعد هذا العام — سلمى الحداد',
    ],
  ],
  [
    'a report that an agency passed on, with an unnamed source',
    `انقطاع المياه عن أحياء المدينة

نقلت وكالة رويترز عن المتحدث باسم وزارة الري سامر الحلبي قوله إن المياه ستعود إلى الأحياء مساء اليوم.

وقال مصدر مطلع إن العمل في المحطة توقف قبل أسبوع، فيما أكد الحلبي أن الأسباب فنية.`,
    [
      'indirect: المياه ستعود إلى الأحياء مساء اليوم — سامر الحلبي < وكالة رويترز',
      'indirect: العمل في المحطة توقف قبل أسبوع — مصدر مطلع',
      'indirect: الأسباب فنية — الحلبي',
    ],
  ],
  [
    'a quotation that breaks off and goes on in a new paragraph',
    `مدرب الفريق يتحدث عن المباراة المقبلة

قال مدرب الفريق سامر الحلبي: «تدربنا جيدا طوال الأسبوع».

«وسنلعب غدا من أجل الفوز أمام جمهورنا».

يذكر أن الفريق فاز في مباراته الأخيرة على ملعبه.`,
    ['direct: تدربنا جيدا طوال الأسبوع — سامر الحلبي', 'direct: وسنلعب غدا من أجل الفوز أمام جمهورنا — سامر الحلبي'],
  ],
];

function quotesOf({ article, mentions, quotes, attributions }: Document): string[] {
  return quotes.map(({ kind, text }, index) => {
    const { speaker, via } = attributions[index]!;
    const name = speaker?.mention == null ? (speaker?.description ?? '-') : mentions[speaker.mention]!.text;
    const links = via.map(({ span }) => ` < ${article.text.slice(span.start, span.end)}`);
    return `${kind}: ${text} — ${name}${links.join('')}`;
  });
}

describe('whole pages', () => {
  it.each(pages)('%s', (_name, page, quotes) => {
    const { document, problems } = read(page);
    expect(problems).toEqual([]);
    expect(quotesOf(document!)).toEqual(quotes);
  });
});

/** Every span that says which text it covers. */
function printedSpans(document: Document): { span: Span; text: string }[] {
  const { mentions, quotes } = document;
  return [
    ...mentions.flatMap((mention) => [mention, ...mention.roles]),
    ...quotes,
    ...quotes.flatMap(({ cue }) => cue ?? []),
  ].map((span) => ({ span, text: span.text }));
}

function everySpan({ sentences, mentions, quotes, attributions }: Document): Span[] {
  return [
    ...sentences,
    ...mentions.flatMap((mention) => [mention, ...mention.roles]),
    ...quotes.flatMap((quote) => [quote, quote.frame, ...quote.marked, ...(quote.cue ? [quote.cue] : [])]),
    ...attributions.flatMap(({ speaker, via }) => [
      ...(speaker?.span ? [speaker.span] : []),
      ...via.map(({ span }) => span),
    ]),
  ];
}

/** What holds of every document, whatever was read. */
function keepsTheModel(document: Document): void {
  const { article, sentences, mentions, quotes, attributions } = document;
  expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  for (const { start, end } of everySpan(document)) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(article.text.length);
  }
  for (const { span, text } of printedSpans(document)) expect(article.text.slice(span.start, span.end)).toBe(text);
  for (const list of [sentences, mentions, quotes]) {
    expect(list.map(({ start }) => start)).toEqual(list.map(({ start }) => start).sort((a, b) => a - b));
  }
  const apart = (spans: readonly Span[]) =>
    spans.every(({ start }, index) => index === 0 || spans[index - 1]!.end <= start);
  expect(apart(sentences)).toBe(true);
  expect(apart(mentions)).toBe(true);
  const read = article.headline ? [article.headline, ...article.body] : article.body;
  for (const quote of quotes) {
    expect(quote.end).toBeGreaterThan(quote.start);
    expect(read.some((paragraph) => contains(paragraph, quote))).toBe(true);
  }
  expect(new Set(quotes.map(({ id }) => id)).size).toBe(quotes.length);
  expect(attributions.map(({ quote }) => quote)).toEqual(quotes.map(({ id }) => id));
  const known = (index: number | null) => index === null || mentions[index] !== undefined;
  for (const { speaker, via, about, confidence } of attributions) {
    expect([speaker?.mention ?? null, ...via.map(({ mention }) => mention), ...about].every(known)).toBe(true);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThan(1);
  }
}

describe('what holds of every document', () => {
  it.each([...pages.map(([name, page]) => ({ name, page })), ...messyPages])('$name', ({ page }) => {
    const { document } = read(page);
    keepsTheModel(document!);
    expect(document!.article.text).toBe(page);
    expect(read(page)).toEqual({ document, problems: [] });
  });

  // An office that ends the text, with nothing behind it to read.
  it.each(['سلمى الحداد ، المتحدث'])('%s', (text) => keepsTheModel(annotate(articleOf([text]), arabic)));

  it('any text, as the paragraphs and headline of an article', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const article = articleOf(paragraphs, paragraphs[0]!);
        const document = annotate(article, arabic);
        expect(document.article).toBe(article);
        keepsTheModel(document);
      }),
      { numRuns: 300 },
    );
  });

  it('any text that reports: cues, particles, names and marks in any order', () => {
    const words = fc.constantFrom(
      ...[
        'قال',
        'وأضافت',
        'مؤكدا',
        'قوله',
        'بحسب',
        'وفقا',
        'على حد قول',
        'نقلا عن',
        'ونقلت',
        'عن',
        'عنه',
        'لم',
        'الذي',
        'فيما',
      ],
      ...[
        'أن',
        'إنه',
        'فإن',
        'إلى',
        'سلمى الحداد',
        'وزير الري',
        'رويترز',
        'باريس',
        'لوكالة',
        'مصدر',
        'المتحدث',
        'الوكالة',
      ],
      ...['«', '»', '"', ':', '،', '.', '(', ')', 'المدارس', 'مفتوحة', 'غدا', '2016'],
    );
    const sentence = fc.array(words, { minLength: 1, maxLength: 30 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        keepsTheModel(annotate(articleOf(paragraphs), arabic));
      }),
      { numRuns: 500 },
    );
  });

  it('any bytes, or a problem that says why there is no article', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { document, problems } = readDocument(bytes, SOURCE, arabic);
        if (document) keepsTheModel(document);
        else expect(problems).not.toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
