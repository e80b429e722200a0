import type { Span } from './span.ts';

export type EntityType = 'person' | 'place' | 'organization';

/** A role or title that the text gives a person: المتحدث باسم الكرملين, مساعد الرئيس الروسي. */
export interface RoleSpan extends Span {
  readonly text: string;
  /** Index, in the same list of mentions, of the organisation or place named in the role; null where none is. */
  readonly of: number | null;
  /** The adjective of nationality in it: الروسي; null where none is. */
  readonly nationality: (Span & { readonly text: string }) | null;
  /** Whether it is told as one that was held before: السابق, سابقا, الراحل. */
  readonly past: boolean;
  /** Whether it is told as held for another or for a time: بالإنابة, المكلف. */
  readonly acting: boolean;
}

/** A span that names a person, place or organisation: the name alone, without proclitics, titles or roles. */
export interface Mention extends Span {
  readonly type: EntityType;
  readonly text: string;
  /** Roles told right beside this mention. Only of persons. */
  readonly roles: readonly RoleSpan[];
  /** Grammatical gender, where a title, a list or a verb tells it. */
  readonly gender: 'm' | 'f' | null;
  /** Which evidence made this a mention, in words. */
  readonly rule: string;
}
