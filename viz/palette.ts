import type { EntityType } from '../src/model/mention.ts';
import type { EdgeType } from './address.ts';

/** The colours of the graph, which canvas and WebGL want as plain values. */
export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly quiet: string;
  readonly hairline: string;
  readonly accent: string;
  readonly faint: string;
  readonly whisper: string;
  readonly types: Readonly<Record<EntityType, string>>;
  readonly edges: Readonly<Record<EdgeType, string>>;
}

/** Reads the colours that the style sheet gives now, light or dark. */
export function readPalette(): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  document.body.append(probe);
  // A custom property read directly would come as "light-dark(…)": a real one comes resolved.
  const colour = (name: string) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const palette: Palette = {
    ground: colour('ground'),
    ink: colour('ink'),
    quiet: colour('quiet'),
    hairline: colour('hairline'),
    accent: colour('accent'),
    faint: colour('faint'),
    whisper: colour('whisper'),
    types: { person: colour('person'), organization: colour('organization'), place: colour('place') },
    edges: {
      'spoke-about': colour('edge-spoke-about'),
      relayed: colour('edge-relayed'),
      'holds-role': colour('edge-holds-role'),
      met: colour('edge-met'),
      called: colour('edge-called'),
      'co-mention': colour('edge-co-mention'),
    },
  };
  probe.remove();
  return palette;
}
