import type { EntitySummary } from '../src/model/answer.ts';
import type { Name } from '../src/model/entity.ts';
import type { EntityType } from '../src/model/mention.ts';
import { selecting } from './address.ts';
import { h, svg } from './element.ts';
import { isArabic, nameOf, otherNameOf } from './format.ts';
import { link } from './link.ts';
import { words } from './words.ts';

/** Outlines in a box of 16 by 16; the graph draws the same. */
const SHAPES: Readonly<Record<EntityType, string>> = {
  person: 'M8 2a6 6 0 1 1 0 12a6 6 0 0 1 0-12z',
  organization: 'M2.8 2.8h10.4v10.4H2.8z',
  place: 'M8 1.8 14.8 13.6H1.2z',
};

/** The type as a shape in its colour: ● person, ■ organisation, ▲ place. */
export function typeMark(type: EntityType, described = false): SVGSVGElement {
  const label = described ? { role: 'img', 'aria-label': words().type[type] } : { 'aria-hidden': 'true' };
  return svg('svg', { class: `mark mark-${type}`, viewBox: '0 0 16 16', ...label }, svg('path', { d: SHAPES[type] }));
}

/** Text of either script, isolated from what surrounds it and told apart for fonts and screen readers. */
export function printed(text: string, className = ''): HTMLElement {
  return h('bdi', { lang: isArabic(text) ? 'ar' : 'en', class: className || null }, text);
}

/** The name in the interface's script, with the other beside it. */
export function bothNames(name: Name): HTMLElement {
  const other = otherNameOf(name);
  return h('span', { class: 'names' }, printed(nameOf(name), 'name'), ' ', other && printed(other, 'other-name'));
}

/** A link that selects the entity. */
export function entityLink(entity: EntitySummary, className = 'entity-link'): HTMLAnchorElement {
  return link(selecting(entity.id), { class: className }, typeMark(entity.type, true), printed(nameOf(entity.name)));
}

/** The type that an id tells: `person/yuri-ushakov`. */
export function typeOf(id: string): EntityType {
  return id.split('/', 1)[0] as EntityType;
}
