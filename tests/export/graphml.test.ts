import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/8-graph/build-graph.ts';
import { GRAPHML_FLAVOURS, toGraphml } from '../../src/export/graphml.ts';
import { EDGE_COLUMNS, NODE_COLUMNS } from '../../src/export/graphml-columns.ts';
import type { Column } from '../../src/export/graphml-writer.ts';
import { withoutForbidden } from '../../src/export/xml-text.ts';
import { person, SMALL } from '../8-graph/facts.ts';
import { PYTHON_READERS, type ReadBack, readWithGraphology, readWithPython, versionOf } from './read-graphml.ts';

const HOSTILE =
  'رامي \u0000\u0008\u001f\u0085 ]]> <b> "أ" \'ب\' &amp; & 🕊️ \ud800 \uffff \u202eعكس\u202c \u2028\n\tسطر\r\nآخر';
const graph = buildGraph({ ...SMALL, entities: [...SMALL.entities, person('hostile', HOSTILE)] });

function columnsOf<Item>(columns: readonly Column<Item>[], item: Item): Record<string, unknown> {
  const values = columns.map(({ name, of }) => {
    const value = of(item);
    return [name, typeof value === 'string' ? withoutForbidden(value) : value] as const;
  });
  return Object.fromEntries(values.filter(([, value]) => value !== null && value !== ''));
}

/** What every reader should give back of the graph. */
function expected(): ReadBack {
  const nodes = graph.mapNodes((key, node) => [key, columnsOf(NODE_COLUMNS, node)] as const);
  const edges = graph.mapEdges(
    (key, edge, source, target) => [key, { ...columnsOf(EDGE_COLUMNS, edge), source, target }] as const,
  );
  return { nodes: Object.fromEntries(nodes), edges: Object.fromEntries(edges), directed: true };
}

describe('GraphML', () => {
  const xml = [...toGraphml(graph)].join('');

  it('is read back by graphology, every node, edge and attribute', () => {
    const { nodes, edges, directed } = readWithGraphology(xml);
    // graphology makes one colour of r, g and b.
    const coloured = Object.entries(expected().nodes).map(([key, { r, g, b, ...rest }]) => {
      const hex = [r, g, b].map((part) => Number(part).toString(16).padStart(2, '0')).join('');
      return [key, { ...rest, color: `#${hex}` }];
    });
    expect(nodes).toEqual(Object.fromEntries(coloured));
    expect(edges).toEqual(expected().edges);
    expect(directed).toBe(true);
  });

  it('keeps an Arabic name and all of a hostile one that XML can hold', () => {
    const { nodes } = readWithGraphology(xml);
    expect(nodes['person/rami']).toMatchObject({ label: 'رامي الحداد', name_ar: 'رامي الحداد' });
    expect(nodes['person/hostile']?.label).toBe(
      'رامي \u0085 ]]> <b> "أ" \'ب\' &amp; & 🕊️   \u202eعكس\u202c \u2028\n\tسطر\r\nآخر',
    );
  });

  it.each(PYTHON_READERS)('is read back by $name, every node, edge and attribute', (reader) => {
    const version = versionOf(reader);
    if (version === null) {
      // In CI a reader that is missing is a failure, elsewhere a note.
      expect(process.env.CI, `${reader.name} is not installed (Debian: python3-${reader.module})`).toBeFalsy();
      console.warn(`skipped: ${reader.name} is not installed (Debian: python3-${reader.module})`);
      return;
    }
    console.info(`GraphML read back by ${reader.name} ${version}`);
    expect(readWithPython(reader, xml)).toEqual(expected());
  });

  it('declares every key before the graph, with ids by name and no attribute called id', () => {
    const head = xml.slice(0, xml.indexOf('<graph '));
    const keys = [
      ...head.matchAll(/<key id="([^"]+)" for="(node|edge)" attr\.name="([^"]+)" attr\.type="([a-z]+)"\/>/g),
    ];
    expect(keys).toHaveLength(NODE_COLUMNS.length + EDGE_COLUMNS.length);
    expect(xml.slice(head.length)).not.toContain('<key');
    expect(new Set(keys.map(([, id]) => id)).size).toBe(keys.length);
    for (const [, id, of, name, type] of keys) {
      expect(id).toBe(of === 'edge' ? `edge_${name}` : name);
      expect(name).not.toBe('id');
      expect(['boolean', 'int', 'long', 'float', 'double', 'string']).toContain(type);
    }
  });

  it('names what Gephi draws as Gephi calls it', () => {
    const names = NODE_COLUMNS.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['label', 'x', 'y', 'size', 'r', 'g', 'b']));
    expect(EDGE_COLUMNS.map(({ name }) => name)).toEqual(expect.arrayContaining(['label', 'weight']));
  });

  it('puts nodes before edges, and is the same on every run', () => {
    expect(xml.lastIndexOf('<node ')).toBeLessThan(xml.indexOf('<edge '));
    expect([...toGraphml(graph)].join('')).toBe(xml);
  });

  it.each(GRAPHML_FLAVOURS)('is well-formed and has every node in flavour %s', (flavour) => {
    const text = [...toGraphml(graph, flavour)].join('');
    expect(Object.keys(readWithGraphology(text).nodes)).toEqual(graph.nodes());
    const reader = PYTHON_READERS[0]!;
    if (versionOf(reader)) expect(Object.keys(readWithPython(reader, text).nodes)).toEqual(graph.nodes());
  });

  it('folds parallel edges for Gephi', () => {
    const { edges } = readWithGraphology([...toGraphml(graph, 'gephi')].join(''));
    const between = Object.values(edges).filter(
      ({ source, target }) => `${source} ${target}` === 'person/rami person/salma',
    );
    expect(between).toMatchObject([{ label: 'CO_MENTION + MET + SPOKE_ABOUT', weight: 7 }]);
    const weights = (rows: Record<string, unknown>[]): number =>
      rows.reduce((sum, { weight }) => sum + Number(weight), 0);
    expect(weights(Object.values(edges))).toBe(weights(Object.values(expected().edges)));
  });

  it.each([
    ['yed', '<y:NodeLabel>رامي الحداد</y:NodeLabel>'],
    ['yed', '<y:Fill color="#0072b2"'],
    ['yed', '<y:EdgeLabel>SAID</y:EdgeLabel>'],
    ['neo4j', '<node id="person/rami" labels=":Entity:Person">'],
    ['neo4j', ' target="statement/s1" label="SAID">'],
    ['neo4j', '<data key="labels">:Statement</data>'],
  ] as const)('%s: %s', (flavour, part) => expect([...toGraphml(graph, flavour)].join('')).toContain(part));
});
