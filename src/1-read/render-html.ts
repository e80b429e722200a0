import { ELEMENT, type PageDocument, type PageNode, TEXT } from './parse-html.ts';

/** A line of the rendered page with the mark-up it stood in. */
export interface RenderedLine {
  readonly start: number;
  readonly end: number;
  /** Number of the element that owns it, as written into the tree under `BLOCK_ATTRIBUTE`. */
  readonly block: number;
  readonly setting: Setting;
  /** Share of its characters that are links, 0 to 1. */
  readonly linked: number;
}

/** The innermost of these that a line stands in; `plain` is any other. */
export type Setting = 'heading' | 'caption' | 'furniture' | 'paragraph' | 'plain';

export interface Rendering {
  readonly text: string;
  readonly lines: readonly RenderedLine[];
  readonly elements: number;
  readonly depth: number;
}

/** Marks each element that owns a line, so that it is found again after readability has rearranged the tree. */
export const BLOCK_ATTRIBUTE = 'data-isnad-block';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const HIDDEN = words('SCRIPT STYLE TEMPLATE NOSCRIPT HEAD SVG MATH IFRAME OBJECT CANVAS SELECT AUDIO VIDEO');
const BLOCKS = words(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BUTTON CAPTION DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 ' +
    'H3 H4 H5 H6 HEADER HR HTML LABEL LEGEND LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TIME TR UL',
);
const SETTINGS: Readonly<Record<string, Setting>> = {
  ...{ H1: 'heading', H2: 'heading', H3: 'heading', H4: 'heading', H5: 'heading', H6: 'heading' },
  ...{ FIGCAPTION: 'caption', CAPTION: 'caption', P: 'paragraph' },
  ...{
    NAV: 'furniture',
    FOOTER: 'furniture',
    ASIDE: 'furniture',
    FORM: 'furniture',
    BUTTON: 'furniture',
    LABEL: 'furniture',
  },
};
/** Spans that pages lay out as lines of their own: "<span>مسقط - سليم</span> <span class=date>13 شباط</span>". */
const LINE_CLASS = /\b(?:date|time|author|byline|writer|source)/i;
const CAPTION_CLASS = /caption|credit|img-?desc|photo-?desc/i;

interface Frame {
  readonly block: number;
  readonly setting: Setting;
  readonly isLink: boolean;
  readonly breaks: boolean;
}

/** Renders the whole page in document order, one line a block, and writes block numbers into the tree. Iterative. */
export function renderHtml(page: PageDocument): Rendering {
  const writer = new LineWriter();
  const frames: Frame[] = [{ block: 0, setting: 'plain', isLink: false, breaks: true }];
  let elements = 0;
  let depth = 0;
  const root = page.documentElement;
  let node = root?.firstChild ?? null;
  while (node) {
    const frame = frames.at(-1)!;
    if (node.nodeType === TEXT) writer.write(node.nodeValue ?? '', frame);
    const entered = node.nodeType === ELEMENT && !isHidden(node) ? openFrame(node, frame, ++elements) : null;
    if (entered) {
      if (entered.breaks || node.nodeName === 'BR') writer.endLine();
      if (node.firstChild) {
        frames.push(entered);
        depth = Math.max(depth, frames.length);
        node = node.firstChild;
        continue;
      }
    }
    while (node && !node.nextSibling) {
      node = node.parentNode === root ? null : node.parentNode;
      if (node && frames.pop()!.breaks) writer.endLine();
    }
    node = node?.nextSibling ?? null;
  }
  writer.endLine();
  return { text: writer.text(), lines: writer.lines, elements, depth };
}

function openFrame(node: PageNode, parent: Frame, number: number): Frame {
  const name = node.nodeName;
  const className = node.getAttribute('class') ?? '';
  const breaks = BLOCKS.has(name) || LINE_CLASS.test(className);
  if (breaks) node.setAttribute(BLOCK_ATTRIBUTE, String(number));
  const own = CAPTION_CLASS.test(className) ? 'caption' : SETTINGS[name];
  // A paragraph in a form or an aside is furniture all the same.
  const kept = parent.setting === 'furniture' || parent.setting === 'caption';
  return {
    block: breaks ? number : parent.block,
    setting: own && !kept ? own : parent.setting,
    isLink: parent.isLink || name === 'A',
    breaks,
  };
}

function isHidden(node: PageNode): boolean {
  if (HIDDEN.has(node.nodeName) || node.getAttribute('hidden') !== null) return true;
  return /display\s?:\s?none/i.test(node.getAttribute('style') ?? '');
}

/** Collects text into lines, white space collapsed as a browser does. */
class LineWriter {
  readonly lines: RenderedLine[] = [];
  private readonly chunks: string[] = [];
  private length = 0;
  private lineStart = 0;
  private linked = 0;
  private frame: Frame | null = null;
  private pendingSpace = false;

  write(raw: string, frame: Frame): void {
    const text = raw.replace(/[ \t\n\r\f]+/g, ' ');
    const body = text.trim() === '' ? '' : text.replace(/^ | $/g, '');
    if (text.startsWith(' ') || body === '') this.pendingSpace ||= text !== '';
    if (body === '') return;
    if (this.pendingSpace && this.length > this.lineStart) this.append(' ');
    this.append(body);
    if (frame.isLink) this.linked += body.length;
    this.frame ??= frame;
    this.pendingSpace = text.endsWith(' ');
  }

  endLine(): void {
    this.pendingSpace = false;
    const size = this.length - this.lineStart;
    if (size === 0 || !this.frame) return;
    const { block, setting } = this.frame;
    this.lines.push({ start: this.lineStart, end: this.length, block, setting, linked: this.linked / size });
    this.append('\n');
    this.lineStart = this.length;
    this.linked = 0;
    this.frame = null;
  }

  text(): string {
    return this.chunks.join('');
  }

  private append(piece: string): void {
    this.chunks.push(piece);
    this.length += piece.length;
  }
}
