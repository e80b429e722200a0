import type { Span } from '../model/span.ts';

// Annotators may keep or drop a generic head noun (تنظيم «داعش», مدينة الرمادي, قناة الجزيرة) and split «لل» in two ways:
// both sides are brought to the same form before they are compared.
const HEADS = new Set(
  (
    'تنظيم جماعة حركة ميليشيا صحيفة جريدة مجلة قناة إذاعة محطة موقع منصة شبكة شركة وكالة نادي بنك مصرف حزب ' +
    'مدينة محافظة قرية بلدة ناحية منطقة إقليم ولاية مقاطعة مضيق جزيرة سجن قاعدة مطار معسكر'
  ).split(' '),
);

/** The part of a name's span that is compared: without marks around it, a generic head noun, or the second ل of «لل». */
export function nameSpan(text: string, name: Span): Span {
  let span = trim(text, name.start, name.end);
  for (;;) {
    const head = /^[\p{L}\p{M}]+/u.exec(text.slice(span.start, span.end))?.[0];
    if (head === undefined || !HEADS.has(head) || head.length === span.end - span.start) break;
    span = trim(text, span.start + head.length, span.end);
  }
  return startsAfterLam(text, span.start) ? { start: span.start + 1, end: span.end } : span;
}

/** True at the second ل of a word in «لل» or «ولل»: للأمم. */
function startsAfterLam(text: string, start: number): boolean {
  if (text[start] !== 'ل' || text[start - 1] !== 'ل') return false;
  const conjunction = text[start - 2] === 'و' || text[start - 2] === 'ف';
  return !isWord(text[conjunction ? start - 3 : start - 2]);
}

function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && !isWord(text[start])) start++;
  while (end > start && !isWord(text[end - 1])) end--;
  return { start, end };
}

function isWord(unit: string | undefined): boolean {
  return unit !== undefined && /[\p{L}\p{M}\p{N}]/u.test(unit);
}
