import type { NameNode } from '../model/name-lexicon.ts';
import { mentionOf, reads, type SentenceView } from './frame.ts';

/** From a medium's name back to its head noun stand at most so many words: موقع التواصل الاجتماعي «تويتر». */
const FARTHEST_HEAD = 4;

/** Where a medium is named in a sentence: its mention, and the token its name or its head noun begins with. */
export interface Medium {
  readonly mention: number;
  readonly first: number;
  readonly head: number;
}

/** The media of a sentence by their first token, kept with what is named in it: each of its quotes asks for them again. */
const kept = new WeakMap<SentenceView['mentionAt'], ReadonlyMap<number, Medium>>();

/** The media named between two tokens: news agencies, newspapers, channels, platforms. */
export function findMedia(view: SentenceView, from: number, to: number): Medium[] {
  const found: Medium[] = [];
  const media = mediaOf(view);
  if (media.size === 0) return found;
  for (let i = from; i < to; i++) {
    const medium = media.get(i);
    if (medium) found.push(medium);
  }
  return found;
}

function mediaOf(view: SentenceView): ReadonlyMap<number, Medium> {
  const known = kept.get(view.mentionAt);
  if (known) return known;
  const media = new Map<number, Medium>();
  let before: number | null = null;
  for (const [i, index] of view.mentionAt) {
    if (index === before) continue;
    before = index;
    if (view.mentions[index]!.type === 'person') continue;
    const head = headBefore(view, i);
    if (isMedium(view, i, index, head)) media.set(i, { mention: index, first: i, head: head ?? i });
  }
  kept.set(view.mentionAt, media);
  return media;
}

/** The nearest head noun (صحيفة, وكالة, منصة) before a name, with nothing but its adjectives and marks between. */
function headBefore(view: SentenceView, first: number): number | null {
  for (let i = first - 1; i >= Math.max(0, first - FARTHEST_HEAD); i--) {
    const token = view.tokens[i]!;
    if (token.kind === 'mark') {
      if (!'«"“(\''.includes(token.form)) return null;
      continue;
    }
    if (reads(view, i, view.speech.mediaHeads)) return i;
    if (!view.speech.isDefinite(token.form)) return null;
  }
  return null;
}

function isMedium(view: SentenceView, first: number, index: number, head: number | null): boolean {
  const { speech } = view;
  const mention = view.mentions[index]!;
  const words = wordsOf(view, first, index);
  const headed = speech.mediaHeads.has(words[0] ?? '');
  const name = headed ? words.slice(1) : words;
  const bare = name.filter((word) => !speech.newsWords.has(word));
  // في الرياض: a place is no newspaper, unless its head noun or the marks around it say so.
  const isPlain = head === null && !'«"“('.includes(view.text[mention.start - 1] ?? ' ');
  if (mention.type === 'place' && isPlain && !headed) return false;
  if (isNamed(bare, view)) return true;
  if (headed && words.some((word) => speech.newsWords.has(word))) return true;
  if (headed && speech.newsHeads.has(words[0]!)) return true;
  if (head === null || headed) return false;
  const kind = reads(view, head, speech.newsHeads);
  // قناة الكرملين: an institution that is known for something else is no medium.
  return kind && !isKnown(view.language.names.known, name);
}

/** True where the words are a medium's name, or are but for an adjective: نوفوستي الروسية, but not الاتحاد البرازيلي. */
function isNamed(words: readonly string[], { speech }: SentenceView): boolean {
  if (speech.media.has(words.join(' '))) return true;
  const name = words.slice(0, -1);
  return name.length > 0 && speech.media.has(name.join(' ')) && (name.length > 1 || !speech.isDefinite(name[0]!));
}

function isKnown(known: NameNode, words: readonly string[]): boolean {
  let node: NameNode | undefined = known;
  for (const word of words) node = node?.next.get(word);
  return node !== undefined && node.types.length > 0;
}

/** The folded words of a mention; its first without proclitics. */
function wordsOf(view: SentenceView, first: number, index: number): string[] {
  const words: string[] = [];
  for (let i = first; view.mentionAt.get(i) === index; i++) {
    const token = view.tokens[i]!;
    if (token.kind === 'mark') continue;
    const start = mentionOf(view, i)!.start;
    words.push((i === first && token.readings.find((reading) => reading.start >= start)?.form) || token.form);
  }
  return words;
}
