import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/model/span.ts';
import { readDocument } from '../../src/pipeline.ts';
import { loadLanguage } from '../../src/store/load-lists.ts';
import { disguises } from './disguises.ts';
import { encode, utf16 } from './encode.ts';

const language = loadLanguage();

const TEXT = `الرئيس الأوكراني يعلن موعد المحادثات

أعلن الرئيس الأوكراني فولوديمير زيلينسكي، اليوم الخميس 13 فبراير، أن المحادثات مع الولايات المتحدة ستعقد في باريس.

وقال زيلينسكي في مؤتمر صحفي: «لن نقبل أي اتفاق من دوننا، ولن نتراجع».

وأضاف المتحدث باسم الكرملين دميتري بيسكوف أن "موسكو مستعدة للحوار، لكنها لن تقدم تنازلات"، مشيرا إلى أن اللقاء قد يعقد في الرياض خلال 20 يوما.

وأكد وزير الخارجية الأميركي ماركو روبيو لوكالة رويترز أن الإدارة تعمل على إنهاء الحرب في أوكرانيا.`;

const utf8 = (text: string) => new TextEncoder().encode(text);

/** All that was read, as the words that the spans point to: references, marks and spelling left out of account. */
function read(bytes: Uint8Array): readonly string[] {
  const { document } = readDocument(bytes, { path: null, url: null, outlet: null }, language);
  if (!document) return [];
  const { article, mentions, quotes, attributions } = document;
  const words = (span: Span | null | undefined) => {
    const printed = span ? article.text.slice(span.start, span.end).replace(/&(?:amp;)?#?\w+;?/g, ' ') : '';
    return (
      language.words
        .fold(printed.normalize('NFKC'))
        .match(/[\p{L}\p{N}]+/gu)
        ?.join(' ') ?? ''
    );
  };
  return [
    `headline: ${words(article.headline)}`,
    ...article.body.map((span) => `paragraph: ${words(span)}`),
    ...mentions.map((mention) => `${mention.type}: ${words(mention)}`),
    ...quotes.map((quote, index) => {
      const speaker = attributions[index]!.speaker?.mention ?? null;
      return `${quote.kind}: ${words(quote)} — ${speaker === null ? '' : words(mentions[speaker])}`;
    }),
  ];
}

const clean = read(utf8(TEXT));

const paragraphs = TEXT.split('\n\n');
const html = (head: string, [title, ...rest] = paragraphs) =>
  `<!doctype html><html><head>${head}<title>${title}</title></head><body><nav><a href="/">الرئيسية</a></nav>` +
  `<article><h1>${title}</h1>${rest.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</article></body></html>`;
const says = (charset: string) => `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`;
const escaped = (reference: (code: number) => string) =>
  paragraphs.map((text) => text.replace(/[^\0-\x7f]/g, (letter) => reference(letter.charCodeAt(0))));

it('finds names and quotes in the text as it is', () => {
  expect(clean.filter((line) => line.startsWith('person: '))).toContain('person: دميتري بيسكوف');
  expect(clean.filter((line) => line.startsWith('direct: '))).toHaveLength(2);
});

describe('the same is read from bytes of every charset', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8 with a byte order mark', utf8(`\ufeff${TEXT}`)],
    ['UTF-16, little end first', utf16(`\ufeff${TEXT}`, true)],
    ['UTF-16, big end first', utf16(`\ufeff${TEXT}`, false)],
    ['UTF-16, little end first, without a mark', utf16(TEXT, true)],
    ['UTF-16, big end first, without a mark', utf16(TEXT, false)],
    ['windows-1256', encode(TEXT, 'windows-1256')],
    ['ISO-8859-6, which has no «»', encode(TEXT.replace(/[«»]/g, '"'), 'iso-8859-6')],
    ['a page in UTF-8', utf8(html('<meta charset="utf-8">'))],
    ['a page in UTF-8 that says windows-1256', utf8(html(says('windows-1256')))],
    ['a page in UTF-8 with a mark that says windows-1256', utf8(`\ufeff${html(says('windows-1256'))}`)],
    ['a page in windows-1256', encode(html(says('windows-1256')), 'windows-1256')],
    ['a page in windows-1256 that says UTF-8', encode(html(says('utf-8')), 'windows-1256')],
    ['a page in windows-1256 that says ISO-8859-6', encode(html(says('iso-8859-6')), 'windows-1256')],
    ['a page in windows-1256 that says nothing', encode(html(''), 'windows-1256')],
    ['a page in windows-1256 that says nonsense', encode(html(says('x-arabic')), 'windows-1256')],
    ['a page in UTF-16 without a mark', utf16(html(says('utf-16')), true)],
    [
      'a page of decimal references',
      utf8(
        html(
          '',
          escaped((code) => `&#${code};`),
        ),
      ),
    ],
    [
      'a page of hexadecimal references',
      utf8(
        html(
          '',
          escaped((code) => `&#x${code.toString(16)};`),
        ),
      ),
    ],
    [
      'a page of references without semicolons',
      utf8(
        html(
          '',
          escaped((code) => `&#${code}`),
        ),
      ),
    ],
    ['a page with mark-up inside words', utf8(html('').replace('زيلينسكي في', '<b>زيل</b>ينسكي في'))],
  ])('%s', (_, bytes) => {
    expect(read(bytes)).toEqual(clean);
  });

  it('has its offsets in the text with its byte order mark', () => {
    const { document } = readDocument(utf8(`\ufeff${TEXT}`), { path: null, url: null, outlet: null }, language);
    expect(document!.article.text).toBe(`\ufeff${TEXT}`);
    expect(document!.article.headline).toEqual({ start: 1, end: 1 + paragraphs[0]!.length });
  });

  it('loses one word for one bad byte', () => {
    const bytes = utf8(TEXT);
    const at = utf8(TEXT.slice(0, TEXT.indexOf('اليوم'))).length;
    const found = read(Uint8Array.from([...bytes.subarray(0, at), 0xff, ...bytes.subarray(at)]));
    expect(found).toEqual(clean);
  });
});

describe('the same is read through every disguise', () => {
  it.each(disguises.map(({ name, put }) => [name, put] as const))('%s', (_, put) => {
    expect(read(utf8(put(TEXT)))).toEqual(clean);
  });

  it('whichever two of them come together', () => {
    fc.assert(
      fc.property(fc.constantFrom(...disguises), fc.constantFrom(...disguises), (one, other) => {
        expect(read(utf8(one.put(other.put(TEXT))))).toEqual(clean);
      }),
      { numRuns: 150 },
    );
  });
});
