/** What pages do to a text that no reader notices. Each leaves every word and every mark where it was. */
export interface Disguise {
  readonly name: string;
  readonly put: (text: string) => string;
}

/** Letters of their own code for each shape, as old publishing systems wrote them. */
const SHAPES = new Map<string, string>();
for (let code = 0xfe80; code <= 0xfef4; code++) {
  const shape = String.fromCharCode(code);
  SHAPES.set(shape.normalize('NFKC'), shape);
}

const INSIDE_WORD = /([\u0621-\u064a]{2})(?=[\u0621-\u064a])/g;
const JOINING = /([بتثجحخسشصضطظعغفقكلمنهي])(?=[\u0621-\u064a])/g;
const inside = (character: string) => (text: string) => text.replace(INSIDE_WORD, `$1${character}`);
// Not those of references: &#8220;
const digits = (list: string) => (text: string) => text.replace(/(?<!&#\d*)\d/g, (digit) => list[Number(digit)]!);
const marks = (names: Readonly<Record<string, string>>) => (text: string) =>
  text.replace(/["«»]/g, (mark) => names[mark]!);

export const disguises: readonly Disguise[] = [
  { name: 'presentation forms', put: (text) => Array.from(text, (letter) => SHAPES.get(letter) ?? letter).join('') },
  { name: 'the ligature of lam and alef', put: (text) => text.replaceAll('لا', '\ufefb') },
  { name: 'words embedded right to left', put: (text) => text.replace(/[\u0621-\u064a]+/g, '\u202b$&\u202c') },
  { name: 'words isolated', put: (text) => text.replace(/[\u0621-\u064a]+/g, '\u2067$&\u2069') },
  { name: 'marks of direction around marks', put: (text) => text.replace(/[«»":،.]/g, '\u200f$&\u200e') },
  { name: 'a mark of direction before each line', put: (text) => text.replace(/^/gm, '\u200f') },
  { name: 'zero-width non-joiners', put: inside('\u200c') },
  { name: 'zero-width joiners', put: inside('\u200d') },
  { name: 'soft hyphens', put: inside('\u00ad') },
  { name: 'zero-width spaces beside spaces', put: (text) => text.replaceAll(' ', ' \u200b') },
  { name: 'byte order marks left inside', put: (text) => text.replaceAll(' ', '\ufeff ') },
  { name: 'tatweel', put: (text) => text.replace(JOINING, '$1ـــ') },
  { name: 'vowel signs', put: (text) => text.replace(JOINING, '$1َ') },
  {
    name: 'Persian letters',
    put: (text) => text.replaceAll('ي', 'ی').replaceAll('ك', 'ک').replaceAll('ة', 'ۀ'),
  },
  { name: 'Urdu letters', put: (text) => text.replaceAll('ى', 'ی').replaceAll('ك', 'ڪ').replaceAll('ه', 'ہ') },
  { name: 'Arabic-Indic digits', put: digits('٠١٢٣٤٥٦٧٨٩') },
  { name: 'Persian digits', put: digits('۰۱۲۳۴۵۶۷۸۹') },
  { name: 'no-break spaces', put: (text) => text.replaceAll(' ', '\u00a0') },
  { name: 'narrow no-break spaces', put: (text) => text.replaceAll(' ', '\u202f') },
  { name: 'marks as named references', put: marks({ '"': '&quot;', '«': '&laquo;', '»': '&raquo;' }) },
  { name: 'marks as numeric references', put: marks({ '"': '&#34;', '«': '&#171;', '»': '&#xBB;' }) },
  { name: 'references without their semicolon', put: marks({ '"': '&quot', '«': '&#8220', '»': '&#8221' }) },
  { name: 'references escaped twice', put: marks({ '"': '&amp;quot;', '«': '&amp;laquo;', '»': '&amp;raquo;' }) },
  { name: 'spaces as references', put: (text) => text.replace(/ (?=[\u0621-\u064a])/g, '&nbsp;') },
  { name: 'marks of two characters', put: (text) => text.replaceAll('«', '<<').replaceAll('»', '>>') },
  { name: 'line ends of Windows', put: (text) => text.replaceAll('\n', '\r\n') },
  { name: 'line ends of old Macs', put: (text) => text.replaceAll('\n', '\r') },
  { name: 'line separators', put: (text) => text.replaceAll('\n', '\u2028') },
  { name: 'soft breaks of word processors', put: (text) => text.replaceAll('\n', '\u000b') },
];
