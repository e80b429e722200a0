import type { NamedWord, Wording } from './wording.ts';

/**
 * Whether one names another thing in the place where the other names one of its kind: في الموصل, في الرمادي; السفير الإيطالي, السفير
 * الإسباني. What only one of them names may have been left out of the other.
 */
export function namesDiffer(a: Wording, b: Wording): boolean {
  if (a.named.length === 0 || b.named.length === 0) return false;
  const [inA, inB] = [onlyIn(a, b), onlyIn(b, a)];
  return inA.some((one) => inB.some((other) => areOfOneKind(one.kind, other.kind) && standAlike(one, other)));
}

/** A capital is a place, and is put for its nation: في طهران, في حلب. */
function areOfOneKind(a: string, b: string): boolean {
  if (a === b) return true;
  const [capital, other] = a === 'capital' ? [a, b] : [b, a];
  return capital === 'capital' && (other === 'nation' || other === 'place');
}

function onlyIn(a: Wording, b: Wording): readonly NamedWord[] {
  return a.named.filter(({ key }) => !b.named.some((other) => other.key === key));
}

function standAlike(a: NamedWord, b: NamedWord): boolean {
  return (a.before !== '' && a.before === b.before) || (a.after !== '' && a.after === b.after);
}

/**
 * Whether two nations, the only ones, change places: الهند اتهمت باكستان, باكستان اتهمت الهند. Side by side they may: فرنسا وألمانيا.
 */
export function rolesDiffer(a: Wording, b: Wording): boolean {
  if (a.named.length < 2 || b.named.length < 2) return false;
  const [inA, inB] = [twoNations(a), twoNations(b)];
  return inA !== null && inB !== null && inA[0] === inB[1] && inA[1] === inB[0];
}

/** The two nations of a wording that names two and each once, apart from each other; else null. */
function twoNations({ named }: Wording): readonly [string, string] | null {
  const nations = named.filter(({ kind }) => kind === 'nation' || kind === 'capital');
  const [first, second] = nations;
  if (nations.length !== 2 || first!.key === second!.key || second!.at - first!.at < 2) return null;
  return [first!.key, second!.key];
}
