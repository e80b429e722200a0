import { hash } from 'node:crypto';
import type { Article, PublishedAt, Source } from '../model/article.ts';
import type { ArticleId } from '../model/id.ts';
import type { Language } from '../model/language.ts';
import type { Problem } from '../model/problem.ts';
import type { Span } from '../model/span.ts';
import { cutTail } from './cut-tail.ts';
import { decode } from './decode.ts';
import { type DescribedLine, describeLine } from './describe-line.ts';
import { type Body, findBody } from './find-body.ts';
import { findCredits } from './find-credits.ts';
import { findHeadline, findTitled } from './find-headline.ts';
import { joinWrapped } from './join-wrapped.ts';
import type { Page } from './page.ts';
import { countTags, isHtml, MAX_TAGS } from './parse-html.ts';
import { readHtml } from './read-html.ts';
import { MAX_LINES, splitLines } from './split-lines.ts';

/** What `readArticle` found: an article, or null with problems that say why there is none. */
export interface ReadArticle {
  readonly article: Article | null;
  readonly problems: readonly Problem[];
}

/**
 * The bytes of one file or page to an article: charset and HTML told by content, furniture left out of the body.
 * With `wholeBody` every line that is not blank is a paragraph. Offsets are UTF-16 units of the decoded text, for HTML
 * of the whole page as rendered. Never throws: what is wrong with the bytes is told in `problems`.
 */
export function readArticle(
  bytes: Uint8Array,
  source: Source,
  language: Language,
  options: { readonly wholeBody?: boolean } = {},
): ReadArticle {
  const decoded = decode(bytes, language.page);
  const problems: Problem[] = decoded.problem ? [{ path: source.path, ...decoded.problem }] : [];
  if (decoded.text === null) return { article: null, problems };

  const html = isHtml(decoded.text);
  if (html && countTags(decoded.text) > MAX_TAGS) {
    const reason = `The page has more than ${MAX_TAGS} tags. It was left out.`;
    return { article: null, problems: [...problems, { path: source.path, rule: 'too-large', reason, kept: false }] };
  }
  const page = html ? readHtml(decoded.text) : readPlain(decoded.text, options.wholeBody ?? false);
  if (page.lines.length === MAX_LINES) {
    const reason = `The text has more than ${MAX_LINES} lines; those after offset ${page.lines.at(-1)!.end} were not looked at.`;
    problems.push({ path: source.path, rule: 'too-large', reason, kept: true });
  }
  const parts = options.wholeBody ? { ...NO_PARTS, body: page.lines.map(toSpan) } : findParts(page, language);
  if (parts.body.length === 0) {
    const reason = `${page.lines.length} lines with text were read, and none is like a paragraph of an article in this language. The text was left out; as a whole body it would be taken in.`;
    problems.push({ path: source.path, rule: 'no-article', reason, kept: false });
    return { article: null, problems };
  }
  const { metadata } = page;
  const article: Article = {
    id: hash('sha256', page.text).slice(0, 16) as ArticleId,
    source: { path: source.path, url: source.url ?? metadata.url, outlet: source.outlet ?? metadata.outlet },
    language: language.code,
    text: page.text,
    ...parts,
    publishedAt: metadata.published ? dated(metadata.published, parts.publishedAt) : parts.publishedAt,
  };
  return { article, problems };
}

type Parts = Pick<Article, 'headline' | 'byline' | 'dateline' | 'publishedAt' | 'body'>;

const NO_PARTS: Parts = { headline: null, byline: null, dateline: null, publishedAt: null, body: [] };

function readPlain(text: string, wholeBody: boolean): Page {
  const printed = splitLines(text);
  const lines = (wholeBody ? printed : joinWrapped(printed)).map((line) => ({ ...line, prior: 0 }));
  return { text, lines, metadata: { titles: [], authors: [], published: null, outlet: null, url: null } };
}

function findParts(page: Page, language: Language): Parts {
  const { text } = page;
  const lines = page.lines.map((line) => describeLine(text, line, language, line.prior));
  const body = withoutHeadline(lines, findBody(lines));
  if (body.paragraphs.length === 0) return NO_PARTS;
  const credits = findCredits(text, lines, body, language);
  const titled = findTitled(lines, page.metadata.titles, body, language);
  const headlineAt = titled >= 0 ? titled : findHeadline(text, lines, body, credits.taken, language);
  const headline = headlineAt < 0 ? null : toSpan(lines[headlineAt]!);
  const paragraphs = dropRepeated(lines, body, headlineAt).map((i) => toSpan(lines[i]!));
  if (paragraphs[0]?.start === lines[body.paragraphs[0]!]!.start) {
    paragraphs[0] = { start: credits.bodyStart, end: paragraphs[0].end };
  }
  if (paragraphs.length > 0) paragraphs.push(cutTail(text, paragraphs.pop()!, headline, language));
  return {
    headline,
    byline: credits.byline ?? findAuthor(page, lines[body.paragraphs[0]!]!.start),
    dateline: credits.dateline,
    publishedAt: credits.publishedAt,
    body: paragraphs,
  };
}

/** In a text that is all article the first line may read like a paragraph, and yet be the headline. */
function withoutHeadline(lines: readonly DescribedLine[], body: Body): Body {
  const [first, second] = lines;
  if (body.paragraphs[0] !== 0 || !first || !second || body.paragraphs.length < 2) return body;
  const short = first.wordCount <= 25 && first.wordCount < second.wordCount;
  const titles = first.ending === 'question' || (body.clean && (first.ending === 'open' || first.ending === 'cut'));
  return short && titles ? { ...body, paragraphs: body.paragraphs.slice(1) } : body;
}

/** A page prints its headline again, and sometimes its lead: neither is a paragraph more. */
function dropRepeated(lines: readonly DescribedLine[], body: Body, headlineAt: number): readonly number[] {
  const seen = new Set<string>(headlineAt < 0 ? [] : [repeatKey(lines[headlineAt]!)]);
  const lengths = new Map<number, number>();
  for (const i of [headlineAt, ...body.paragraphs]) {
    const count = lines[i]?.wordCount ?? 0;
    lengths.set(count, (lengths.get(count) ?? 0) + 1);
  }
  return body.paragraphs.filter((i) => {
    if (i === headlineAt) return false;
    // Most paragraphs are the only one of so many words.
    if (lengths.get(lines[i]!.wordCount) === 1) return true;
    const key = repeatKey(lines[i]!);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function repeatKey(line: DescribedLine): string {
  return `${line.wordCount} ${line.words.join(' ')}`;
}

/** Where the page above the article prints the author whom its metadata names. */
function findAuthor(page: Page, before: number): Span | null {
  for (const author of page.metadata.authors) {
    const start = author.length < 3 ? -1 : page.text.slice(0, before).lastIndexOf(author);
    if (start >= 0) return { start, end: start + author.length };
  }
  return null;
}

/** The metadata's date; the printed one where both tell the same day, for it can be shown. */
function dated(published: string, printed: PublishedAt | null): PublishedAt {
  const same = printed?.value.slice(0, 10) === published.slice(0, 10);
  return { value: published, span: same && printed ? printed.span : null };
}

function toSpan(span: Span): Span {
  return { start: span.start, end: span.end };
}
