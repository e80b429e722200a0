import { expect, it } from 'vitest';
import { relatedStatements } from '../../src/9-query/related-statements.ts';
import { loadLanguage } from '../../src/store/load-lists.ts';

const language = loadLanguage();
const said = [
  { id: 'c', firstSeen: '2024-03-01', text: 'لن نشارك في مؤتمر باريس حول ليبيا' },
  { id: 'a', firstSeen: '2023-01-05T10:00', text: 'سنشارك في مؤتمر باريس بوفد رفيع دعما لليبيا' },
  { id: 'b', firstSeen: null, text: 'مؤتمر باريس حول ليبيا كان مفيدا' },
  { id: 'd', firstSeen: '2023-06-01', text: 'أسعار القمح ستنخفض بعد موسم الحصاد' },
];
const found = (topic: string, options = {}) => relatedStatements(said, topic, language, options);

it('gives those on the same matter in the order of time, undated last', () => {
  expect(found('مشاركتنا في مؤتمر باريس حول ليبيا').map(({ statement }) => statement.id)).toEqual(['a', 'c', 'b']);
});

it('tells what is negated in one, as a fact', () => {
  const [first, second] = found('نشارك في مؤتمر باريس حول ليبيا');
  expect(first).toMatchObject({ negatedInOne: [] });
  expect(second).toMatchObject({ negatedInOne: ['نشارك'] });
});

it.each([
  [{ since: '2024' }, ['c']],
  [{ until: '2023-01-05' }, ['a']],
  [{ limit: 1 }, ['c']],
])('keeps to %j', (options, ids) => {
  expect(found('لن نشارك في مؤتمر باريس حول ليبيا', options).map(({ statement }) => statement.id)).toEqual(ids);
});

it('finds by one telling word, and nothing by none', () => {
  expect(found('القمح').map(({ statement }) => statement.id)).toEqual(['d']);
  expect(found('قال إن')).toEqual([]);
});

it('finds a statement itself with similarity 1', () => {
  expect(relatedStatements([said[3]!], said[3]!.text, language)).toMatchObject([{ similarity: 1 }]);
});
