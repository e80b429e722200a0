import type { Resolution } from '../6-resolution/resolver.ts';
import { appearanceAt, type Gathered, mentionEntities } from '../collect-facts.ts';
import type { Entity } from '../model/entity.ts';
import type { EntityId } from '../model/id.ts';
import type { EntityTally, JudgementPreview } from '../model/judging.ts';
import type { JudgementConflict, PersonJudgement } from '../model/person-judgement.ts';

/** The corpus as it is and as it would be. */
export interface BeforeAndAfter {
  readonly gathered: ReadonlyMap<string, Gathered>;
  readonly before: Resolution;
  readonly after: Resolution;
  /** The statement that a quote is a sighting of. */
  readonly statementOf: ReadonlyMap<string, string>;
}

/** What would follow from a judgement, by holding the entities of all articles with it against those without. */
export function previewJudgement(judgement: PersonJudgement, corpus: BeforeAndAfter): JudgementPreview {
  const { gathered, before, after, statementOf } = corpus;
  const [old, anew] = [tallies(before, gathered.values()), tallies(after, gathered.values())];
  const moved = { mentions: 0, quotes: 0, statements: new Set<string>() };
  /** Entities that lose or gain a mention, though their tallies may be as before. */
  const touched = new Set<EntityId | null>();
  for (const one of gathered.values()) {
    const [was, is] = [mentionEntities(one, before), mentionEntities(one, after)];
    was.forEach((entity, index) => {
      if (entity === is[index]) return;
      moved.mentions++;
      touched.add(entity).add(is[index]!);
    });
    for (const { quote, speaker } of one.quotes) {
      if (speaker === null || was[speaker] === is[speaker]) continue;
      moved.quotes++;
      moved.statements.add(statementOf.get(quote.id) ?? quote.id);
    }
  }
  return {
    stays: staying(judgement, corpus),
    came: [...anew.values()].filter(({ id }) => !old.has(id)),
    went: [...old.values()].filter(({ id }) => !anew.has(id)),
    changed: [...old.values()].flatMap((before) => {
      const after = anew.get(before.id);
      const alike = !after || (!touched.has(before.id as EntityId) && isAlike(before, after));
      return alike ? [] : [{ before, after }];
    }),
    moved: { mentions: moved.mentions, quotes: moved.quotes, statements: moved.statements.size },
    conflicts: newConflicts(before.conflicts, after.conflicts),
  };
}

function tallies(resolution: Resolution, gathered: Iterable<Gathered>): ReadonlyMap<string, EntityTally> {
  const counts = new Map<EntityId, { articles: number; mentions: number; quotes: number }>();
  const countOf = (entity: EntityId) => {
    const count = counts.get(entity) ?? { articles: 0, mentions: 0, quotes: 0 };
    counts.set(entity, count);
    return count;
  };
  for (const one of gathered) {
    const entities = mentionEntities(one, resolution);
    for (const entity of entities) if (entity) countOf(entity).mentions++;
    for (const entity of new Set(entities)) if (entity) countOf(entity).articles++;
    for (const { speaker } of one.quotes) {
      const entity = speaker === null ? null : entities[speaker];
      if (entity) countOf(entity).quotes++;
    }
  }
  return new Map(resolution.entities.map((entity) => [entity.id, { ...summary(entity), ...countOf(entity.id) }]));
}

function summary({ id, type, name }: Entity) {
  return { id, type, name };
}

function isAlike(a: EntityTally, b: EntityTally): boolean {
  return a.name.ar === b.name.ar && a.name.en === b.name.en;
}

/** Whom a merge or a rename leads to, where it is carried out. */
function staying(judgement: PersonJudgement, { gathered, after }: BeforeAndAfter): JudgementPreview['stays'] {
  const anchor = judgement.kind === 'merge' ? judgement.into : judgement.kind === 'rename' ? judgement.of : null;
  const appearance = anchor && appearanceAt(gathered.get(anchor.article), anchor);
  const id = appearance && after.entityOf.get(appearance);
  const entity = id && after.entities.find((one) => one.id === id);
  return entity ? summary(entity) : null;
}

function newConflicts(
  before: readonly JudgementConflict[],
  after: readonly JudgementConflict[],
): readonly JudgementConflict[] {
  const known = new Set(before.map((conflict) => JSON.stringify(conflict)));
  return after.filter((conflict) => !known.has(JSON.stringify(conflict)));
}
