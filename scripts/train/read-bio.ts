import type { Language } from '../../src/model/language.ts';
import type { EntityType } from '../../src/model/mention.ts';
import { type Convention, type Label, type TaggedDocument, tagDocument } from './tagged-document.ts';

const TYPES: Readonly<Record<string, EntityType>> = { PER: 'person', LOC: 'place', FAC: 'place', ORG: 'organization' };
/** The sets have no boundaries of articles: so many sentences stand for one. */
export const SENTENCES = 12;

export type Row = readonly [word: string, tag: string];

/** The sentences of a two-column file: token, BIO tag, a blank line between sentences. */
export function parseBio(content: string): Row[][] {
  const blocks = content.split(/\n\s*\n/).filter((block) => block.trim());
  return blocks.map((block) =>
    block
      .trim()
      .split('\n')
      .map((line): Row => {
        const [word, tag] = line.split('\t');
        return [word!, tag!];
      }),
  );
}

/** Sentences of a set as documents of a few, a line each. */
export function layOutBio(
  sentences: readonly (readonly Row[])[],
  convention: Convention,
  language: Language,
): TaggedDocument[] {
  const documents: TaggedDocument[] = [];
  for (let i = 0; i < sentences.length; i += SENTENCES) {
    const { text, labels } = layOut(sentences.slice(i, i + SENTENCES));
    documents.push(tagDocument(new TextEncoder().encode(text), labels, convention, language, { wholeBody: true }));
  }
  return documents;
}

function layOut(sentences: readonly (readonly Row[])[]): { text: string; labels: Label[] } {
  let text = '';
  const labels: Label[] = [];
  for (const sentence of sentences) {
    let open: Label | null = null;
    sentence.forEach(([word, tag], i) => {
      if (i > 0) text += ' ';
      const start = text.length;
      text += word;
      const type = TYPES[tag.slice(2)];
      if (open && tag.startsWith('I-') && open.type === type) open = { ...open, end: text.length };
      else {
        if (open) labels.push(open);
        open = type ? { type, start, end: text.length } : null;
      }
    });
    if (open) labels.push(open);
    text += '\n';
  }
  return { text, labels };
}

const PROCLITICS = new Set(['و', 'ف', 'ب', 'ل', 'ك']);
const SUFFIXES = new Set(['ه', 'ها', 'هم', 'هما', 'نا']);

/** Writes clitics that a set splits off back to their words: و بوتين → وبوتين, عاصمة ها → عاصمتها. */
export function joinClitics(rows: readonly Row[]): Row[] {
  const joined: Row[] = [];
  let before = '';
  for (const [word, tag] of rows) {
    if (PROCLITICS.has(word)) {
      before += word;
      continue;
    }
    const last = joined.at(-1);
    if (SUFFIXES.has(word) && before === '' && last && /[\u0621-\u064A]$/.test(last[0])) {
      joined[joined.length - 1] = [`${last[0].replace(/ة$/, 'ت').replace(/ى$/, 'ا')}${word}`, last[1]];
      continue;
    }
    // ل and الدولة are للدولة.
    joined.push([before.endsWith('ل') && word.startsWith('ال') ? before + word.slice(1) : before + word, tag]);
    before = '';
  }
  return joined;
}
