import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/8-graph/build-graph.ts';
import type { GraphFacts } from '../../src/8-graph/graph-facts.ts';
import type { EntityId } from '../../src/model/id.ts';
import { person, SMALL } from './facts.ts';

/** Two rings of entities, each named together, joined by nothing. */
const TWO_RINGS: GraphFacts = {
  entities: Array.from({ length: 24 }, (_, i) => person(`p${String(i).padStart(2, '0')}`, `شخص ${i}`)),
  statements: [],
  articles: [],
  quotes: [],
  mentions: [],
  contacts: [],
  coMentions: Array.from({ length: 24 }, (_, i) => {
    const ring = i < 12 ? 0 : 12;
    const pair = [i, ring + ((i + 1) % 12)].sort((a, b) => a - b).map((n) => `person/p${String(n).padStart(2, '0')}`);
    return { left: pair[0] as EntityId, right: pair[1] as EntityId, paragraphs: 5 };
  }),
};

describe('layout and communities', () => {
  const graph = buildGraph(TWO_RINGS);
  const distance = (a: string, b: string): number => {
    const [one, other] = [graph.getNodeAttributes(a), graph.getNodeAttributes(b)];
    return Math.hypot(one.x - other.x, one.y - other.y);
  };

  it('draws the joined nearer than the unjoined', () => {
    const lengths = graph.mapEdges((_, __, source, target) => distance(source, target));
    const all = graph.nodes().flatMap((a) => graph.nodes().map((b) => distance(a, b)));
    const mean = (numbers: number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
    expect(mean(lengths)).toBeLessThan(mean(all) / 2);
  });

  it('lets no two entities share a place', () => {
    expect(new Set(graph.mapNodes((_, { x, y }) => `${x} ${y}`)).size).toBe(24);
  });

  it('never puts members of unjoined groups in one community, and numbers from the largest', () => {
    const communities = graph.mapNodes(
      (key, node) => [Number(key.slice(-2)) < 12, 'community' in node ? node.community : -1] as const,
    );
    const first = new Set(communities.filter(([ring]) => ring).map(([, community]) => community));
    const second = new Set(communities.filter(([ring]) => !ring).map(([, community]) => community));
    expect([...first].some((community) => second.has(community))).toBe(false);
    expect(Math.min(...first, ...second)).toBe(0);
  });

  it('puts a statement between its speaker and those it names', () => {
    const small = buildGraph(SMALL);
    const at = (key: string): { x: number; y: number } => small.getNodeAttributes(key);
    const ends = ['person/rami', 'person/salma', 'place/town', 'organization/agency'].map(at);
    const middle = { x: ends.reduce((sum, { x }) => sum + x, 0) / 4, y: ends.reduce((sum, { y }) => sum + y, 0) / 4 };
    const { x, y } = at('statement/s1');
    expect(Math.hypot(x - middle.x, y - middle.y)).toBeLessThan(0.05 * 60 * Math.sqrt(5));
  });
});
