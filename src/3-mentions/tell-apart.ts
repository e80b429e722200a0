import type { NameLexicon } from '../model/name-lexicon.ts';
import type { Reading, Token } from '../model/token.ts';

/**
 * Gives words back the part of their spelling that folding takes and that names depend on: the preposition على is not
 * the name علي, and a word with tanwin (هاتفياً) is no name.
 */
export function tellApart(tokens: readonly Token[], text: string, lexicon: NameLexicon): readonly Token[] {
  return tokens.map((token) => otherForm(token, text, lexicon) ?? token);
}

function otherForm(token: Token, text: string, lexicon: NameLexicon): Token | null {
  if (token.kind !== 'word') return null;
  const { length } = token.form;
  if (token.end - token.start > length && text.slice(token.end - 2, token.end).includes(lexicon.adverbSign)) {
    return withForms(token, () => lexicon.adverbSign);
  }
  const printed = text.slice(token.start, token.end);
  for (const reading of token.readings) {
    const name = lexicon.distinctSpellings.get(reading.form);
    // وعلى: as a whole word, too, so that it is never taken for وعلي.
    if (name && !printed.endsWith(name)) {
      const rest = reading.form.length;
      return withForms(token, ({ form }) => form.slice(0, form.length - rest) + printed.slice(-rest));
    }
  }
  return null;
}

function withForms(token: Token, form: (reading: Reading) => string): Token {
  const readings = token.readings.map((reading) => ({ ...reading, form: form(reading) }));
  return { ...token, form: readings[0]!.form, readings };
}
