import { parseHTML } from 'linkedom';

/** As much of a DOM node as reading a page needs. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly textContent: string;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  querySelectorAll(selector: string): Iterable<PageNode>;
}

/** A parsed page. */
export interface PageDocument extends PageNode {
  readonly documentElement: PageNode | null;
}

export const ELEMENT = 1;
export const TEXT = 3;

/** What tells a page's source from a plain text, near its start: a declaration, or several closed blocks. */
const DECLARED = /<(?:!doctype\s+html|html|head|body)[\s>]/i;
const CLOSED_BLOCK = /<\/(?:p|div|h[1-6]|article|section|table|ul)\s*>/gi;

/** Pages with more opening brackets are not parsed: each may cost half a kilobyte of tree. The longest have 20,000. */
export const MAX_TAGS = 100_000;

/** How many brackets open in a page's source, counted no further than one beyond the limit. */
export function countTags(text: string): number {
  let count = 0;
  for (let at = text.indexOf('<'); at >= 0 && count <= MAX_TAGS; at = text.indexOf('<', at + 1)) count++;
  return count;
}

/** Whether a text is a page's source, by its content and never by its file's name. */
export function isHtml(text: string): boolean {
  const start = text.slice(0, 16_384);
  return DECLARED.test(start) || (start.match(CLOSED_BLOCK)?.length ?? 0) >= 3;
}

/** A page's tree; parsing forgives every error. */
export function parsePage(text: string): PageDocument {
  // linkedom hangs a text without any element outside the tree.
  const source = DECLARED.test(text.slice(0, 16_384)) ? text : `<html><body>${text}</body></html>`;
  return parseHTML(source).document as unknown as PageDocument;
}
