export type Gender = 'm' | 'f' | null;

/** What most of those that tell say. */
export function genderOf(tellers: readonly { readonly gender: Gender }[]): Gender {
  let balance = 0;
  for (const { gender } of tellers) balance += gender === 'm' ? 1 : gender === 'f' ? -1 : 0;
  return balance > 0 ? 'm' : balance < 0 ? 'f' : null;
}

export function genderContradicts(a: Gender, b: Gender): boolean {
  return a !== null && b !== null && a !== b;
}
