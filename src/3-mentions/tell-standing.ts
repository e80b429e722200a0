import type { RoleSpan } from '../model/mention.ts';
import type { NameLexicon } from '../model/name-lexicon.ts';
import type { Span } from '../model/span.ts';
import type { Token } from '../model/token.ts';

/** Whether a role is told as a past one or as one held for another, by a word in it, right behind it or before it. */
export function tellStanding(
  { start, end }: Span,
  tokens: readonly Token[],
  { formerWords, actingWords, actingHolders, actingDuties, inCharge, article }: NameLexicon,
): Pick<RoleSpan, 'past' | 'acting'> {
  let first = 0;
  while (first < tokens.length && tokens[first]!.end <= start) first++;
  let behind = first;
  while (behind < tokens.length && tokens[behind]!.start < end) behind++;
  let [past, acting] = [false, false];
  for (let i = first; i <= behind && i < tokens.length; i++) {
    const { form } = tokens[i]!;
    if (formerWords.has(form)) past = true;
    // الوزير المكلف بالشؤون is in charge of them; رئيس الوزراء المكلف holds the office for a time.
    const isField = inCharge.has(form) && (tokens[i + 1]?.readings.at(-1)?.form.startsWith(article) ?? false);
    if (actingWords.has(form) && !(isField && tokens[i + 1]!.readings.length > 1)) acting = true;
  }
  // القائم بأعمال رئيس الأركان
  const isHeldFor =
    first > 1 && actingHolders.has(tokens[first - 2]!.form) && actingDuties.has(tokens[first - 1]!.form);
  return { past, acting: acting || isHeldFor };
}
