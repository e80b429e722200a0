import type { JudgementAnswer, Proposal } from '../../src/model/judging.ts';
import type { JudgementId } from '../../src/model/person-judgement.ts';
import { status } from '../api.ts';
import { h } from '../element.ts';
import { counted, fillIn, moment } from '../format.ts';
import { printed } from '../name-mark.ts';
import { fillPane, skeleton } from '../states.ts';
import { words } from '../words.ts';
import { conflictReason } from './consequences.ts';
import { openDialog } from './dialog.ts';
import { judgements, LOG_FILE } from './judging-api.ts';
import { previewStep } from './preview-step.ts';
import { signingForm } from './signing-form.ts';
import { toldJudgement } from './told-judgement.ts';

/** The judgements that people made, newest first, with what has become of each and the way back. */
export async function drawLog(element: HTMLElement): Promise<void> {
  await fillPane(element, skeleton('head', 'card', 'card'), async () => {
    const [{ readOnly }, log] = await Promise.all([status(), judgements()]);
    const { pages, logLead, logDownload, logEmpty, logEmptyBody, readOnly: refusal } = words().judging;
    const count = h('span', { class: 'count' }, counted('judgements', log.length));
    const head = h(
      'header',
      { class: 'page-head' },
      // Without the space Arabic letters would join across.
      h('h2', { tabindex: -1 }, pages.log, ' ', log.length > 0 ? count : null),
      log.length > 0 ? h('p', {}, logLead) : null,
      log.length > 0 ? h('a', { class: 'button', href: LOG_FILE, download: '' }, logDownload) : null,
    );
    const empty = h('div', { class: 'nothing-open' }, h('h3', {}, logEmpty), h('p', { class: 'quiet' }, logEmptyBody));
    const items = log.toReversed().map((one) => entry(one, log, readOnly));
    return [
      head,
      ...(readOnly ? [h('p', { class: 'quiet read-only' }, refusal)] : []),
      log.length > 0 ? h('ol', { class: 'log' }, ...items) : empty,
    ];
  });
}

function entry(answer: JudgementAnswer, log: readonly JudgementAnswer[], readOnly: boolean): HTMLElement {
  const { judgement, state, conflicts } = answer;
  const { states, waitingFor } = words().judging;
  const all = log.map((one) => one.judgement);
  const note = judgement.note ? h('p', { class: 'log-note' }, printed(judgement.note)) : null;
  return h(
    'li',
    { class: `entry entry-${state} entry-of-${judgement.kind}`, id: `judgement-${judgement.id}` },
    h(
      'p',
      { class: 'entry-line' },
      h('span', { class: `judgement-state state-${state}` }, states[state]),
      toldJudgement(judgement, all),
    ),
    note,
    h(
      'p',
      { class: 'signed quiet' },
      printed(judgement.by),
      ' · ',
      h('time', { datetime: judgement.at }, moment(judgement.at)),
      takenBack(answer, log),
    ),
    state === 'waiting' ? h('p', { class: 'quiet' }, waitingFor) : null,
    ...conflicts.map((conflict) => conflictReason(conflict, log)),
    readOnly ? null : turn(answer),
  );
}

function takenBack({ undoneBy }: JudgementAnswer, log: readonly JudgementAnswer[]): HTMLElement | null {
  const undo = log.find((one) => one.judgement.id === undoneBy)?.judgement;
  if (!undo) return null;
  const by = `\u2068${undo.by}\u2069`;
  return h('span', {}, ` · ${fillIn(words().judging.undoneBy, { by, when: moment(undo.at) })}`);
}

/** Undo of what holds, redo of what was taken back; an undo itself has its button where the judgement stands. */
function turn({ judgement, undoneBy }: JudgementAnswer): HTMLElement | null {
  if (judgement.kind === 'undo') return null;
  const { undo, redo } = words().judging;
  const click = () => (undoneBy === null ? turnDialog('undo', judgement.id) : turnDialog('redo', undoneBy));
  return h('button', { type: 'button', class: 'button', click }, undoneBy === null ? undo : redo);
}

function turnDialog(deed: 'undo' | 'redo', judgement: JudgementId): void {
  const proposal: Proposal = { kind: 'undo', judgement };
  previewStep(openDialog(), { deed, proposal, form: signingForm(), sides: async () => [], beside: beside(judgement) });
}

/** The judgement that the button stands at. */
function beside(judgement: JudgementId): HTMLElement {
  const line = h('p', { class: 'chosen' });
  void judgements().then((log) => {
    const all = log.map((one) => one.judgement);
    const found = all.find((one) => one.id === judgement);
    const meant = found?.kind === 'undo' ? (all.find((one) => one.id === found.of) ?? found) : found;
    if (meant) line.append(toldJudgement(meant, all));
  });
  return line;
}
