import type { ArticleSummary } from '../model/answer.ts';
import type { EntityTally, Judged, JudgedEntity, JudgementPreview } from '../model/judging.ts';
import { decisionRows, formatConflict, formatJudgement } from './format-judgements.ts';
import { formatName, type LabelledRow, labelled } from './labelled-lines.ts';

/** So many spellings and entities are told. */
const told = 8;

/** A judgement for a terminal, with those it is about; of a dry run with what would follow. */
export function formatJudged(judged: Judged): string {
  const { judgement, recorded, entities, preview } = judged;
  // A dry run has no id or moment that will stay.
  const what = recorded ? formatJudgement(judged) : labelled(decisionRows(judgement));
  const who = entities.map((entity) => `\n${labelled(entityRows(recorded ? 'now' : 'today', entity))}`);
  const follows = preview ? `\n${labelled(previewRows(preview))}` : '';
  return `${what}${who.join('')}${follows}`;
}

/** Who an entity is, under a label. */
export function entityRows(label: string, entity: JudgedEntity): readonly LabelledRow[] {
  const { id, roles, spellings } = entity;
  return [
    [label, formatName(entity.name)],
    ['id', id],
    ['seen', `${entity.articles} articles, ${entity.mentions} mentions, ${entity.said} statements of it`],
    ['roles', some(roles)],
    ['spelled', some(spellings)],
  ];
}

/** Where an article stands. */
export function articleRows({ path, outlet, headline, publishedAt }: ArticleSummary): readonly LabelledRow[] {
  return [
    ['article', [path, outlet, headline].filter(Boolean).join(' · ')],
    ['date', publishedAt],
  ];
}

function previewRows({ stays, came, went, changed, moved, conflicts }: JudgementPreview): readonly LabelledRow[] {
  const { mentions, quotes, statements } = moved;
  return [
    ['stays', stays && nameAndId(stays)],
    ...few('goes', went, (tally) => `${figures(tally)}: ${nameAndId(tally)}`),
    ...few('comes', came, (tally) => `${figures(tally)}: ${nameAndId(tally)}`),
    ...few('changes', changed, ({ before, after }) => `${figures(before)} → ${figures(after)}: ${nameAndId(after)}`),
    ['moves', `${mentions} mentions, ${quotes} quotes, ${statements} statements`],
    ...few('conflict', conflicts, (conflict) => `${conflict.judgement} would not hold: ${formatConflict(conflict)}`),
  ];
}

function few<Item>(label: string, items: readonly Item[], format: (item: Item) => string): readonly LabelledRow[] {
  const rows = items.slice(0, told).map((item): LabelledRow => [label, format(item)]);
  return items.length > told ? [...rows, [label, `and ${items.length - told} more`]] : rows;
}

/** The figures stand before the name: after Arabic a terminal would write them on its other side. */
function figures({ articles, mentions, quotes }: EntityTally): string {
  return `${articles} articles, ${mentions} mentions, ${quotes} quotes`;
}

function nameAndId({ id, name }: Pick<EntityTally, 'id' | 'name'>): string {
  return `[${id}] ${formatName(name)}`;
}

function some(texts: readonly string[]): string | null {
  if (texts.length === 0) return null;
  const more = texts.length > told ? `; and ${texts.length - told} more` : '';
  return `${texts.slice(0, told).join('; ')}${more}`;
}
