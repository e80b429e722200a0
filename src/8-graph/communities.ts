import type { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import { seededRandom } from '../model/seeded-random.ts';
import { byText } from './node-keys.ts';

// The package is CommonJS and its types describe an ES default, so that what Node gives is typed one level too deep.
const louvain = louvainModule as unknown as typeof louvainModule.default;

const SEED = 2026;

/** Each node's community by Louvain, seeded; 0 is the largest, equals in order of their first node. Weighted by `weight`. */
export function findCommunities(graph: UndirectedGraph): ReadonlyMap<string, number> {
  const found = graph.size === 0 ? {} : louvain(graph, { getEdgeWeight: 'weight', rng: seededRandom(SEED) });
  const members = new Map<number | string, string[]>();
  for (const node of graph.nodes().sort(byText)) {
    const community = found[node] ?? node;
    const known = members.get(community);
    if (known) known.push(node);
    else members.set(community, [node]);
  }
  const numbers = new Map<string, number>();
  const bySize = [...members.values()].sort((a, b) => b.length - a.length || byText(a[0]!, b[0]!));
  for (const [number, nodes] of bySize.entries()) for (const node of nodes) numbers.set(node, number);
  return numbers;
}
