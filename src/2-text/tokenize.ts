import type { Span } from '../model/span.ts';
import type { Reading, Token } from '../model/token.ts';
import type { WordRules } from '../model/word-rules.ts';
import { readReference } from './character-reference.ts';

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;
/** Zero-width and bidi marks: part of the word they stand in, else nothing. */
const INVISIBLE = 4;

/** The class of each UTF-16 unit. */
const CLASSES = classifyUnits();

function classifyUnits(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  for (let unit = 0; unit < classes.length; unit++) {
    const char = String.fromCharCode(unit);
    if (/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/.test(char)) classes[unit] = INVISIBLE;
    else if (/[\p{L}\p{M}\u0640]/u.test(char)) classes[unit] = LETTER;
    else if (/\p{Nd}/u.test(char)) classes[unit] = DIGIT;
    else classes[unit] = /[\s\p{Cc}]/u.test(char) ? SPACE : MARK;
  }
  return classes;
}

/** Marks that pages type twice (<<) for one that they stand for. */
const DOUBLED: ReadonlyMap<string, string> = new Map(
  Object.entries({ '<': '«', '>': '»', "'": '"', '‘': '“', '’': '”', ',': '„' }),
);

/**
 * Cuts `text` within `span` into words, numbers and marks. Tokens never overlap, and what lies between them is white
 * space, a reference to it (&nbsp;) or invisible. Linear in the length of the span.
 */
export function tokenize(text: string, span: Span, words: WordRules): Token[] {
  const tokens: Token[] = [];
  let at = span.start;
  while (at < span.end) {
    const kind = CLASSES[text.charCodeAt(at)]!;
    if (kind === LETTER) {
      const end = endOfWord(text, at, span.end);
      tokens.push(word(text, at, end, words));
      at = end;
    } else if (kind === DIGIT) {
      const end = endOfNumber(text, at, span.end);
      tokens.push({ kind: 'number', start: at, end, form: words.fold(text.slice(at, end)), readings: [] });
      at = end;
    } else if (kind === MARK) {
      const token = mark(text, at, span.end);
      if (token.form !== ' ') tokens.push(token);
      at = token.end;
    } else at++;
  }
  return tokens;
}

function endOfWord(text: string, start: number, limit: number): number {
  let end = start;
  for (let at = start; at < limit; at++) {
    const kind = CLASSES[text.charCodeAt(at)]!;
    if (kind === LETTER) end = at + 1;
    else if (isAbbreviationDot(text, start, at, limit)) continue;
    else if (kind !== INVISIBLE) break;
  }
  return end;
}

/** أ.ف.ب is one word: single letters joined by full stops. */
function isAbbreviationDot(text: string, start: number, at: number, limit: number): boolean {
  if (text[at] !== '.' || at + 1 >= limit || CLASSES[text.charCodeAt(at + 1)] !== LETTER) return false;
  const single = at - start === 1 || text[at - 2] === '.';
  const next = at + 2;
  const endsSingle = next >= limit || CLASSES[text.charCodeAt(next)] !== LETTER;
  return single && endsSingle;
}

function endOfNumber(text: string, start: number, limit: number): number {
  let end = start;
  for (let at = start; at < limit; at++) {
    const kind = CLASSES[text.charCodeAt(at)]!;
    if (kind === DIGIT) end = at + 1;
    // 67.5 and 1,000 are one number; a mark that no digit follows ends it.
    else if (!'.,٫٬'.includes(text[at]!) || at !== end) break;
  }
  return end;
}

/** A mark; where a reference to white space stands, a token of the form " ". */
function mark(text: string, start: number, limit: number): Token {
  const char = text[start]!;
  if (char === '&') {
    const reference = readReference(text, start, limit);
    if (reference) return { kind: 'mark', start, end: reference.end, form: reference.character, readings: [] };
  }
  if (char === '.' && text[start + 1] === '.') {
    let end = start;
    while (end < limit && text[end] === '.') end++;
    return { kind: 'mark', start, end, form: '…', readings: [] };
  }
  const pair = start + 1 < limit && text[start + 1] === char ? DOUBLED.get(char) : undefined;
  if (pair) return { kind: 'mark', start, end: start + 2, form: pair, readings: [] };
  const astral = text.codePointAt(start)! > 0xffff;
  const end = Math.min(limit, start + (astral ? 2 : 1));
  return { kind: 'mark', start, end, form: text.slice(start, end), readings: [] };
}

function word(text: string, start: number, end: number, words: WordRules): Token {
  const surface = text.slice(start, end);
  const form = words.fold(surface);
  const readings = words
    .readings(form)
    .map((reading): Reading => ({ form: reading.form, start: start + surfaceCut(surface, reading.cut, words) }));
  return { kind: 'word', start, end, form, readings };
}

/** How many units of the surface the first `cut` folded letters take, vowel signs included: وَقال → 2 for one letter. */
function surfaceCut(surface: string, cut: number, words: WordRules): number {
  if (cut === 0) return 0;
  let folded = 0;
  let at = 0;
  while (at < surface.length && folded < cut) folded += words.fold(surface[at++]!).length;
  while (at < surface.length && words.fold(surface[at]!).length === 0) at++;
  return at;
}
