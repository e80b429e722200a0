import type { ArticleAnswer } from '../src/model/answer.ts';
import type { Span } from '../src/model/span.ts';
import { articleBlocks, articleLayers, type Block, type Note } from './article-layers.ts';
import { stanceClass } from './chain-ladder.ts';
import { h } from './element.ts';
import { counted } from './format.ts';
import { link } from './link.ts';
import { type Segment, segments } from './segments.ts';
import { go } from './state.ts';
import { words } from './words.ts';

const TAGS = { headline: 'h2', small: 'p', paragraph: 'p' } as const;

/** The text as printed, its annotations tinted, underlined, outlined and dotted, the page around it greyed and folded. */
export function articleText(answer: ArticleAnswer, at: Span | null): HTMLElement {
  const { text } = answer;
  const blocks = articleBlocks(answer);
  const pieces = segments(text.length, articleLayers(answer, blocks, at));
  const body = h('div', {
    class: 'print',
    lang: answer.record.language,
    dir: answer.record.language === 'ar' ? 'rtl' : 'auto',
  });
  let next = 0;
  const upTo = (end: number): Segment<Note>[] => {
    const taken: Segment<Note>[] = [];
    while (next < pieces.length && pieces[next]!.end <= end) taken.push(pieces[next++]!);
    return taken;
  };
  let before: Block | null = null;
  for (const block of blocks) {
    const gap = text.slice(before?.end ?? 0, block.start);
    upTo(block.start);
    const inline = upTo(block.end).map((segment) => piece(text, segment));
    const line = body.lastElementChild;
    // Byline, place and date mostly share a line: "تونس - كريم البرقاوي".
    if (before?.part === 'small' && block.part === 'small' && line && !/\n/.test(gap)) line.append(gap, ...inline);
    else body.append(...furniture(gap), h(TAGS[block.part], { class: block.part }, ...inline));
    before = block;
  }
  body.append(...furniture(text.slice(before?.end ?? 0)));
  return body;
}

/** What stands around the article on its page: menus, related headlines, footers. Folded, for it is still the page. */
function furniture(gap: string): HTMLElement[] {
  const lines = gap.split('\n').filter((line) => /[\p{L}\p{N}]/u.test(line));
  if (lines.length === 0) return [];
  const summary = h('summary', {}, h('bdi', {}, `${counted('lines', lines.length)} ${words().notTheArticle}`));
  return [h('details', { class: 'furniture' }, summary, ...lines.map((line) => h('p', {}, line.trim())))];
}

function piece(text: string, { start, end, layers }: Segment<Note>): Node | string {
  const content = text.slice(start, end);
  const of = (is: Note['is']) =>
    layers.flatMap((note) => (note.is === is && 'quote' in note ? [note.quote] : [])).join(' ');
  const quotes = layers.filter((note) => note.is === 'quote');
  const innermost = quotes.at(-1);
  const cue = layers.find((note) => note.is === 'cue');
  const mention = layers.find((note) => note.is === 'mention');
  const evidence = layers.some((note) => note.is === 'evidence');
  if (!innermost && !cue && !mention && !evidence && !of('speaker') && !of('via')) return content;
  const classes = [
    innermost && `tint tint-${innermost.tint}`,
    cue?.is === 'cue' && `cue ${stanceClass(cue.stance ?? '')}`,
    mention && 'mention',
    evidence && 'evidence-here',
  ];
  const attributes = {
    class: classes.filter(Boolean).join(' '),
    'data-in': of('quote') || null,
    'data-cue': of('cue') || null,
    'data-speaker': of('speaker') || null,
    'data-via': of('via') || null,
  };
  const inner = mention?.is === 'mention' ? nameLink(mention.entity, content) : content;
  if (innermost?.is !== 'quote') return h('span', attributes, inner);
  const open = (event: MouseEvent) => {
    // A name in the quote is a link of its own.
    if (!event.defaultPrevented) go({ quote: innermost.quote, at: null }, 'replace');
  };
  return h('span', { ...attributes, click: open }, inner);
}

/** A name in the text: selects the entity beside the article, which stays open. */
function nameLink(entity: string, content: string): HTMLElement {
  return link({ entity, about: null, side: null, kind: null }, { class: 'name-link' }, content);
}
