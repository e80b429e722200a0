import type { NameForm } from '../model/name-matching.ts';
import type { NameGroup } from './group-names.ts';

/** In a block of more names than this, each is compared only with so many of its neighbours in order of the names. */
const WINDOW = 40;

/** Keys of the blocks within which a name is compared, so that names are never compared all with all. */
export function blockKeys(form: NameForm): readonly string[] {
  const { type, skeletons, distinctive, nations } = form;
  const count = skeletons.length;
  if (count === 0) return [];
  // The armies of two countries need no comparing.
  const whose = distinctive ? '' : nations.join();
  const keys = new Set([`${type} ${skeletons.join('')}${whose}`]);
  if (type === 'person' && count > 1) {
    keys.add(pair(type, skeletons[0]!, skeletons[count - 1]!));
    keys.add(pair(type, skeletons[count - 2]!, skeletons[count - 1]!));
    keys.add(pair(type, skeletons[0]!, skeletons[1]!));
  }
  return [...keys];
}

function pair(type: string, first: string, last: string): string {
  return `${type} ${first} ${last}`;
}

/** Pairs of groups worth judging: known as one, or alike in the consonants of their names. Near-linear in the groups. */
export function findCandidates(groups: readonly NameGroup[]): readonly (readonly [NameGroup, NameGroup])[] {
  const blocks = new Map<string, NameGroup[]>();
  for (const group of groups) {
    if (group.anyone) continue;
    const known = group.known ? [`known ${group.known.id}`] : [];
    for (const key of [...blockKeys(group.form), ...known]) {
      const block = blocks.get(key);
      if (block) block.push(group);
      else blocks.set(key, [group]);
    }
  }
  const seen = new Set<number>();
  const pairs: [NameGroup, NameGroup][] = [];
  for (const block of blocks.values()) {
    for (let i = 0; i < block.length; i++) {
      const end = Math.min(block.length, i + 1 + WINDOW);
      for (let j = i + 1; j < end; j++) {
        const [a, b] = [block[i]!, block[j]!];
        const code = a.index * groups.length + b.index;
        if (seen.has(code)) continue;
        seen.add(code);
        pairs.push([a, b]);
      }
    }
  }
  return pairs;
}
