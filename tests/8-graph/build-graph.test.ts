import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/8-graph/build-graph.ts';
import type { GraphFacts } from '../../src/8-graph/graph-facts.ts';
import type { EntityId, StatementId } from '../../src/model/id.ts';
import { article, person, quote, reversed, SMALL } from './facts.ts';

const EMPTY: GraphFacts = {
  entities: [],
  statements: [],
  articles: [],
  quotes: [],
  mentions: [],
  coMentions: [],
  contacts: [],
};

describe('buildGraph', () => {
  const graph = buildGraph(SMALL);

  it.each([
    // source, target, type, weight
    ['person/rami', 'statement/s1', 'SAID', 2],
    ['person/rami', 'statement/s2', 'SAID', 1],
    ['statement/s1', 'person/salma', 'ABOUT', 2],
    ['statement/s1', 'place/town', 'ABOUT', 1],
    ['statement/s2', 'person/rami', 'ABOUT', 1],
    ['statement/s3', 'person/rami', 'ABOUT', 1],
    ['organization/agency', 'statement/s1', 'RELAYED', 1],
    ['statement/s1', 'article/a1', 'REPORTED_IN', 1],
    ['statement/s1', 'article/a2', 'REPORTED_IN', 1],
    ['statement/s2', 'article/a1', 'REPORTED_IN', 1],
    ['statement/s3', 'article/a3', 'REPORTED_IN', 1],
    ['person/rami', 'article/a1', 'MENTIONED_IN', 4],
    ['person/salma', 'article/a1', 'MENTIONED_IN', 1],
    ['organization/agency', 'article/a2', 'MENTIONED_IN', 2],
    ['person/rami', 'organization/ministry', 'HOLDS_ROLE', 2],
    ['person/rami', 'person/salma', 'CO_MENTION', 3],
    ['person/salma', 'person/rami', 'CALLED', 1],
    ['person/rami', 'person/salma', 'SPOKE_ABOUT', 1],
    ['person/rami', 'place/town', 'SPOKE_ABOUT', 1],
    ['organization/agency', 'person/rami', 'QUOTED', 1],
  ])('%s → %s: %s × %i', (source, target, type, weight) => {
    const weights = graph
      .edges(source, target)
      .map((edge) => graph.getEdgeAttributes(edge))
      .filter((edge) => edge.type === type)
      .map((edge) => edge.weight);
    expect(weights).toEqual([weight]);
  });

  it('has no edges but these', () => expect(graph.size).toBe(22));

  it('counts what an entity said, what was said about it, and where it is named', () => {
    expect(graph.getNodeAttributes('person/rami')).toMatchObject({
      ar: 'رامي الحداد',
      roles: ['المتحدث باسم الوزارة', 'الدكتور'],
      said: 2,
      saidAbout: 2,
      mentions: 4,
      articles: 1,
    });
  });

  it('dates a statement by its earliest dated article', () => {
    expect(graph.getNodeAttributes('statement/s1')).toMatchObject({ firstSeen: '2026-03-01', sightings: 2 });
    expect(graph.getNodeAttributes('statement/s3')).toMatchObject({ firstSeen: null });
  });

  it('keeps quote and confidence of every sighting, and the likeliest for the speaker', () => {
    const sightings = graph.mapOutEdges('statement/s1', (_, edge) => (edge.type === 'REPORTED_IN' ? edge.quote : ''));
    expect(sightings.filter(Boolean).sort()).toEqual(['q1', 'q2']);
    const [said] = graph.edges('person/rami', 'statement/s1');
    expect(graph.getEdgeAttributes(said)).toMatchObject({ confidence: 0.95 });
  });

  it('keeps the place where a role is printed', () => {
    const role = graph.findEdge('person/rami', 'organization/ministry', () => true);
    expect(graph.getEdgeAttributes(role)).toMatchObject({
      role: 'المتحدث باسم الوزارة',
      ...{ past: false, acting: false, firstSeen: '2026-03-01', lastSeen: '2026-03-02' },
      evidence: [
        { article: 'a2', span: { start: 5, end: 8 } },
        { article: 'a1', span: { start: 3, end: 9 } },
      ],
    });
  });

  it('keeps when and where a contact is told, what is planned apart, and makes no edge of what is denied', () => {
    const told = graph
      .mapEdges((_, edge, source, target) => ({ edge, source, target }))
      .flatMap(({ edge, source, target }) =>
        edge.type === 'MET' || edge.type === 'CALLED'
          ? [[source, edge.type, edge.status, target, edge.weight, edge.firstSeen, edge.lastSeen, edge.evidence.length]]
          : [],
      );
    expect(told).toEqual([
      ['person/salma', 'CALLED', 'happened', 'person/rami', 1, null, null, 1],
      ['person/rami', 'MET', 'happened', 'person/salma', 2, '2026-03-01', '2026-03-02', 2],
      ['person/rami', 'MET', 'planned', 'person/salma', 1, '2026-03-01', '2026-03-01', 1],
    ]);
  });

  it('gives every node a place, ranks from 0 to 1 and communities from 0', () => {
    graph.forEachNode((key, node) => {
      expect(Number.isFinite(node.x) && Number.isFinite(node.y), key).toBe(true);
      if (node.type === 'statement' || node.type === 'article') return;
      expect(node.rank, key).toBeGreaterThan(0);
      expect(node.rank, key).toBeLessThanOrEqual(1);
      expect(Number.isInteger(node.community), key).toBe(true);
    });
    expect(Math.max(...graph.mapNodes((_, node) => ('rank' in node ? node.rank : 0)))).toBe(1);
  });

  it('gives byte-equal output for the same facts in any order', () => {
    const expected = JSON.stringify(graph.export());
    expect(JSON.stringify(buildGraph(SMALL).export())).toBe(expected);
    expect(JSON.stringify(buildGraph(reversed(SMALL)).export())).toBe(expected);
  });

  it('is empty where there are no facts', () => expect(buildGraph(EMPTY).order).toBe(0));

  it('takes entities that nothing joins', () => {
    const graph = buildGraph({ ...EMPTY, entities: [person('a', 'أ'), person('b', 'ب')], articles: [article('a1')] });
    expect(graph.order).toBe(3);
    expect(graph.getNodeAttributes('person/a')).toMatchObject({ community: 0, said: 0, rank: 1 });
  });

  it.each([
    ['a statement', { quotes: [quote('q', 'a1', 'gone', null)] }],
    [
      'an article',
      { statements: [{ id: 's' as StatementId, speaker: null, text: '' }], quotes: [quote('q', 'gone', 's', null)] },
    ],
    ['an entity', { statements: [{ id: 's' as StatementId, speaker: 'person/gone' as EntityId, text: '' }] }],
  ])('refuses facts that name %s not given', (_, facts) => {
    expect(() => buildGraph({ ...EMPTY, ...facts })).toThrow(/gone/);
  });

  it('holds its laws for any facts', () => {
    const ids = ['person/a', 'person/b', 'place/c'] as EntityId[];
    const anyQuote = fc.record({
      article: fc.constantFrom('a1', 'a2'),
      statement: fc.constantFrom('s0', 's1', 's2'),
      speaker: fc.option(fc.constantFrom(...ids)),
      about: fc.uniqueArray(fc.constantFrom(...ids)),
      via: fc.array(fc.constantFrom(...ids), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(
        fc.array(anyQuote, { maxLength: 12 }),
        fc.array(fc.option(fc.constantFrom(...ids)), { minLength: 3, maxLength: 3 }),
        (quotes, speakers) => {
          const facts: GraphFacts = {
            ...EMPTY,
            entities: [person('a', 'أ'), person('b', 'ب'), { ...person('c', 'ج'), id: ids[2]!, type: 'place' }],
            articles: [article('a1'), article('a2')],
            statements: speakers.map((speaker, i) => ({ id: `s${i}` as StatementId, speaker, text: 'كلام' })),
            quotes: quotes.map((one, i) => quote(`q${i}`, one.article, one.statement, one.speaker, one)),
          };
          const graph = buildGraph(facts);
          expect(graph.filterEdges((_, edge) => edge.type === 'REPORTED_IN')).toHaveLength(quotes.length);
          expect(graph.filterEdges((_, edge) => edge.type === 'SAID')).toHaveLength(speakers.filter(Boolean).length);
          expect(JSON.stringify(buildGraph(reversed(facts)).export())).toBe(JSON.stringify(graph.export()));
        },
      ),
      { numRuns: 30 },
    );
  });
});
