import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Graph from 'graphology';
import graphmlModule from 'graphology-graphml';

// The package is CommonJS and its types describe ES exports.
const { parse } = graphmlModule as unknown as typeof import('graphology-graphml');

type Row = Record<string, unknown>;

/** A graph as any reader gives it back: attributes that a reader holds to be absent are left out. */
export interface ReadBack {
  readonly nodes: Readonly<Record<string, Row>>;
  readonly edges: Readonly<Record<string, Row & { readonly source: string; readonly target: string }>>;
  readonly directed: boolean;
}

export function readWithGraphology(xml: string): ReadBack {
  const graph = parse(Graph as unknown as Parameters<typeof parse>[0], xml);
  const edges = graph.mapEdges((key, attributes, source, target) => [key, { ...attributes, source, target }]);
  return {
    nodes: Object.fromEntries(graph.mapNodes((key, attributes) => [key, { ...attributes }])),
    edges: Object.fromEntries(edges),
    directed: graph.type === 'directed',
  };
}

/** Debian's own Python, which finds Debian's packages; another `python3` may stand before it in the path. */
const PYTHON = '/usr/bin/python3';

const NETWORKX = `
import json, sys, networkx
graph = networkx.read_graphml(sys.argv[1], force_multigraph=True)
edges = {key: {**data, "source": source, "target": target} for source, target, key, data in graph.edges(keys=True, data=True)}
print(json.dumps({"nodes": dict(graph.nodes(data=True)), "edges": edges, "directed": graph.is_directed()}))
`;

// igraph gives every vertex all attributes: an empty text or NaN where the file has none.
const IGRAPH = `
import json, sys, igraph
graph = igraph.Graph.Read_GraphML(sys.argv[1])
def present(attributes):
    return {name: value for name, value in attributes.items() if value is not None and value == value and value != "" and name != "id"}
ids = graph.vs["id"] if graph.vcount() else []
nodes = {ids[vertex.index]: present(vertex.attributes()) for vertex in graph.vs}
edges = {edge["id"]: {**present(edge.attributes()), "source": ids[edge.source], "target": ids[edge.target]} for edge in graph.es}
print(json.dumps({"nodes": nodes, "edges": edges, "directed": graph.is_directed()}))
`;

export interface PythonReader {
  readonly name: string;
  readonly module: string;
  readonly script: string;
}

export const PYTHON_READERS: readonly PythonReader[] = [
  { name: 'NetworkX', module: 'networkx', script: NETWORKX },
  { name: 'igraph', module: 'igraph', script: IGRAPH },
];

/** The version installed; null where there is none. */
export function versionOf({ module }: PythonReader): string | null {
  const { status, stdout } = spawnSync(PYTHON, ['-c', `import ${module}; print(${module}.__version__)`], {
    encoding: 'utf8',
  });
  return status === 0 ? stdout.trim() : null;
}

export function readWithPython({ name, script }: PythonReader, xml: string): ReadBack {
  const directory = mkdtempSync(join(tmpdir(), 'isnad-graphml-'));
  try {
    const file = join(directory, 'graph.graphml');
    writeFileSync(file, xml);
    const { status, stdout, stderr } = spawnSync(PYTHON, ['-X', 'utf8', '-c', script, file], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${name} does not read the file: ${stderr}`);
    return JSON.parse(stdout) as ReadBack;
  } finally {
    rmSync(directory, { recursive: true });
  }
}
