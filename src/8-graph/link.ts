import type { EdgeAttributes } from '../model/graph.ts';

/** An edge that is not in a graph yet. */
export interface Link {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
}

/** An edge under the key that its ends and what else sets it apart tell. */
export function toLink(source: string, target: string, attributes: EdgeAttributes, distinct?: string): Link {
  const key = `${attributes.type}:${source}>${target}`;
  return { key: distinct === undefined ? key : `${key}:${distinct}`, source, target, attributes };
}
