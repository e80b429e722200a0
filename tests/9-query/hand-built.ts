import { indexNames, type NameIndex } from '../../src/9-query/name-index.ts';
import type { EntityHit } from '../../src/model/answer.ts';
import type { EntityType } from '../../src/model/mention.ts';
import { loadLanguage } from '../../src/store/load-lists.ts';

const rows: readonly (readonly [id: string, ar: string | null, en: string | null, ...spellings: string[]])[] = [
  ['person/donald-trump', 'دونالد ترامب', 'Donald Trump', 'ترامب', 'ترمب'],
  ['person/dmitry-peskov', 'ديمتري بيسكوف', 'Dmitry Peskov', 'دميترى بيسكوف', 'بيسكوف'],
  ['person/donald-trump-jr', 'دونالد ترامب الابن', 'Donald Trump Jr.'],
  ['person/sergey-lavrov', 'سيرغي لافروف', 'Sergey Lavrov', 'سيرجي لافروف'],
  ['person/sergey-naryshkin', 'سيرغي ناريشكين', 'Sergey Naryshkin'],
  ['person/joe-biden', 'جو بايدن', 'Joe Biden'],
  ['person/recep-erdogan', 'رجب طيب أردوغان', 'Recep Tayyip Erdoğan'],
  ['organization/kremlin', 'الكرملين', 'Kremlin'],
  ['place/moscow', 'موسكو', 'Moscow'],
];

/** A few names, most prominent first. */
export const hits = rows.map(
  ([id, ar, en, ...spellings]): EntityHit => ({
    ...{ id, type: id.split('/')[0] as EntityType, name: { ar, en }, role: null },
    spellings: [...(ar === null ? [] : [ar]), ...spellings],
    ...{ mentions: 1, articles: 1, said: 1, saidAbout: 1 },
  }),
);

export function handBuiltIndex(): NameIndex {
  return indexNames(hits, loadLanguage());
}
