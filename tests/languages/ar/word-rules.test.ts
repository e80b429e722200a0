import { describe, expect, it } from 'vitest';
import { wordRules } from '../../../src/languages/ar/word-rules.ts';

const { fold, readings } = wordRules;

describe('spellings of one word', () => {
  it.each([
    ['أحمد', 'احمد'],
    ['إيران', 'ايران'],
    ['آسيا', 'اسيا'],
    ['ٱلله', 'الله'],
    ['الأمريكى', 'الأمريكي'],
    ['مسئول', 'مسيول'],
    ['المدرسة', 'المدرسه'],
    ['مؤتمر', 'موتمر'],
    ['قَالَ', 'قال'],
    ['إنّ', 'ان'],
    ['هاتفيًا', 'هاتفيا'],
    ['رحمٰن', 'رحمن'],
    ['مـــدرسة', 'مدرسة'],
    ['المدر\u200Bسة', 'المدرسة'],
    ['\u200Fالمدرسة\u200E', 'المدرسة'],
    ['المدر\u00ADسة', 'المدرسة'],
    ['\uFEFFالمدرسة', 'المدرسة'],
    // Persian and Urdu letters that Arabic pages type by mistake.
    ['کتاب', 'كتاب'],
    ['علی', 'علي'],
    ['گاز', 'كاز'],
    // Presentation forms, as copied from a PDF.
    ['ﻻ', 'لا'],
    ['ﷲ', 'الله'],
    ['ﻣﺪرﺳﺔ', 'مدرسة'],
    // Letters with their sign apart.
    ['ا\u0653سيا', 'آسيا'],
    ['ا\u0654حمد', 'أحمد'],
    // Digits.
    ['٢٠١٦', '2016'],
    ['۲۰۱۶', '2016'],
    ['COVID', 'covid'],
  ])('%s is %s', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });
});

describe('words that stay two', () => {
  it.each([
    ['أميركي', 'أمريكي'],
    ['مدرسة', 'مدرس'],
    ['قال', 'قالت'],
    ['صالح', 'سالح'],
    ['بن', 'ابن'],
    ['هاتفيا', 'هاتفي'],
    ['على', 'علا'],
  ])('%s is not %s', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });
});

describe('readings of a folded word', () => {
  it.each([
    ['قال', ['قال']],
    ['وقال', ['وقال', 'قال']],
    ['فقال', ['فقال', 'قال']],
    ['بباريس', ['بباريس', 'باريس']],
    ['وبباريس', ['وبباريس', 'بباريس', 'باريس']],
    ['لوكاله', ['لوكاله', 'وكاله']],
    ['كمتحدث', ['كمتحدث', 'متحدث']],
    ['للامم', ['للامم', 'الامم']],
    ['وللامم', ['وللامم', 'للامم', 'الامم']],
    ['بالقول', ['بالقول', 'القول']],
    // The lists decide which of them is a word.
    ['وكاله', ['وكاله', 'كاله', 'اله']],
    ['باريس', ['باريس', 'اريس']],
    // Too short to be cut.
    ['له', ['له']],
    ['به', ['به']],
    ['وفي', ['وفي', 'في']],
    ['و', ['و']],
    ['', ['']],
  ])('%s', (form, forms) => {
    expect(readings(form).map((reading) => reading.form)).toEqual(forms);
  });

  it('counts what is cut in letters of the folded word', () => {
    expect(readings('وللامم').map((reading) => reading.cut)).toEqual([0, 1, 2]);
  });
});
