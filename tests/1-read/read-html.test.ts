import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/1-read/read-article.ts';
import type { Span } from '../../src/model/span.ts';
import { arabic } from './arabic.ts';

const PARAGRAPHS = [
  'أعلنت بلدية المرفأ، اليوم السبت، افتتاح سوق السمك القديم بعد أشغال ترميم استمرت عاما كاملا، وشملت السقف والأرصفة.',
  'وقال رئيس البلدية إدريس العمراني إن السوق «أصبح يتسع لمئة تاجر»، مضيفا أن الأسعار ستعلق كل صباح على لوحة.',
  'ولم يعلن موعد الافتتاح الرسمي بعد.',
];

const PAGE = `<!doctype html><html><head><title>سوق السمك يفتح أبوابه - صحيفة الضفة</title>
<meta property="og:site_name" content="صحيفة الضفة"><link rel="canonical" href="https://daffa.example/1">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"سوق السمك يفتح أبوابه",
"datePublished":"2024-05-11T08:30:00+01:00","author":[{"name":"منير الصياد"}]}]}</script>
<style>.x{}</style></head><body><nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/s">رياضة</a></li></ul></nav>
<article><h1>سوق السمك يفتح أبوابه</h1><div class="author">منير الصياد</div>
<figure><img src="x.jpg"><figcaption>منظر عام لسوق السمك قبل ترميمه في المدينة القديمة.</figcaption></figure>
<p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]!.replace('«', '&laquo;')}</p>
<aside><h3>اقرأ أيضا</h3><p>قال خبير إن المدينة القديمة تحتاج إلى ترميم شامل، وإن كلفته كبيرة.</p></aside>
<p>${PARAGRAPHS[2]}</p></article><script>var a = "<p>قال</p>";</script>
<footer>© 2024 صحيفة الضفة</footer></body></html>`;

describe('an HTML page', () => {
  const source = { path: 'page.txt', url: null, outlet: null };
  const { article, problems } = readArticle(new TextEncoder().encode(PAGE), source, arabic);
  const print = (span: Span | null) => (span ? article!.text.slice(span.start, span.end) : null);

  it('is known by its content, and its paragraphs by mark-up', () => {
    expect(problems).toEqual([]);
    expect(article!.body.map(print)).toEqual(PARAGRAPHS);
  });

  it('tells headline, author, date, outlet and address', () => {
    expect(print(article!.headline)).toBe('سوق السمك يفتح أبوابه');
    expect(print(article!.byline)).toBe('منير الصياد');
    expect(article!.publishedAt).toEqual({ value: '2024-05-11T08:30', span: null });
    expect(article!.source).toEqual({ path: 'page.txt', url: 'https://daffa.example/1', outlet: 'صحيفة الضفة' });
  });

  it('keeps what was left out as lines of the text, but no scripts and styles', () => {
    expect(article!.text).toContain('© 2024 صحيفة الضفة\n');
    expect(article!.text).toContain('اقرأ أيضا\n');
    expect(article!.text).not.toMatch(/var a|\.x|<p>/);
  });

  it('does not overwrite a source that was given', () => {
    const given = { path: null, url: 'https://other.example/', outlet: 'أخرى' };
    expect(readArticle(new TextEncoder().encode(PAGE), given, arabic).article!.source).toEqual(given);
  });

  it.each([
    ['deep', `<html><body>${'<div>'.repeat(20_000)}قال`],
    ['unclosed', `<html><body><p>${'<b>'.repeat(500)}قال الوزير إن الطريق مفتوحة.`],
    ['nothing but tags', '<html></html>'],
    ['too many tags', `<html>${'<br>'.repeat(100_001)}`],
  ])('survives a page that is %s', (_, page) => {
    const read = readArticle(new TextEncoder().encode(page), source, arabic);
    expect(read.article !== null || read.problems.length > 0).toBe(true);
  });
});
