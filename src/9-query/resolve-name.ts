import type { EntityHit } from '../model/answer.ts';
import { NotFoundError } from '../model/errors.ts';
import type { Match } from './find-names.ts';
import type { NameIndex } from './name-index.ts';
import { searchEntities } from './search-entities.ts';

/** A match this good is what was asked for. */
const sure: ReadonlySet<Match> = new Set(['spelled so', 'folded', 'whole words']);
/** Good enough where it fits one entity only: "Peskow" sounds like one name, "Marr" like many. */
const plausible: ReadonlySet<Match> = new Set(['sounds so', 'begins so', 'holds it']);

const considered = 200;
const suggested = 5;

/**
 * The entities that a name or an id (`person/yuri-ushakov`) means: one, or all that the name fits equally well.
 * @throws NotFoundError, with the nearest names, where it fits none.
 */
export function resolveName(asked: string, index: NameIndex): readonly EntityHit[] {
  const byId = index.hits.find(({ id }) => id === asked);
  if (byId) return [byId];
  const found = asked.trim() === '' ? [] : searchEntities(asked, index, { limit: considered });
  const best = found.filter(({ match }) => match === found[0]!.match);
  const accepted =
    best.length > 0 && (sure.has(best[0]!.match) || (best.length === 1 && plausible.has(best[0]!.match)));
  if (accepted) return best.map(({ hit }) => hit);
  const near = found.slice(0, suggested).map(({ hit }) => describeName(hit));
  const hint = near.length > 0 ? ` Near: ${near.join(', ')}.` : '';
  throw new NotFoundError(`Nobody and nothing called "${asked}" is in the store.${hint}`);
}

/** A name in both scripts, for messages: Dmitry Peskov (ديمتري بيسكوف). */
export function describeName({ name }: Pick<EntityHit, 'name'>): string {
  return name.en !== null && name.ar !== null ? `${name.en} (${name.ar})` : (name.en ?? name.ar ?? '');
}
