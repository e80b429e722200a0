/** Verbs of the future, of the derived forms, and participles: سيلتقي, يستهدف, متشددين. */
const PREFIXES = ['سي', 'ست', 'سن', 'است', 'يست', 'تست', 'مست', 'يت', 'تت', 'انت', 'احت', 'افت', 'اعت', 'ارت', 'ين', 'تن', 'ان', 'يح', 'تح', 'يع', 'تع', 'يق', 'تق', 'يص', 'تص', 'يض', 'تض', 'يخ', 'تخ', 'اا', 'لل', 'بال', 'فال', 'وال', 'كال', 'ول'];
/** Pronouns, plurals, duals and the adverb's ending: تعهداتها, هاتفيا. */
const SUFFIXES = ['ها', 'هم', 'هما', 'هن', 'كم', 'وا', 'ات', 'ون', 'يين', 'تين', 'تان', 'ته', 'تي', 'نا', 'يا', 'يه', 'ه'];

/** Whether a folded word that no list knows is rather an inflected Arabic word than a foreign name. */
export function isInflected(form: string): boolean {
  if (form.length < 4) return false;
  for (const suffix of SUFFIXES) if (form.endsWith(suffix)) return true;
  if (form.length > 4) for (const prefix of PREFIXES) if (form.startsWith(prefix)) return true;
  return false;
}

/** الخارجية, البلدي: the article and the ending of relation. */
export function isRelational(form: string): boolean {
  return form.length > 5 && form.startsWith('ال') && (form.endsWith('يه') || form.endsWith('ي'));
}
