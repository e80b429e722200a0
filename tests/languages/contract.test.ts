import type { CueEntry } from '../../src/model/speech-lexicon.ts';
import { loadLanguage } from '../../src/store/load-lists.ts';
import { specs } from './contract.ts';

const pack = loadLanguage();
const SAID = 'المدارس مفتوحة غدا';

/** قالت الوزيرة أن… , زار الوزير المدينة، مؤكدا أن… , نقلت الوكالة عن الوزير قوله إن… */
function arabicExample(form: string, { form: kind, gender, number, labels, lemma }: CueEntry) {
  // جاء في البيان أن: what a text holds.
  if (pack.speech.textVerbs.has(lemma)) return { sentence: `${form} في البيان أن ${SAID}.`, said: SAID };
  const subject = number === 'plural' ? 'الوزراء' : gender === 'f' ? 'الوزيرة' : 'الوزير';
  const said = labels ? `«${SAID}»` : SAID;
  const clause = labels ? `بأن ${said}` : `أن ${said}`;
  const sentence =
    kind === 'verb'
      ? `${form} ${subject} ${clause}.`
      : kind === 'participle'
        ? `وزار ${subject} المدينة، ${form} ${clause}.`
        : gender === null
          ? `واكتفى ${subject} ${form} إلى ${clause}.`
          : `وهذا في البيان عن ${subject} ${form} ${clause}.`;
  return { sentence, said: SAID };
}

specs(pack, arabicExample);
