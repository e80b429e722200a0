import type { GraphAnswer } from '../src/model/answer.ts';
import { closing, type State, selecting } from './address.ts';
import { graph } from './api.ts';
import type { Drawing, DrawingEvents } from './drawing.ts';
import { h, svg } from './element.ts';
import { fillIn, nameOf, number } from './format.ts';
import { drawWithSvg } from './graph-svg.ts';
import { go, now } from './state.ts';
import { errorNote } from './states.ts';
import { words } from './words.ts';

const events: DrawingEvents = {
  select: (id) => go(selecting(id)),
  around: (id) => go({ ...selecting(id), around: id }),
  pair: (entity, about) => go({ ...selecting(entity), about }),
};

/** The middle: the graph, how much of it is shown, and the ways to look at it. */
export function graphPane(): { readonly element: HTMLElement; update(state: State, before: State | null): void } {
  const canvas = h('div', { class: 'canvas', dir: 'ltr', role: 'group' });
  const line = h('p', { class: 'shown', role: 'status' });
  const tools = h('div', { class: 'zoom' });
  const legend = h('p', { class: 'legend' });
  const element = h('section', { class: 'graph-pane' }, line, canvas, legend, tools);
  let drawing: Drawing | null = null;
  let turn = 0;
  // Colours may change by the system's own switch, too.
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => drawing?.restyle());
  return { element, update };

  function update(state: State, before: State | null): void {
    if (state.language !== before?.language) {
      element.setAttribute('aria-label', words().graph);
      canvas.setAttribute('aria-label', words().graphHelp);
      legend.replaceChildren(ringSample(), words().ring);
      tools.replaceChildren(...zoomButtons());
    }
    if (!before || asked(state) !== asked(before)) void load(state);
    else if (state.language !== before.language) void describe(state).then(() => drawing?.restyle());
    else if (state.theme !== before.theme) drawing?.restyle();
    if (state.entity !== before?.entity) drawing?.select(state.entity);
  }

  async function load(state: State): Promise<void> {
    const mine = ++turn;
    element.setAttribute('aria-busy', 'true');
    try {
      const answer = await graph(state);
      if (mine !== turn) return;
      drawing?.kill();
      drawing = null;
      canvas.replaceChildren();
      await describe(state);
      if (answer.nodes.length === 0) canvas.append(h('p', { class: 'quiet centred' }, words().nothingShown));
      else {
        const drawn = await draw(canvas, answer);
        if (mine !== turn) return drawn.kill();
        drawing = drawn;
        drawn.select(now().entity);
      }
    } catch (error) {
      if (mine === turn) canvas.replaceChildren(errorNote(error, () => void load(now())));
    }
    element.removeAttribute('aria-busy');
  }

  async function describe(state: State): Promise<void> {
    const { nodes, total } = await graph(state);
    const centre = nodes.find((node) => node.key === state.around);
    const { shown, shownAround, wholeGraph } = words();
    const name = centre ? `\u2068${nameOf(centre.attributes)}\u2069` : '';
    const text = centre
      ? fillIn(shownAround, { n: number(nodes.length - 1), name })
      : fillIn(shown, { n: number(nodes.length), total: number(total) });
    const all = h(
      'button',
      { type: 'button', class: 'button', click: () => go({ around: null, ...closing }) },
      wholeGraph,
    );
    line.replaceChildren(text, ...(state.around ? [' ', all] : []));
  }

  function zoomButtons(): HTMLElement[] {
    const { zoomIn, zoomOut, zoomAll } = words();
    const button = (how: 'in' | 'out' | 'all', sign: string, label: string) =>
      h('button', { type: 'button', 'aria-label': label, title: label, click: () => drawing?.zoom(how) }, sign);
    return [button('in', '+', zoomIn), button('out', '−', zoomOut), button('all', '⤢', zoomAll)];
  }

  async function draw(container: HTMLElement, answer: GraphAnswer): Promise<Drawing> {
    element.classList.toggle('without-webgl', !hasWebgl());
    if (hasWebgl()) {
      const { drawWithSigma } = await import('./graph-sigma.ts');
      return drawWithSigma(container, answer, events);
    }
    line.append(h('span', { class: 'without' }, words().noWebgl));
    return drawWithSvg(container, answer, events);
  }
}

/** A node with its ring: two thirds said. */
function ringSample(): SVGSVGElement {
  const ring = (className: string) => svg('circle', { cx: 8, cy: 8, r: 6, pathLength: 3, class: className });
  return svg('svg', { class: 'ring-sample', viewBox: '0 0 16 16', 'aria-hidden': 'true' }, ring('named'), ring('said'));
}

function asked(state: State): string {
  return [state.types, state.edges, state.around].join('\n');
}

let webgl: boolean | null = null;

/** Whether the browser grants a context; Chrome may refuse one where it would draw by software. */
function hasWebgl(): boolean {
  webgl ??= document.createElement('canvas').getContext('webgl2') !== null;
  return webgl;
}
