import type { NameIndex } from '../9-query/name-index.ts';
import type { Judged, JudgementAnswer, JudgementPreview, Proposal } from '../model/judging.ts';
import type { Language } from '../model/language.ts';
import type { Decision, PersonJudgement } from '../model/person-judgement.ts';
import { decide } from './decide.ts';
import { anchorsOf, identified } from './judgement-lines.ts';
import type { Store } from './store.ts';
import { showable } from './written-words.ts';

export interface JudgeOptions {
  /** Who decides. */
  readonly by: string;
  /** Why, for those who read the log. */
  readonly note?: string | null | undefined;
  /** Record nothing: tell what would follow. */
  readonly dryRun?: boolean | undefined;
  /** Record it, but leave the answers as they are until `update` or the next ingest: for many judgements in a row. */
  readonly later?: boolean | undefined;
  /** Told how far the answers are brought up to date. */
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
}

/** What judging needs of an open store. */
interface Bench {
  readonly store: Store;
  readonly language: Language;
  readonly names: () => Promise<NameIndex>;
}

/**
 * Records a judgement and brings the answers up to date, or of a dry run tells what would follow.
 * @throws InputError where it makes no sense, NotFoundError where what it is about is not there.
 */
export async function judge(proposal: Proposal, options: JudgeOptions, bench: Bench): Promise<Judged> {
  const { store, language, names } = bench;
  const { dryRun = false, later = false, onProgress } = options;
  const words = { by: showable(options.by, 'by'), note: options.note?.trim() ? showable(options.note, 'note') : null };
  // Whom a name means is told by the last fold; what would follow, by all that is in the store.
  if ((await store.isStale('articles')) || (dryRun && (await store.isStale()))) await store.fold(language, onProgress);
  const log = await store.judgements();
  const decision = await decide(proposal, { names, log, places: (entity) => store.places(language, entity) });
  const judgement = identified({ ...decision, ...words, at: nextMoment(log) });
  const anchors = anchorsOf(decidedBy(judgement, log));
  if (dryRun) {
    const preview = await store.preview(language, judgement);
    const entities = await store.judged(await store.anchored(anchors));
    return { ...asItWouldBe(judgement, preview), recorded: false, entities, preview };
  }
  await store.appendJudgements([judgement]);
  if (!later) await store.fold(language, onProgress);
  const recorded = (await store.judgementStates()).find((one) => one.judgement.id === judgement.id)!;
  const entities = await store.judged(await store.anchored(anchors));
  return { ...recorded, recorded: true, entities, preview: null };
}

/** Later than all that is known, whatever the clock says: of two judgements on one thing the later may count. */
function nextMoment(log: readonly PersonJudgement[]): string {
  const last = log.at(-1)?.at;
  return new Date(Math.max(Date.now(), last === undefined ? 0 : Date.parse(last) + 1)).toISOString();
}

/** What an undo takes back, and an undo of an undo puts back; any other judgement is what it decides itself. */
function decidedBy(judgement: PersonJudgement, log: readonly PersonJudgement[]): Decision {
  let decision: PersonJudgement | undefined = judgement;
  while (decision?.kind === 'undo') {
    const { of }: { readonly of: string } = decision;
    decision = log.find(({ id }) => id === of);
  }
  return decision ?? judgement;
}

function asItWouldBe(judgement: PersonJudgement, preview: JudgementPreview): JudgementAnswer {
  const conflicts = preview.conflicts
    .filter((conflict) => conflict.judgement === judgement.id)
    .map(({ reason, against }) => ({ reason, against }));
  return { judgement, state: conflicts.length > 0 ? 'conflict' : 'holds', undoneBy: null, conflicts };
}
