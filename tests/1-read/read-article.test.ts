import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/1-read/read-article.ts';
import type { Article } from '../../src/model/article.ts';
import type { Span } from '../../src/model/span.ts';
import { arabic } from './arabic.ts';
import { messyPages } from './messy-pages.ts';

const NOWHERE = { path: null, url: null, outlet: null };
const read = (text: string, options = {}) => readArticle(new TextEncoder().encode(text), NOWHERE, arabic, options);

function slice(article: Article, span: Span | null | undefined): string | null {
  return span ? article.text.slice(span.start, span.end) : null;
}

/** Paragraphs of a page in which they are marked with ■, and the page without the marks. */
function unmark(page: string): { text: string; paragraphs: string[] } {
  const paragraphs = page.split('\n').flatMap((line) => (line.startsWith('■ ') ? [line.slice(2)] : []));
  return { text: page.replaceAll('■ ', ''), paragraphs };
}

describe('messy pages', () => {
  it.each(messyPages)('$name', ({ page, headline, byline, dateline, date }) => {
    const { text, paragraphs } = unmark(page);
    const { article, problems } = read(text);
    expect(problems).toEqual([]);
    expect(article!.text).toBe(text);
    // What a credit at a paragraph's head tells is no part of the paragraph: الخرطوم (رويترز) - قالت…
    const body = article!.body.map((span) => slice(article!, span));
    expect(body).toEqual(paragraphs.map((paragraph) => paragraph.replace(/^[^.]{1,30}\) - /, '')));
    expect(slice(article!, article!.headline)).toBe(headline);
    expect(slice(article!, article!.byline)).toBe(byline);
    expect(slice(article!, article!.dateline)).toBe(dateline);
    expect(article!.publishedAt?.value ?? null).toBe(date);
  });
});

describe('the text is what was decoded', () => {
  it('keeps CRLF, tatweel and marks of direction', () => {
    const text = '\u200fعنـــوان الخبر اليوم\r\n\r\n  قالت الوزارة إن المدارس تفتح أبوابها غدا الأحد.  \r\n';
    const { article } = read(text);
    expect(article!.text).toBe(text);
    expect(article!.body.map((span) => slice(article!, span))).toEqual([
      'قالت الوزارة إن المدارس تفتح أبوابها غدا الأحد.',
    ]);
  });

  it('has an id that depends on the text alone', () => {
    const bytes = new TextEncoder().encode('قالت الوزارة إن المدارس تفتح أبوابها غدا الأحد.');
    const here = readArticle(bytes, { path: 'a.txt', url: null, outlet: null }, arabic).article!;
    const there = readArticle(bytes, { path: 'b.html', url: null, outlet: 'صحيفة' }, arabic).article!;
    expect(here.id).toMatch(/^[0-9a-f]{16}$/);
    expect(there.id).toBe(here.id);
  });
});

describe('whole body', () => {
  it('takes every line that is not blank', () => {
    const { article } = read('عنوان\n\n اقرأ أيضا \nفقرة', { wholeBody: true });
    expect(article!.body.map((span) => slice(article!, span))).toEqual(['عنوان', 'اقرأ أيضا', 'فقرة']);
    expect(article!.headline).toBeNull();
  });
});

describe('a text wrapped at a margin', () => {
  it('has its paragraphs joined', () => {
    const wrapped = [
      'أعلنت وزارة الزراعة في بيان نشرته صباح اليوم الأحد أن موسم الحصاد',
      'سيبدأ في القرى الجبلية قبل موعده بأسبوعين بسبب ارتفاع درجات الحرارة',
      'وأن الآلات ستوزع على الجمعيات.',
      '',
      'وقال مدير المشاريع في الوزارة إن المحصول يكفي حاجة البلاد هذا العام',
      'ودعا المزارعين إلى تسليم القمح في المراكز القريبة من بيوتهم قبل نهاية',
      'الشهر المقبل.',
    ];
    const { article } = read(wrapped.join('\n'));
    const expected = [wrapped.slice(0, 3).join('\n'), wrapped.slice(4).join('\n')];
    expect(article!.body.map((span) => slice(article!, span))).toEqual(expected);
  });
});

describe('texts of a line or two', () => {
  it.each([
    ['قال الوزير إنه سيزور البلدة', null, ['قال الوزير إنه سيزور البلدة']],
    ['زيارة إلى البلدة\nقال الوزير إنه سيزور البلدة غدا', 'زيارة إلى البلدة', ['قال الوزير إنه سيزور البلدة غدا']],
  ])('%s', (text, headline, body) => {
    const { article } = read(text);
    expect(slice(article!, article!.headline)).toBe(headline);
    expect(article!.body.map((span) => slice(article!, span))).toEqual(body);
  });
});

