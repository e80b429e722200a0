import { byDay, type Version } from './version.ts';

/**
 * Versions that have something in common, under a key for each thing. In each, a version is near those at most `reach` places
 * before or after it by day: so a phrase of the trade, which thousands share, costs no more than a rare one. What is near
 * depends on the set of versions alone.
 */
export interface Neighbourhoods {
  /** Calls back with each pair that is pushed out of each other's reach there. */
  insert(key: number, version: Version, parted: (a: Version, b: Version) => void): void;
  /** Calls back with each pair that comes within each other's reach there. */
  remove(key: number, version: Version, met: (a: Version, b: Version) => void): void;
  /** Adds the versions near one, itself left out. */
  collect(key: number, version: Version, to: Set<Version>): void;
  areNear(key: number, a: Version, b: Version): boolean;
}

/** @param reach Places, 1 or more. */
export function neighbourhoods(reach: number): Neighbourhoods {
  // Most keys are met once: the version itself is kept then, and no list.
  const lists = new Map<number, Version | Version[]>();
  /** The pairs that stand `reach` places and one apart around a place, or would without what stands there. */
  const across = (list: readonly Version[], at: number, apart: number, tell: (a: Version, b: Version) => void) => {
    for (let i = Math.max(0, at - reach); i < at && i + apart < list.length; i++) tell(list[i]!, list[i + apart]!);
  };
  return {
    insert(key, version, parted) {
      const known = lists.get(key);
      if (known === undefined) {
        lists.set(key, version);
        return;
      }
      const list = Array.isArray(known) ? known : [known];
      if (list !== known) lists.set(key, list);
      const at = placeOf(version, list);
      if (list[at] === version) return;
      list.splice(at, 0, version);
      across(list, at, reach + 1, parted);
    },
    remove(key, version, met) {
      const known = lists.get(key);
      if (!Array.isArray(known)) {
        if (known === version) lists.delete(key);
        return;
      }
      const at = placeOf(version, known);
      if (known[at] !== version) return;
      known.splice(at, 1);
      across(known, at, reach, met);
      if (known.length === 1) lists.set(key, known[0]!);
    },
    collect(key, version, to) {
      const list = lists.get(key);
      if (!Array.isArray(list)) return;
      const at = placeOf(version, list);
      const last = Math.min(list.length - 1, at + reach);
      for (let i = Math.max(0, at - reach); i <= last; i++) if (i !== at) to.add(list[i]!);
    },
    areNear(key, a, b) {
      const list = lists.get(key);
      if (!Array.isArray(list)) return false;
      const [i, j] = [placeOf(a, list), placeOf(b, list)];
      return list[i] === a && list[j] === b && Math.abs(i - j) <= reach;
    },
  };
}

/** Where a version stands, or would stand, by halving. */
function placeOf(version: Version, list: readonly Version[]): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byDay(list[middle]!, version) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
