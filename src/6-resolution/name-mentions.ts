import type { Document } from '../model/document.ts';
import type { Language } from '../model/language.ts';
import type { EntityType, Mention } from '../model/mention.ts';
import type { KnownName, NameForm } from '../model/name-matching.ts';

/** A mention with its name made comparable. */
export interface NamedMention {
  readonly index: number;
  readonly mention: Mention;
  readonly type: EntityType;
  /** As printed, cleaned. */
  readonly name: string;
  readonly form: NameForm;
  readonly known: KnownName | null;
  /** What list, title, verb or the word beside this very mention tells. */
  readonly gender: 'm' | 'f' | null;
}

/** Reads the name of each mention of a document; where a preposition hides letters, in the light of the others. */
export function nameMentions(document: Document, language: Language): readonly NamedMention[] {
  const { matching } = language;
  const { text } = document.article;
  const cues = genderByCue(document);
  const readings = document.mentions.map((mention) => {
    const family = mention.type === 'person' ? matching.familyName(text, mention) : null;
    return family ? [family] : matching.printed(text, mention);
  });
  const certain = new Set<string>();
  document.mentions.forEach(({ type }, i) => {
    if (readings[i]!.length > 1) return;
    for (const word of matching.form(type, readings[i]![0]!).words) certain.add(`${type} ${word}`);
  });
  return document.mentions.map((mention, index) => {
    const { type } = mention;
    const forms = readings[index]!.map((name) => ({ name, form: matching.form(type, name) }));
    const elsewhere = forms.find(({ form }) => certain.has(`${type} ${form.words.at(-1)}`));
    const listed = forms.find(({ name, form }) => matching.known(form, name) !== null);
    // Unheard of: an organisation or place mostly has an article to lose (للمرصد), a person has not (للافروف).
    const { name, form } = elsewhere ?? listed ?? (type === 'person' ? forms.at(-1)! : forms[0]!);
    const gender =
      mention.gender ?? cues.get(index) ?? (type === 'person' ? matching.genderBeside(text, mention) : null);
    return { index, mention, type, name, form, known: matching.known(form, name), gender };
  });
}

/** قالت كلينتون: the reporting verb agrees with the name that is its subject. */
function genderByCue(document: Document): ReadonlyMap<number, 'm' | 'f'> {
  const genders = new Map<number, 'm' | 'f'>();
  document.attributions.forEach(({ speaker }, i) => {
    const gender = document.quotes[i]?.cue?.gender;
    if (speaker?.form === 'name' && speaker.mention !== null && gender) genders.set(speaker.mention, gender);
  });
  return genders;
}
