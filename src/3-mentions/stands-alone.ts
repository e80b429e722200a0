import type { NameLexicon } from '../model/name-lexicon.ts';
import type { Token } from '../model/token.ts';

/** السياسة الخارجية المصرية, انتخابات الرئاسة: an adjective or a genitive there, no institution. */
export function standsAlone(tokens: readonly Token[], first: number, head: string, lexicon: NameLexicon): boolean {
  if (!lexicon.officeHeads.has(head)) return true;
  const before = tokens[first - 1];
  if (before?.kind !== 'word' || tokens[first]!.form !== head) return true;
  return before.readings.some(({ form }) => lexicon.opensClause(form));
}
