import type { NameLexicon } from '../model/name-lexicon.ts';
import type { Token } from '../model/token.ts';

/**
 * Gives words back the part of their spelling that folding takes and that names depend on: the preposition على is not
 * the name علي, and a word with tanwin (هاتفياً) is no name.
 */
export function tellApart(tokens: readonly Token[], text: string, lexicon: NameLexicon): readonly Token[] {
  return tokens.map((token) => (token.kind === 'word' ? (otherForm(token, text, lexicon) ?? token) : token));
}

function otherForm(token: Token, text: string, lexicon: NameLexicon): Token | null {
  const { start, end, form, readings } = token;
  if (end - start > form.length && text.slice(end - 2, end).includes(lexicon.adverbSign)) {
    return withForms(token, () => lexicon.adverbSign);
  }
  for (const reading of readings) {
    const name = lexicon.distinctSpellings.get(reading.form);
    if (name === undefined) continue;
    const printed = text.slice(start, end);
    if (printed.endsWith(name)) continue;
    // وعلى: as a whole word, too, so that it is never taken for وعلي.
    const rest = reading.form.length;
    return withForms(token, (whole) => whole.slice(0, whole.length - rest) + printed.slice(-rest));
  }
  return null;
}

function withForms({ kind, start, end, readings }: Token, other: (form: string) => string): Token {
  const others = readings.map((reading) => ({ form: other(reading.form), start: reading.start }));
  return { kind, start, end, form: others[0]!.form, readings: others };
}
