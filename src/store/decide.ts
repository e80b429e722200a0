import type { NameIndex } from '../9-query/name-index.ts';
import { describeName, resolveName } from '../9-query/resolve-name.ts';
import type { EntityHit } from '../model/answer.ts';
import { InputError, NotFoundError } from '../model/errors.ts';
import type { Proposal } from '../model/judging.ts';
import type { Decision, PersonJudgement } from '../model/person-judgement.ts';
import { anchorOf, splitAnchors } from './choose-anchors.ts';
import { undoneBy } from './judgement-states.ts';
import type { NamedPlace } from './read-places.ts';
import { showable } from './written-words.ts';

/** What it takes to make a decision of a proposal. */
export interface Known {
  names(): Promise<NameIndex>;
  /** Everywhere an entity is named. */
  places(entity: string): Promise<readonly NamedPlace[]>;
  readonly log: readonly PersonJudgement[];
}

/**
 * What is proposed, told of places in articles.
 * @throws InputError where it makes no sense or a name fits several; NotFoundError where it fits none.
 */
export async function decide(proposal: Proposal, known: Known): Promise<Decision> {
  const named = async (asked: string) => onlyOne(asked, await known.names());
  const { kind } = proposal;
  switch (kind) {
    case 'merge': {
      const [from, into] = await twoOf(await named(proposal.from), await named(proposal.into), kind, known);
      return { kind, from, into };
    }
    case 'block': {
      const [left, right] = await twoOf(await named(proposal.left), await named(proposal.right), kind, known);
      return { kind, left, right };
    }
    case 'split': {
      const entity = await named(proposal.entity);
      const places = await known.places(entity.id);
      return { kind, ...splitAnchors(places, articlesOf(entity, proposal.articles, places)) };
    }
    case 'rename':
      return rename(await named(proposal.entity), proposal, known);
    case 'undo':
      return { kind, of: undoable(proposal.judgement, known.log).id };
  }
}

function onlyOne(asked: string, index: NameIndex): EntityHit {
  const hits = resolveName(asked, index);
  if (hits.length === 1) return hits[0]!;
  const choices = hits.map((hit) => `${describeName(hit)} [${hit.id}]`).join('; ');
  throw new InputError(`"${asked}" fits ${hits.length}: ${choices}. Give the id of one.`);
}

async function twoOf(a: EntityHit, b: EntityHit, kind: 'merge' | 'block', known: Known) {
  if (a.id === b.id) {
    const hint = kind === 'block' ? ' To tell apart what its articles mean, split it.' : '';
    throw new InputError(`Both names are those of ${describeName(a)} [${a.id}], which is one already.${hint}`);
  }
  if (a.type !== b.type) {
    throw new InputError(
      `Expected two of one type: ${describeName(a)} is of type ${a.type}, ${describeName(b)} of type ${b.type}.`,
    );
  }
  return [anchorOf(await known.places(a.id)), anchorOf(await known.places(b.id))] as const;
}

/** So many articles are suggested. */
const suggested = 5;

function articlesOf(entity: EntityHit, asked: readonly string[], places: readonly NamedPlace[]): ReadonlySet<string> {
  const articles = new Map(places.map(({ article }) => [article.id, article]));
  const chosen = new Set<string>();
  for (const given of asked) {
    const found = [...articles.values()].find(({ id, path }) => id === given || path === given);
    if (!found) {
      const near = [...articles.values()].slice(0, suggested).map(({ id, path }) => `${id} (${path})`);
      const more = articles.size > suggested ? ` and ${articles.size - suggested} more` : '';
      throw new InputError(`${describeName(entity)} is not named in "${given}". It is in: ${near.join(', ')}${more}.`);
    }
    chosen.add(found.id);
  }
  if (chosen.size === 0) throw new InputError(`No articles are given that name another than ${describeName(entity)}.`);
  if (chosen.size === articles.size) {
    throw new InputError(
      `These are all the articles that name ${describeName(entity)}: nothing of it would stay. To call it otherwise, rename it.`,
    );
  }
  return chosen;
}

async function rename(
  entity: EntityHit,
  { ar, en }: { readonly ar?: string | undefined; readonly en?: string | undefined },
  known: Known,
): Promise<Decision> {
  if (ar === undefined && en === undefined) throw new InputError('No new name is given, neither Arabic nor English.');
  const name = {
    ar: ar === undefined ? null : showable(ar, 'name'),
    en: en === undefined ? null : showable(en, 'name'),
  };
  if (name.ar !== null && !/\p{Script=Arabic}/u.test(name.ar)) {
    throw new InputError(`"${name.ar}" has no Arabic letter, and cannot be the Arabic name.`);
  }
  if (name.en !== null && /\p{Script=Arabic}/u.test(name.en)) {
    throw new InputError(`"${name.en}" has Arabic letters, and cannot be the English name.`);
  }
  if ((name.ar ?? entity.name.ar) === entity.name.ar && (name.en ?? entity.name.en) === entity.name.en) {
    throw new InputError(`${describeName(entity)} [${entity.id}] is called so already.`);
  }
  return { kind: 'rename', of: anchorOf(await known.places(entity.id)), name };
}

function undoable(id: string, log: readonly PersonJudgement[]): PersonJudgement {
  const judgement = log.find((one) => one.id === id);
  if (!judgement) throw new NotFoundError(`There is no judgement "${id}" in the log.`);
  const undo = undoneBy(log).get(judgement.id);
  if (undo !== undefined) throw new InputError(`${id} is undone already, by ${undo}. To have it again, undo ${undo}.`);
  return judgement;
}
