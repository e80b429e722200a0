import type { Metadata } from './page.ts';
import type { PageNode } from './parse-html.ts';

const LONGEST = 500;
/** JSON-LD above this size, in UTF-16 units, is not read. */
const LONGEST_JSON = 200_000;

/** What a page says about itself: Open Graph, JSON-LD, `<meta>`, `<time>`, canonical link, `<h1>` and `<title>`. */
export function readMetadata(root: PageNode): Metadata {
  const meta = readMeta(root);
  const json = readJsonLd(root);
  const first = (...keys: readonly string[]) => keys.map((key) => meta.get(key)).find(Boolean);
  return {
    titles: present(first('og:title', 'twitter:title'), json.headline, ...texts(root, 'h1'), ...texts(root, 'title')),
    authors: present(json.author, first('author', 'article:author', 'dc.creator')),
    published:
      present(
        first(
          'article:published_time',
          'og:article:published_time',
          'datepublished',
          'parsely-pub-date',
          'dc.date.issued',
        ),
        json.datePublished,
        first('pubdate', 'publishdate', 'date', 'dc.date'),
        ...attributes(root, 'time[datetime]', 'datetime'),
      )
        .map(toLocal)
        .find((value) => value !== null) ?? null,
    outlet: present(first('og:site_name'), json.publisher, first('application-name'))[0] ?? null,
    url: present(...attributes(root, 'link[rel="canonical"]', 'href'), first('og:url')).find(isAbsolute) ?? null,
  };
}

/** The page's own clock, its zone left away: a news day is the day the outlet says. */
function toLocal(value: string): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}))?/.exec(value);
  if (!match) return null;
  const [, year, month, day, time] = match;
  if (Number.isNaN(Date.parse(`${year}-${month}-${day}`)) || Number(year) < 1900) return null;
  return time ? `${year}-${month}-${day}T${time}` : `${year}-${month}-${day}`;
}

function isAbsolute(url: string): boolean {
  return /^https?:\/\/[^\s]+$/.test(url);
}

function readMeta(root: PageNode): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const element of root.querySelectorAll('meta')) {
    const key = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const value = element.getAttribute('content');
    if (key && value && !values.has(key.toLowerCase())) values.set(key.toLowerCase(), value);
  }
  return values;
}

function texts(root: PageNode, selector: string): readonly string[] {
  return Array.from(root.querySelectorAll(selector), (element) => element.textContent).slice(0, 3);
}

function attributes(root: PageNode, selector: string, name: string): readonly (string | null)[] {
  return Array.from(root.querySelectorAll(selector), (element) => element.getAttribute(name)).slice(0, 3);
}

/** The values that are there, with their white space collapsed. */
function present(...values: readonly (string | null | undefined)[]): readonly string[] {
  return values
    .map((value) => value?.slice(0, LONGEST).replace(/\s+/g, ' ').trim() ?? '')
    .filter((value) => value !== '');
}

interface JsonLd {
  readonly headline?: string | undefined;
  readonly datePublished?: string | undefined;
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
}

/** The first JSON-LD node that calls itself an article. Anything may stand in it. */
function readJsonLd(root: PageNode): JsonLd {
  for (const script of root.querySelectorAll('script[type="application/ld+json"]')) {
    const article = findArticle(parseJson(script.textContent));
    if (!article) continue;
    return {
      headline: textOf(article.headline),
      datePublished: textOf(article.datePublished),
      author: nameOf(article.author),
      publisher: nameOf(article.publisher),
    };
  }
  return {};
}

function parseJson(source: string): unknown {
  if (source.length > LONGEST_JSON) return null;
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

type JsonObject = Readonly<Record<string, unknown>>;

function findArticle(json: unknown): JsonObject | null {
  const graph = isObject(json) && Array.isArray(json['@graph']) ? json['@graph'] : [];
  const nodes: readonly unknown[] = [...(Array.isArray(json) ? json : [json]), ...graph];
  const isArticle = (node: unknown) => isObject(node) && /Article|BlogPosting/.test(String(node['@type'] ?? ''));
  return (nodes.find(isArticle) as JsonObject | undefined) ?? null;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** "name" of a person or organisation, which may stand alone, in an object or in a list. */
function nameOf(value: unknown): string | undefined {
  const one = Array.isArray(value) ? value[0] : value;
  return textOf(one) ?? (isObject(one) ? textOf(one.name) : undefined);
}
