import fc from 'fast-check';

/** What news is made of, and what breaks it: words, marks of every kind, invisible characters, halves of characters. */
const PIECES = [
  ...['قال', 'وَقالَت', 'للأمم', 'د', 'أ.ف.ب', 'مـــدرسة', 'بـ', 'و', 'ﻻ', 'ok', '67.5', '١٬٠٠٠', '2', ' ', '  ', '\n', '\t'],
  ...['«', '»', '“', '”', '„', '"', "'", "''", '<<', '>>', '‹', '›', '’’', '‘‘', ',,', ':', '،', '؛', '.', '..', '…', '؟', '!'],
  ...['(', ')', '-', '%', '\u200F', '\u200B', '\u00AD', '\uFEFF', '\u064B', '\u0640', '\u00A0', '\uD800', '\uDC00', '😀', '\0'],
];

/** Any text at all: hostile strings, and strings of the pieces that matter. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
);
