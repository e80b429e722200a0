import { expect, it } from 'vitest';
import { segment } from '../../src/2-text/segment.ts';
import { tellStanding } from '../../src/3-mentions/tell-standing.ts';
import { loadLanguage } from '../../src/store/load-lists.ts';
import { articleOf } from '../2-text/article-of.ts';

const language = loadLanguage();

it.each([
  // text, its role, what it tells
  ['قال الرئيس السابق سامر الحلبي', 'الرئيس السابق', 'past'],
  ['قال وزير المالية الأسبق سامر الحلبي', 'وزير المالية الأسبق', 'past'],
  ['قال رئيس سابق للبلدية', 'رئيس سابق', 'past'],
  ['سامر الحلبي، وزير المالية سابقا، في باريس', 'وزير المالية', 'past'],
  ['زار الرئيس الراحل سامر الحلبي المدينة', 'الرئيس', 'past'],
  ['قال محافظ المدينة بالإنابة سامر الحلبي', 'محافظ المدينة بالإنابة', 'acting'],
  ['سامر الحلبي، مدير الأمن بالنيابة، في باريس', 'مدير الأمن', 'acting'],
  ['قال رئيس الوزراء المكلف سامر الحلبي', 'رئيس الوزراء المكلف', 'acting'],
  ['قال القائم بأعمال رئيس الأركان سامر الحلبي', 'رئيس الأركان', 'acting'],
  ['قال المدير السابق بالإنابة سامر الحلبي', 'المدير السابق بالإنابة', 'past acting'],
  ['قال الوزير المكلف بالشؤون البلدية سامر الحلبي', 'الوزير المكلف بالشؤون البلدية', ''],
  ['قال رئيس الوزراء سامر الحلبي', 'رئيس الوزراء', ''],
  ['قال رئيس الوزراء سامر الحلبي إن الرئيس السابق غادر', 'رئيس الوزراء', ''],
])('%s', (text, role, standing) => {
  const [sentence] = segment(articleOf([text], null), language).sentences;
  const start = sentence!.start + text.indexOf(role);
  const { past, acting } = tellStanding({ start, end: start + role.length }, sentence!.tokens, language.names);
  expect([...(past ? ['past'] : []), ...(acting ? ['acting'] : [])].join(' ')).toBe(standing);
});
