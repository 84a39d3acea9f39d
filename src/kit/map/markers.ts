/** The markers: real buttons, in the order of the list. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Group } from './groups.js';
import { sizeOf, type Mark } from './leaflet-view.js';

export interface Words {
  /** What stands beside a marker. */
  label(group: Group): unknown;
  /** What is said of a group. */
  spoken(group: Group): string;
  /** The number on a group. */
  count(group: Group): string;
  countryName(code: string): string;
  press(group: Group): void;
}

/** Draws the markers into their pane. The focus follows the member that it was on. */
export function drawMarkers(pane: HTMLElement, marks: readonly Mark[], words: Words): void {
  const root = pane.getRootNode() as ShadowRoot;
  const held = (root.activeElement as HTMLElement | null)?.closest<HTMLElement>('.spot');
  const first = held && pane.contains(held) ? Number(held.dataset.first) : undefined;
  render(
    repeat(
      marks,
      ({ key }) => key,
      (mark) => (mark.group ? marker(mark, mark.group, words) : country(mark, words)),
    ),
    pane,
  );
  for (const [index, spot] of [...pane.querySelectorAll<HTMLElement>('.spot')].entries()) {
    const { x, y, group } = marks[index]!;
    spot.style.transform = `translate(${x}px, ${y}px)`;
    if (group) spot.style.setProperty('--_size', `${sizeOf(group)}px`);
  }
  if (first === undefined || held!.isConnected) return;
  const after = marks.findIndex(({ group }) => group && holds(group, first));
  (pane.querySelectorAll<HTMLElement>('.spot')[after]?.querySelector('button') ?? pane.closest<HTMLElement>('.map-surface'))?.focus();
}

const holds = (group: Group, first: number): boolean => group.first === first || group.parts.some((part) => holds(part, first));

function marker({ x, y, side, inward, seen }: Mark, group: Group, words: Words): TemplateResult {
  const many = group.count > 1;
  const text = words.label(group);
  const label = text ? html`<span class="map-label" aria-hidden=${many ? 'true' : nothing}>${text}</span>` : nothing;
  // The name of a group is said with the number; beside it, it is for the eye.
  return html`<div
    class="spot leaflet-zoom-animated"
    data-x=${x}
    data-y=${y}
    data-first=${group.first}
    data-side=${side ?? inward}
    ?data-quiet=${!side}
    ?inert=${!seen}
  >
    <button
      type="button"
      class="marker ${many ? 'many' : 'one'}"
      part="marker"
      aria-label=${many ? words.spoken(group) : nothing}
      @click=${() => words.press(group)}
    >
      <span class="dot">${many ? words.count(group) : nothing}</span>${many ? nothing : label}
    </button>
    ${many ? label : nothing}
  </div>`;
}

const country = ({ x, y, side, country }: Mark, words: Words): TemplateResult =>
  html`<div class="spot leaflet-zoom-animated" data-x=${x} data-y=${y} aria-hidden="true">
    ${side ? html`<span class="country">${words.countryName(country)}</span>` : nothing}
  </div>`;
