import type { NameIndex } from '../9-query/name-index.ts';
import type { Judged, JudgementAnswer, JudgementImport, Proposal, ReviewPage } from '../model/judging.ts';
import type { JudgeOptions } from './judge.ts';
import { toLine } from './judgement-lines.ts';
import { loadLanguage } from './load-lists.ts';
import type { Store } from './store.ts';

/**
 * Judgements by people on who is who, in a log that is only added to. Entities are told by name in any script or by id;
 * a name that fits several throws InputError with the choices, one that fits none NotFoundError.
 */
export interface Judging {
  /** The two are one, called as `into` is. */
  merge(from: string, into: string, options: JudgeOptions): Promise<Judged>;
  /** The two are never one, whatever the rules find. */
  block(left: string, right: string, options: JudgeOptions): Promise<Judged>;
  /** What these articles, by id or path, name so is another than what the other articles name so. */
  split(entity: string, of: { readonly articles: readonly string[] }, options: JudgeOptions): Promise<Judged>;
  /** Is shown under another name; a script that is left out keeps its name. The id stays. */
  rename(
    entity: string,
    name: { readonly ar?: string | undefined; readonly en?: string | undefined },
    options: JudgeOptions,
  ): Promise<Judged>;
  /** The judgement with this id no longer holds; it stays in the log. */
  undo(judgement: string, options: JudgeOptions): Promise<Judged>;
  /** Any of the five. */
  judge(proposal: Proposal, options: JudgeOptions): Promise<Judged>;
  /** Brings the answers up to date after judgements that were recorded for later; does nothing where they are. */
  update(onProgress?: JudgeOptions['onProgress']): Promise<void>;
  /** The log, earliest first, with what has become of each judgement. */
  judgements(): Promise<readonly JudgementAnswer[]>;
  /** The log as JSON Lines, without the ends of the lines. */
  exportJudgements(): Promise<readonly string[]>;
  /** Takes in the lines of another copy of the log, in any order; lines that are no judgements are told and left out. */
  importJudgements(lines: Iterable<string>, onProgress?: JudgeOptions['onProgress']): Promise<JudgementImport>;
  /** Pairs of which the rules cannot tell whether they are one, the most useful to judge first. */
  review(options?: { readonly limit?: number | undefined }): Promise<ReviewPage>;
}

/** The judgements that an open store records. */
export function judging(store: Store, names: () => Promise<NameIndex>): Judging {
  const judge = async (proposal: Proposal, options: JudgeOptions) => {
    const { judge } = await import('./judge.ts');
    return judge(proposal, options, { store, names, language: loadLanguage() });
  };
  const update: Judging['update'] = async (onProgress) => {
    if (await store.isStale()) await store.fold(loadLanguage(), onProgress);
  };
  return {
    judge,
    update,
    merge: (from, into, options) => judge({ kind: 'merge', from, into }, options),
    block: (left, right, options) => judge({ kind: 'block', left, right }, options),
    split: (entity, { articles }, options) => judge({ kind: 'split', entity, articles }, options),
    rename: (entity, { ar, en }, options) => judge({ kind: 'rename', entity, ar, en }, options),
    undo: (judgement, options) => judge({ kind: 'undo', judgement }, options),
    judgements: () => store.judgementStates(),
    exportJudgements: async () => (await store.judgements()).map(toLine),
    importJudgements: async (lines, onProgress) => {
      const { importJudgements } = await import('./import-judgements.ts');
      const report = await importJudgements(store, lines);
      await update(onProgress);
      return report;
    },
    review: ({ limit = 20 } = {}) => store.review(limit),
  };
}
