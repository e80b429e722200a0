import { segment } from '../../src/2-text/segment.ts';
import type { Mentioned } from '../../src/model/document.ts';
import type { Language } from '../../src/model/language.ts';
import type { EntityType, Mention, RoleSpan } from '../../src/model/mention.ts';
import { contains, type Span } from '../../src/model/span.ts';
import { articleOf } from '../2-text/article-of.ts';

/**
 * Builds what stages 1 to 3 hand on from text in which a linguist marked the names, so that a row tests stages 4 and 5
 * alone:
 *
 *     قالت {وزيرة الصحة} [f سلمى الحداد] لوكالة [o نوفا] في [p باريس] إن …
 *
 * `[m …]` is a man, `[f …]` a woman, `[x …]` a person whose gender nothing tells, `[o …]` an organisation, `[p …]` a
 * place; `{…}` is the role of the person right after it, else of the one before. One string a paragraph.
 */
export function annotated(
  paragraphs: readonly string[],
  language: Language,
  headline: string | null = null,
): Mentioned {
  const marked = headline === null ? paragraphs : [headline, ...paragraphs];
  const article = articleOf(paragraphs.map(unmarked), headline === null ? null : unmarked(headline));
  return { ...segment(article, language), mentions: readMarks(marked.join('\n')) };
}

const OPENING = /\[[mfxop] |\{/g;

/** The text as printed. */
export function unmarked(marked: string): string {
  return marked.replace(OPENING, '').replace(/[\]}]/g, '');
}

const TYPES: Readonly<Record<string, EntityType>> = { o: 'organization', p: 'place' };

function readMarks(marked: string): Mention[] {
  const text = unmarked(marked);
  const mentions: Mention[] = [];
  const roles: Span[] = [];
  const open: { kind: string; start: number }[] = [];
  let at = 0;
  for (let i = 0; i < marked.length; i++) {
    const char = marked[i]!;
    if (char === '{') open.push({ kind: 'role', start: at });
    else if (char === '[') {
      open.push({ kind: marked[i + 1]!, start: at });
      i += 2;
    } else if (char === ']' || char === '}') {
      const { kind, start } = open.pop()!;
      if (kind === 'role') roles.push({ start, end: at });
      else mentions.push(mentionOf(kind, { start, end: at }, text));
    } else at++;
  }
  mentions.sort((a, b) => a.start - b.start);
  return mentions.map((mention, index) => {
    if (mention.type !== 'person') return mention;
    const own = roles.filter((role) => holderOf(role, mentions) === index);
    return {
      ...mention,
      roles: own.map(
        (role): RoleSpan => ({
          ...role,
          text: text.slice(role.start, role.end),
          of: ofRole(role, mentions),
          nationality: null,
          past: false,
          acting: false,
        }),
      ),
    };
  });
}

function mentionOf(kind: string, { start, end }: Span, text: string): Mention {
  const gender = kind === 'm' || kind === 'f' ? kind : null;
  return {
    type: TYPES[kind] ?? 'person',
    start,
    end,
    text: text.slice(start, end),
    roles: [],
    gender,
    rule: 'by hand',
  };
}

/** The person within two characters after a role, else the last one before it. */
function holderOf(role: Span, mentions: readonly Mention[]): number {
  const after = mentions.findIndex(({ type, start }) => type === 'person' && start >= role.end);
  if (after >= 0 && mentions[after]!.start - role.end <= 2) return after;
  return mentions.findLastIndex(({ type, end }) => type === 'person' && end <= role.start);
}

function ofRole(role: Span, mentions: readonly Mention[]): number | null {
  const index = mentions.findIndex((mention) => mention.type !== 'person' && contains(role, mention));
  return index < 0 ? null : index;
}
