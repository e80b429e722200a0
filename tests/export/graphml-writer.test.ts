import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Column, type Value, writeGraphml } from '../../src/export/graphml-writer.ts';
import { escapeAttribute, escapeText, withoutForbidden } from '../../src/export/xml-text.ts';
import { PYTHON_READERS, readWithGraphology, readWithPython, versionOf } from './read-graphml.ts';

type Row = Record<string, Value>;

const column = (name: string, type: Column<Row>['type']): Column<Row> => ({
  name,
  type,
  of: (row) => row[name] ?? null,
});
const COLUMNS = [column('text', 'string'), column('whole', 'int'), column('part', 'double'), column('yes', 'boolean')];

/** Any UTF-16 units at all, lone surrogates and control characters among them, and much that XML and JSON trip over. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    ']]>',
    '<![CDATA[',
    '&amp;',
    '"',
    "'",
    '\r\n',
    ' \t ',
    '\u0000',
    '👩‍👩‍👧',
    '<!--',
    'إسناد',
    '\ufeff',
    '\u0085',
    '\u2028',
  ),
);
// Numbers as JSON has them: a file tells neither -0 from 0 nor what is not finite.
const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0);
const anyRow = fc.record<Row>({
  text: fc.option(anyText),
  whole: fc.option(fc.integer()),
  part: fc.option(anyNumber),
  yes: fc.option(fc.boolean()),
});
// With a type before it, as all our ids: graphology itself trips over a node called `valueOf`.
const anyId = anyText.map((text) => `person/${withoutForbidden(text)}`);
const anyGraph = fc
  .record({
    ids: fc.uniqueArray(anyId, { minLength: 1, maxLength: 8 }),
    rows: fc.array(anyRow, { minLength: 8, maxLength: 8 }),
  })
  .chain(({ ids, rows }) =>
    fc.record({
      nodes: fc.constant(ids.map((node, i) => ({ node, attributes: rows[i]! }))),
      edges: fc
        .array(fc.record({ source: fc.constantFrom(...ids), target: fc.constantFrom(...ids), attributes: anyRow }), {
          maxLength: 12,
        })
        .map((edges) => edges.map((edge, i) => ({ ...edge, edge: `e${i}` }))),
    }),
  );

function readable(row: Row): Row {
  const kept = Object.entries(row).map(([name, value]) => [
    name,
    typeof value === 'string' ? withoutForbidden(value) : value,
  ]);
  return Object.fromEntries(kept.filter(([, value]) => value !== null && value !== ''));
}

describe('writeGraphml', () => {
  it('is parsed back equal, whatever the graph', () => {
    fc.assert(
      fc.property(anyGraph, ({ nodes, edges }) => {
        const xml = [...writeGraphml({ nodes, edges, nodeColumns: COLUMNS, edgeColumns: COLUMNS })].join('');
        const read = readWithGraphology(xml);
        expect(Object.entries(read.nodes).sort()).toEqual(
          nodes.map(({ node, attributes }) => [node, readable(attributes)]).sort(),
        );
        expect(read.edges).toEqual(
          Object.fromEntries(
            edges.map(({ edge, source, target, attributes }) => [edge, { ...readable(attributes), source, target }]),
          ),
        );
      }),
    );
  });

  it.skipIf(!versionOf(PYTHON_READERS[0]!))('is parsed back equal by NetworkX', () => {
    const { nodes, edges } = fc.sample(anyGraph, { numRuns: 1, seed: 7 })[0]!;
    const many = fc.sample(anyRow, { numRuns: 300, seed: 7 }).map((attributes, i) => ({ node: `n${i}`, attributes }));
    const all = [...nodes.filter(({ node }) => !/^n\d/.test(node)), ...many];
    const xml = [...writeGraphml({ nodes: all, edges, nodeColumns: COLUMNS, edgeColumns: COLUMNS })].join('');
    const read = readWithPython(PYTHON_READERS[0]!, xml);
    expect(read.nodes).toEqual(Object.fromEntries(all.map(({ node, attributes }) => [node, readable(attributes)])));
    expect(Object.keys(read.edges)).toHaveLength(edges.length);
  });

  it('writes one piece a node or edge', () => {
    const nodes = Array.from({ length: 5 }, (_, i) => ({ node: `n${i}`, attributes: {} }));
    const pieces = [...writeGraphml<Row, Row>({ nodes, edges: [], nodeColumns: [], edgeColumns: [] })];
    expect(pieces.filter((piece) => piece.startsWith('<node '))).toHaveLength(5);
  });

  it.each([NaN, Infinity, -Infinity, null, ''])('leaves out %s', (value) => {
    const nodes = [{ node: 'n', attributes: { value } }];
    const nodeColumns = [column('value', typeof value === 'string' ? 'string' : 'double')];
    expect([...writeGraphml<Row, Row>({ nodes, edges: [], nodeColumns, edgeColumns: [] })].join('')).toContain(
      '<node id="n"></node>',
    );
  });
});

describe('XML text', () => {
  it.each([
    ['أ < ب & ج > د', 'أ &lt; ب &amp; ج &gt; د'],
    [']]>', ']]&gt;'],
    ['سطر\r\nآخر', 'سطر&#13;\nآخر'],
    ['\u0000\u000b\ufffe\ud83d', ''],
    ['🕊', '🕊'],
  ])('between tags: %j', (text, expected) => expect(escapeText(text)).toBe(expected));

  it.each([
    ['"أ"\t\'ب\'\n', "&quot;أ&quot;&#9;'ب'&#10;"],
    ['a\u0001b', 'ab'],
  ])('in attributes: %j', (text, expected) => expect(escapeAttribute(text)).toBe(expected));
});
