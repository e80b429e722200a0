import type { ContactKind, ContactStatus } from '../model/contact.ts';

/** What a clause tells of a contact; `alleged` where it is only told if somebody denies it: أن يكون التقى. */
export type ToldStatus = ContactStatus | 'alleged';

/** A contact as the words of a clause tell it. */
export interface ToldContact {
  readonly kind: ContactKind;
  readonly status: ToldStatus;
  /** Index into the mentions of the document; null where a pronoun or nobody stands for this side. */
  readonly from: number | null;
  readonly to: number;
  /** Token of the word that tells of it, and the token after all that tells who. */
  readonly cue: number;
  readonly end: number;
  /** Of a side not named: the speaker of the words himself (التقيت, إنه التقى), or the one that a pronoun points to (لقائه). */
  readonly unnamed: 'speaker' | 'pronoun' | null;
}

/** Every pair of the two sides. */
export function pairs(
  from: readonly { readonly mention: number }[],
  to: readonly { readonly mention: number }[],
): readonly { readonly from: number; readonly to: number }[] {
  return from.flatMap((one) => to.map((other) => ({ from: one.mention, to: other.mention })));
}

/** Every pair of those who met each other. */
export function pairsAmong(
  people: readonly { readonly mention: number }[],
): readonly { readonly from: number; readonly to: number }[] {
  return people.flatMap((one, i) => people.slice(i + 1).map((other) => ({ from: one.mention, to: other.mention })));
}
