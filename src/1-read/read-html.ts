import { Readability } from '@mozilla/readability';
import type { Page, PageLine } from './page.ts';
import { type PageDocument, type PageNode, parsePage } from './parse-html.ts';
import { readMetadata } from './read-metadata.ts';
import { BLOCK_ATTRIBUTE, type RenderedLine, type Rendering, renderHtml, type Setting } from './render-html.ts';
import { MAX_LINES, trimSpan } from './split-lines.ts';

/** Readability compares elements with their ancestors: beyond these a page could hold it up for minutes. */
const MAX_ELEMENTS = 10_000;
const MAX_DEPTH = 100;
/** Fewer characters than this and readability found a teaser, not the article. */
const ENOUGH = 200;

/** A page's rendered text, its lines weighed by mark-up and by what readability keeps. */
export function readHtml(source: string): Page {
  const root = parsePage(source);
  const metadata = readMetadata(root);
  const rendering = renderHtml(root);
  const kept = keptBlocks(root, rendering);
  const lines: PageLine[] = [];
  for (const line of rendering.lines.slice(0, MAX_LINES)) {
    const span = trimSpan(rendering.text, line);
    // A line of no-break spaces is blank.
    if (span.start < span.end) lines.push({ ...span, blanksBefore: 0, prior: weighMarkup(line, kept) });
  }
  return { text: rendering.text, lines, metadata };
}

const SETTING_PRIOR: Readonly<Record<Setting, number>> = {
  heading: -3,
  caption: -4,
  furniture: -3,
  paragraph: 0.8,
  plain: 0,
};

function weighMarkup(line: RenderedLine, kept: ReadonlySet<number> | null): number {
  let prior = SETTING_PRIOR[line.setting];
  if (kept) prior += kept.has(line.block) ? 0.8 : -2;
  return line.linked > 0.6 ? prior - 2.5 : prior;
}

/**
 * Numbers of the elements that readability holds to be the article; null where it can't tell. It rearranges the tree,
 * so the page must be rendered before.
 */
function keptBlocks(root: PageDocument, rendering: Rendering): ReadonlySet<number> | null {
  if (rendering.elements > MAX_ELEMENTS || rendering.depth > MAX_DEPTH) return null;
  const kept = new Set<number>();
  try {
    const options = { serializer: (node: unknown) => node, keepClasses: true, disableJSONLD: true, charThreshold: 200 };
    const reader = new Readability(root as never, options as never) as { parse(): { content?: unknown } | null };
    const content = reader.parse()?.content as PageNode | null | undefined;
    if (!content) return null;
    for (const element of content.querySelectorAll(`[${BLOCK_ATTRIBUTE}]`)) {
      kept.add(Number(element.getAttribute(BLOCK_ATTRIBUTE)));
    }
  } catch {
    // It throws on trees no browser would build; the lines then speak for themselves.
    return null;
  }
  const size = rendering.lines.reduce((sum, line) => sum + (kept.has(line.block) ? line.end - line.start : 0), 0);
  return size >= ENOUGH ? kept : null;
}
