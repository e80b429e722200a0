import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/8-graph/build-graph.ts';
import { type EntityMapQuery, entityMap } from '../../src/8-graph/entity-map.ts';
import { NotFoundError } from '../../src/model/errors.ts';
import { SMALL } from './facts.ts';

const graph = buildGraph(SMALL);
const ALL = ['spoke-about', 'relayed', 'holds-role', 'co-mention'] as const;

function drawn(query: EntityMapQuery): { nodes: string[]; edges: string[]; total: number } {
  const { nodes, edges, total } = entityMap(graph, query);
  const short = (key: string): string => key.slice(key.indexOf('/') + 1);
  return {
    nodes: nodes.map(({ key }) => short(key)),
    edges: edges.map(
      ({ source, target, attributes }) => `${short(source)} ${attributes.type} ${short(target)} ${attributes.weight}`,
    ),
    total,
  };
}

describe('entityMap', () => {
  it('shows all entities, those that matter most first, and all edges among them', () => {
    const { nodes, edges, total } = drawn({});
    expect(nodes[0]).toBe('rami');
    expect(nodes.toSorted()).toEqual(['agency', 'ministry', 'rami', 'salma', 'town']);
    expect(edges).toEqual([
      'rami co-mention salma 3',
      'rami holds-role ministry 2',
      'agency relayed rami 1',
      'rami spoke-about salma 1',
      'rami spoke-about town 1',
    ]);
    expect(total).toBe(5);
  });

  it.each<[EntityMapQuery, string[], string[], number]>([
    [{ limit: 1 }, ['rami'], [], 5],
    [{ types: ['person'] }, ['rami', 'salma'], ['rami co-mention salma 3', 'rami spoke-about salma 1'], 2],
    [{ types: ['person'], edges: ['co-mention'] }, ['rami', 'salma'], ['rami co-mention salma 3'], 2],
    [{ types: [] }, [], [], 0],
    [{ around: 'organization/agency', edges: ALL }, ['agency', 'rami'], ['agency relayed rami 1'], 2],
    [
      { around: 'person/rami', edges: ['spoke-about'], types: ['place'] },
      ['rami', 'town'],
      ['rami spoke-about town 1'],
      2,
    ],
    [
      { around: 'person/rami', limit: 3 },
      ['rami', 'salma', 'ministry'],
      ['rami co-mention salma 3', 'rami holds-role ministry 2', 'rami spoke-about salma 1'],
      5,
    ],
    [{ around: 'place/town', edges: ['relayed'] }, ['town'], [], 1],
  ])('%j', (query, nodes, edges, total) => expect(drawn(query)).toEqual({ nodes, edges, total }));

  it.each(['person/nobody', 'statement/s1', ''])('knows no entity %j', (around) => {
    expect(() => entityMap(graph, { around })).toThrow(NotFoundError);
  });

  it('gives the fields of the answer and no others', () => {
    expect(Object.keys(entityMap(graph).nodes[0]!.attributes).sort()).toEqual(
      ['type', 'ar', 'en', 'x', 'y', 'said', 'saidAbout', 'mentions', 'articles', 'community', 'rank'].sort(),
    );
  });
});
