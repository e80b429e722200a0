// The public interface: everything a program needs to read articles and ask who said what.

export type { Question, WhoSaid } from './9-query/who-said.ts';
export { type Gathered, mentionEntities } from './collect-facts.ts';
export { GRAPHML_FLAVOURS, type GraphmlFlavour, toGraphml } from './export/graphml.ts';
export { reasonSentence } from './export/reason-sentence.ts';
export { toRecord } from './export/record.ts';
export type {
  ArticleAnswer,
  ArticleSummary,
  Counts,
  EntityAnswer,
  EntityHit,
  EntitySummary,
  GraphAnswer,
  QuoteAnswer,
  QuoteFilter,
  RelatedAnswer,
  SightingAnswer,
  StatementAnswer,
  WordingDifference,
} from './model/answer.ts';
export type { Article, Source } from './model/article.ts';
export type { Attribution, Speaker, SpeakerForm, Via } from './model/attribution.ts';
export type { Document } from './model/document.ts';
export type { Appearance, Entity, Name, Role } from './model/entity.ts';
export { InputError, NotFoundError } from './model/errors.ts';
export type { Judgement } from './model/judgement.ts';
export type {
  EntityTally,
  Judged,
  JudgedEntity,
  JudgementAnswer,
  JudgementImport,
  JudgementPreview,
  JudgementState,
  Proposal,
  ReviewPage,
  ReviewPair,
  ReviewSide,
} from './model/judging.ts';
export type { Language } from './model/language.ts';
export type { EntityType, Mention, RoleSpan } from './model/mention.ts';
export type {
  Anchor,
  Decision,
  JudgementConflict,
  JudgementId,
  PersonJudgement,
} from './model/person-judgement.ts';
export type { Problem } from './model/problem.ts';
export type { Cue, Quote, QuoteKind, Stance } from './model/quote.ts';
export type { AttributionRule, Bilingual, MergeReason, Reason, RuleId, StatementReason } from './model/reason.ts';
export type {
  ExtractionRecord,
  RecordMention,
  RecordQuote,
  RecordSpeaker,
  RecordVia,
  TextSpan,
} from './model/record.ts';
export type { Span } from './model/span.ts';
export type { Statement } from './model/statement.ts';
// From bytes to documents, to one graph, without a store.
export { annotate, type Folded, fold, gather, readDocument, resolve } from './pipeline.ts';
export type { IngestOptions, IngestReport } from './store/ingest.ts';
export { type Isnad, openIsnad, type RelatedQuestion } from './store/isnad.ts';
export type { JudgeOptions } from './store/judge.ts';
export type { Judging } from './store/judging.ts';
export { loadLanguage } from './store/load-lists.ts';
export type { EdgeType, GraphRequest } from './store/store.ts';
