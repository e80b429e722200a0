import { createHash } from 'node:crypto';
import type { EntityId } from '../model/id.ts';
import type { NamedCluster } from './name-entities.ts';

/** `person/yuri-ushakov`: what entities of one name would be called. */
export function slugOf({ type, known, rulesName }: NamedCluster): string {
  const latin = known?.en ?? rulesName.en ?? '';
  return `${type}/${latinSlug(latin) || hash(rulesName.ar ?? '')}`;
}

/** Of those with one slug the known or most printed one is called by it, the others add a hash. */
export function giveIds(slug: string, namesakes: readonly NamedCluster[]): ReadonlyMap<NamedCluster, EntityId> {
  const rank = ({ known, appearances }: NamedCluster) => (known ? 1e9 : 0) + appearances.length;
  const sorted = [...namesakes].sort(
    (a, b) => rank(b) - rank(a) || (a.appearances[0]!.id < b.appearances[0]!.id ? -1 : 1),
  );
  const ids = new Map<NamedCluster, EntityId>();
  const taken = new Set<string>();
  sorted.forEach((cluster, place) => {
    // From the name; for a namesake, whose name says nothing, from where it is printed.
    const byName = place === 0 ? slug : `${slug}-${hash(cluster.rulesName.ar ?? '')}`;
    const id = taken.has(byName) ? `${slug}-${hash(cluster.appearances[0]!.id)}` : byName;
    taken.add(id);
    ids.set(cluster, id as EntityId);
  });
  return ids;
}

function latinSlug(latin: string): string {
  return latin
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/[^a-z0-9-]/g, '')
    .replace(/^-+|-+$/g, '');
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 6);
}
