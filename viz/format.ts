import type { ArticleSummary } from '../src/model/answer.ts';
import type { Name } from '../src/model/entity.ts';
import type { InterfaceLanguage } from './address.ts';
import { now } from './state.ts';
import type { Words } from './word-list.ts';
import { words } from './words.ts';

const ARABIC = /\p{Script=Arabic}/u;

/** `{key}` replaced by what is given. */
export function fillIn(phrase: string, given: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (whole, key: string) => given[key] ?? whole);
}

/** A number in the reader's digits. */
export function number(value: number): string {
  return new Intl.NumberFormat(locale(now().language)).format(value);
}

/** A probability as a percentage in the reader's digits. */
export function percent(value: number): string {
  return new Intl.NumberFormat(locale(now().language), { style: 'percent' }).format(value);
}

/** "3 articles", ٣ مقالات: the phrase in the form that the number asks for. */
export function counted(what: keyof Words['counts'], value: number): string {
  const forms = words().counts[what];
  const form = forms[new Intl.PluralRules(now().language).select(value)] ?? forms.other;
  return fillIn(form, { n: number(value) });
}

/** An ISO date or date-time as a day, with the months of the reader's region. */
export function day(value: string | null): string {
  const date = value === null ? Number.NaN : Date.parse(value.slice(0, 10));
  if (Number.isNaN(date)) return words().undated;
  // Gregorian also where the region's own calendar is another (ar-SA): news is dated so.
  const format = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC', calendar: 'gregory' } as const;
  return new Intl.DateTimeFormat(locale(now().language), format).format(date);
}

/** A date-time as day and hour where the reader is. */
export function moment(value: string): string {
  const date = { day: 'numeric', month: 'long', year: 'numeric', calendar: 'gregory' } as const;
  const format = { ...date, hour: 'numeric', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(locale(now().language), format).format(new Date(value));
}

/** The name in the interface's script, else in the one there is. */
export function nameOf(name: Name): string {
  return (now().language === 'ar' ? (name.ar ?? name.en) : (name.en ?? name.ar)) ?? '';
}

/** The name in the other script, null where there is none. */
export function otherNameOf(name: Name): string | null {
  const other = now().language === 'ar' ? name.en : name.ar;
  return other === nameOf(name) ? null : other;
}

/** True where any letter is Arabic: the text then runs from right to left. */
export function isArabic(text: string): boolean {
  return ARABIC.test(text);
}

/** What to call the place of printing: the outlet, else the site, else the file. */
export function outletOf(article: ArticleSummary): string {
  if (article.outlet) return article.outlet;
  if (article.url && URL.canParse(article.url)) return new URL(article.url).host.replace(/^www\./, '');
  return article.path?.split('/').at(-1) ?? words().article;
}

/** "certain", "likely" or "unsure". The bounds are what a reader would bet on: nine in ten, seven in ten. */
export function certainty(confidence: number): string {
  const { certain, likely, unsure } = words().certainty;
  return confidence >= 0.9 ? certain : confidence >= 0.7 ? likely : unsure;
}

/** The reader's own region where it speaks the interface's language, so that months and digits are theirs. */
function locale(language: InterfaceLanguage): string {
  return navigator.languages.find((tag) => tag.startsWith(language)) ?? language;
}
