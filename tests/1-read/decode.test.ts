import { describe, expect, it } from 'vitest';
import { decode } from '../../src/1-read/decode.ts';
import { MAX_ARTICLE_BYTES } from '../../src/model/article.ts';
import { arabic } from './arabic.ts';
import { encode, utf16 } from './encode.ts';

const TEXT = 'قال الوزير إن المدينة تستعد لاستقبال الزوار، وإن الطرق مفتوحة.';

const MARKED = `\ufeff${TEXT}`;
const utf8 = new TextEncoder().encode(TEXT);
const declared = (charset: string) => `<html><head><meta charset="${charset}"></head><body>${TEXT}</body></html>`;

describe('decode', () => {
  it.each([
    ['UTF-8', utf8, 'utf-8', TEXT],
    // Whoever decodes the bytes has the mark in the text: without it all offsets would be one off.
    ['UTF-8 with a byte order mark', new TextEncoder().encode(MARKED), 'utf-8', MARKED],
    ['UTF-16, little end first', utf16(MARKED, true), 'utf-16le', MARKED],
    ['UTF-16, big end first', utf16(MARKED, false), 'utf-16be', MARKED],
    ['UTF-16, little end first, without a mark', utf16(TEXT, true), 'utf-16le', TEXT],
    ['UTF-16, big end first, without a mark', utf16(TEXT, false), 'utf-16be', TEXT],
    ['a page in UTF-16 that says UTF-8', utf16(declared('utf-8'), true), 'utf-16le', declared('utf-8')],
    ['windows-1256', encode(TEXT, 'windows-1256'), 'windows-1256', TEXT],
    ['iso-8859-6', encode(TEXT, 'iso-8859-6'), 'iso-8859-6', TEXT],
    [
      'a page that says windows-1256',
      encode(declared('windows-1256'), 'windows-1256'),
      'windows-1256',
      declared('windows-1256'),
    ],
    [
      'a page that says the wrong charset',
      encode(declared('iso-8859-1'), 'windows-1256'),
      'windows-1256',
      declared('iso-8859-1'),
    ],
    [
      'UTF-8 that says windows-1256',
      new TextEncoder().encode(declared('windows-1256')),
      'utf-8',
      declared('windows-1256'),
    ],
    ['line ends as they are', new TextEncoder().encode(' ا\r\nب\n '), 'utf-8', ' ا\r\nب\n '],
  ])('%s', (_, bytes, charset, text) => {
    expect(decode(bytes, arabic.page)).toEqual({ text, charset, problem: null });
  });

  it('reads a page cut inside a letter, and says where', () => {
    const { text, problem } = decode(utf8.subarray(0, 21), arabic.page);
    expect(text).toBe(`${TEXT.slice(0, 11)}\ufffd`);
    expect(problem).toMatchObject({ rule: 'bad-encoding', kept: true });
    expect(problem!.reason).toContain('byte offset 20');
  });

  it('reads bytes of no charset as broken UTF-8', () => {
    const { text, problem } = decode(Uint8Array.from([0x61, 0x20, 0xff, 0xfb, 0xf8, 0x20, 0x62]), arabic.page);
    expect(text).toMatch(/^a \ufffd+ b$/);
    expect(problem).toMatchObject({ rule: 'bad-encoding', kept: true });
  });

  it.each([
    ['a PNG called .txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'not-text', 'PNG'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7 x'), 'not-text', 'PDF'],
    ['UTF-16 of another script', utf16('The school opens on Sunday.', true), 'not-text', 'byte offset 1'],
    ['NUL bytes', Uint8Array.from([0x61, 0x62, 0, 0, 0, 0x63]), 'not-text', 'byte offset 2'],
    ['nothing', new Uint8Array(0), 'empty', 'empty'],
    ['white space', new TextEncoder().encode(' \n\u00a0'), 'empty', '4 bytes'],
    ['too much', new Uint8Array(MAX_ARTICLE_BYTES + 1), 'too-large', String(MAX_ARTICLE_BYTES)],
  ])('%s holds no text', (_, bytes, rule, place) => {
    const { text, problem } = decode(bytes, arabic.page);
    expect(text).toBeNull();
    expect(problem).toMatchObject({ rule, kept: false });
    expect(problem!.reason).toContain(place);
  });
});