describe('a headline and a paragraph', () => {
  const PARAGRAPH = 'قالت الوزارة إن المدارس تفتح أبوابها غدا، وإن الكتب وصلت إلى جميع القرى.';

  it.each([
    // [why, headline]
    ['that opens with a town', 'جدة: حملة لتنظيف الشاطئ'],
    ['that asks and calls', 'متى تفتح المدارس أبوابها للتلاميذ الجدد في القرى؟!'],
    ['of words that the paragraph has too', 'المدارس تفتح أبوابها غدا'],
    ['of one word', 'المدارس'],
    ['that opens like a credit', 'تحرير الأسعار يشغل التجار في القرى'],
  ])('%s', (_, headline) => {
    const { article } = read(`${headline}\n\n${PARAGRAPH}\nوسوم مدارس كتب\n`);
    expect(slice(article!, article!.headline)).toBe(headline);
    expect(article!.byline).toBeNull();
    expect(article!.body.map((span) => slice(article!, span))).toEqual([PARAGRAPH]);
  });

  it.each([
    // [printed before the paragraph, byline, dateline]
    ['عبدالله النجار-الضفة-الرياض: ', 'عبدالله النجار', 'الرياض'],
    ['الرياض - واس: ', 'واس', 'الرياض'],
    ['عبدالله النجار – الضفة\n', 'عبدالله النجار', null],
    ['Next Previous عبدالله النجار – صوت الضفة\n', 'عبدالله النجار', null],
    ['عبدالله النجار – نجران ', 'عبدالله النجار', 'نجران'],
    ['النجار ـ جدة\n\n', 'النجار', 'جدة'],
  ])('with %j between them', (credit, byline, dateline) => {
    const { article } = read(`المدارس تفتح أبوابها غدا\n\n${credit}${PARAGRAPH}`);
    expect([slice(article!, article!.byline), slice(article!, article!.dateline)]).toEqual([byline, dateline]);
    expect(article!.body.map((span) => slice(article!, span))).toEqual([PARAGRAPH]);
  });

  it.each(['\u200f', '\u200e \u00a0', '\ufeff', '\u200b'])('with a line of %j alone', (unseen) => {
    const { article } = read(`عنوان الخبر اليوم\n${unseen}\n${PARAGRAPH}\n${unseen}`);
    expect(article!.body.map((span) => slice(article!, span))).toEqual([PARAGRAPH]);
  });
});

describe('a text that nothing frames', () => {
  it('is article from its first paragraph to its last, whatever stands between them', () => {
    const lead = 'أناب رئيس المجلس نائبه في إدارة الجلسات خلال فترة غيابه، وصدر أمس قرار بهذا الشأن فيما يلي نصه:';
    const last = 'وغادرت رئيسة اللجنة صباح اليوم السبت إلى القرى الجبلية';
    const between = ['رقم 12', 'التاريخ 3 / 4', 'باسم المجلس', 'نحن رئيس المجلس', 'بعد الاطلاع', 'نقرر', 'ما هو آت'];
    const decree = 'ينوب عنا نائب الرئيس في إدارة الجلسات، وعلى الجهات المختصة تنفيذ هذا القرار.';
    const { article } = read(['قرار المجلس', lead, ...between, decree, ...between, last].join('\n'));
    const body = article!.body.map((span) => slice(article!, span));
    expect([body[0], body.at(-1)]).toEqual([lead, last]);
    expect(body).toContain(decree);
  });
});

describe('what is no article', () => {
  it.each([
    ['', 'empty'],
    [' \n\t\n', 'empty'],
    ['The minister said that the school opens on Sunday, and that it is ready.', 'no-article'],
    ['\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\u0001\u0002', 'not-text'],
  ])('%j is %s', (text, rule) => {
    const { article, problems } = read(text);
    expect(article).toBeNull();
    expect(problems.map((problem) => [problem.rule, problem.kept])).toEqual([[rule, false]]);
    expect(problems[0]!.reason).toMatch(/\.$/);
  });
});

describe('a paragraph without glued furniture', () => {
  it.each([
    ['وافتتح الوزير المعرض أمس. سمات معرض كتاب الوزير', 'وافتتح الوزير المعرض أمس.'],
    ['وافتتح الوزير المعرض أمس. رابط الخبر بصحيفة كذا: عنوان', 'وافتتح الوزير المعرض أمس.'],
    ['وافتتح الوزير المعرض أمس. المعرض يفتح أبوابه للزوار اليوم', 'وافتتح الوزير المعرض أمس.'],
    ['وافتتح الوزير المعرض أمس. رابط الخبر بصحيفة كذا: متى يفتح المعرض؟!', 'وافتتح الوزير المعرض أمس.'],
    ['وافتتح الوزير المعرض أمس. مواضيع كثيرة نوقشت فيه.', 'وافتتح الوزير المعرض أمس. مواضيع كثيرة نوقشت فيه.'],
  ])('%s', (last, expected) => {
    const title = 'المعرض يفتح أبوابه للزوار اليوم';
    const { article } = read(`${title}\n\nقال الوزير إن المعرض يفتح أبوابه للزوار، وإن الدخول مجاني.\n${last}`);
    expect(slice(article!, article!.body.at(-1))).toBe(expected);
  });
});

const PIECES = [
  ...[
    'قال الوزير إن المعرض يفتح أبوابه غدا، وإن الدخول مجاني.',
    'اقرأ أيضا:',
    'عنوان قصير',
    'موسكو - سامر',
    '15 مايو 2024',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '"',
    '«',
    '…',
    '<p>',
    '</div>',
    '<html>',
    '<a href=x>',
    '&nbsp;',
    '\u2028',
    '\u200f',
    '\ufeff',
    '&quot;',
    '\u000b',
    '\ud800',
    'الأكثر قراءة',
  ],
];

describe('laws', () => {
  const whole = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));

  it('paragraphs are trimmed, in order, apart and inside the text', () => {
    fc.assert(
      fc.property(whole, fc.boolean(), (text, wholeBody) => {
        const { article } = read(text, { wholeBody });
        let last = 0;
        for (const span of article?.body ?? []) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          const printed = article!.text.slice(span.start, span.end);
          expect(printed).toBe(printed.trim());
          last = span.end;
        }
        expect(last).toBeLessThanOrEqual(article?.text.length ?? 0);
      }),
    );
  });

  it('no bytes make it throw, and none are lost without a problem', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { article, problems } = readArticle(bytes, NOWHERE, arabic);
        expect(article !== null || problems.length > 0).toBe(true);
      }),
    );
  });
});
