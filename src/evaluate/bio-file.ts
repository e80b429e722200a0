import { InputError } from '../model/errors.ts';
import type { EntityType } from '../model/mention.ts';
import type { Span } from '../model/span.ts';

/** A name as tags mark it: tokens of one sentence, the last one included. */
export interface TokenSpan {
  readonly type: EntityType;
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
}

/** Sentences of tagged words as one text, and the names in them. */
export interface BioFile {
  /** Tokens joined by a space, one sentence a line. */
  readonly text: string;
  /** Where each token stands in `text`, by sentence. */
  readonly sentences: readonly (readonly Span[])[];
  readonly names: readonly TokenSpan[];
}

/** The types that count. Facilities with a name are places to us; nationalities, events and the like are no mentions. */
const TYPES: Readonly<Record<string, EntityType | undefined>> = {
  PER: 'person',
  LOC: 'place',
  FAC: 'place',
  ORG: 'organization',
};

/** Two columns, token and BIO tag, parted by a tab; a blank line between sentences. Throws InputError, naming `path`. */
export function parseBioFile(content: string, path: string): BioFile {
  const blocks = content.replace(/\r\n?/g, '\n').split(/\n\s*\n/);
  const sentences: Span[][] = [];
  const names: TokenSpan[] = [];
  let text = '';
  for (const block of blocks) {
    if (block.trim() === '') continue;
    const rows = block.trim().split('\n').map(parseRow);
    const badRow = rows.find(({ tag }) => tag === undefined);
    if (badRow) throw new InputError(`${path}: expected a token, a tab and a tag, found "${badRow.token}"`);
    names.push(...findNames(rows as readonly TaggedToken[], sentences.length));
    sentences.push(
      rows.map(({ token }, index) => {
        if (index > 0) text += ' ';
        const start = text.length;
        text += token;
        return { start, end: text.length };
      }),
    );
    text += '\n';
  }
  if (names.length === 0) {
    throw new InputError(
      `${path}: no name is tagged B-PER, B-LOC, B-FAC or B-ORG here, so that there is nothing to score`,
    );
  }
  return { text, sentences, names };
}

interface TaggedToken {
  readonly token: string;
  readonly tag: string;
}

function parseRow(line: string): { readonly token: string; readonly tag: string | undefined } {
  const [token, tag] = line.split('\t');
  return { token: token!, tag };
}

/** B begins a name, I of the same type goes on with it; an I that follows no name of its type is no name. */
function findNames(rows: readonly TaggedToken[], sentence: number): readonly TokenSpan[] {
  const names: TokenSpan[] = [];
  let open: { readonly type: EntityType; readonly from: number } | null = null;
  for (let index = 0; index <= rows.length; index++) {
    const tag = rows[index]?.tag ?? 'O';
    const type = TYPES[tag.slice(2)];
    if (open && !(tag.startsWith('I-') && type === open.type)) {
      names.push({ ...open, sentence, to: index - 1 });
      open = null;
    }
    if (tag.startsWith('B-') && type) open = { type, from: index };
  }
  return names;
}
