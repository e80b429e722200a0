import type { Language } from '../../src/model/language.ts';
import type { EntityType } from '../../src/model/mention.ts';
import { type Label, type TaggedDocument, tagDocument } from './tagged-document.ts';

const TYPES: Readonly<Record<string, EntityType>> = { P: 'person', L: 'place', O: 'organization' };

/** Articles written for training, a line === between them, their names in brackets: و[P بوتين] في [L موسكو]. */
export function readWritten(content: string, language: Language): TaggedDocument[] {
  return content.split(/^===+\s*$/m).flatMap((article) => {
    if (!article.trim()) return [];
    const { text, labels } = takeBracketsOut(article.trim());
    return [tagDocument(new TextEncoder().encode(text), labels, 'written', language, { wholeBody: true })];
  });
}

function takeBracketsOut(marked: string): { text: string; labels: Label[] } {
  let text = '';
  const labels: Label[] = [];
  let at = 0;
  for (const { index, 0: whole, 1: letter, 2: name } of marked.matchAll(/\[([PLO]) ([^[\]]+)\]/g)) {
    text += marked.slice(at, index);
    labels.push({ type: TYPES[letter!]!, start: text.length, end: text.length + name!.length });
    text += name;
    at = index + whole.length;
  }
  return { text: `${text}${marked.slice(at)}\n`, labels };
}
