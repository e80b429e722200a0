import type { CueEntry } from '../../src/model/speech-lexicon.ts';
import { loadLanguage } from '../../src/store/load-lists.ts';
import { specs } from './contract.ts';

const SAID = 'المدارس مفتوحة غدا';

/** قالت الوزيرة أن… , زار الوزير المدينة، مؤكدا أن… , نقلت الوكالة عن الوزير قوله إن… */
function arabicExample(form: string, { form: kind, gender, number, labels }: CueEntry) {
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

specs(loadLanguage(), arabicExample);
