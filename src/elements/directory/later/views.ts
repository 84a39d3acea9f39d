/** The views that are loaded when they are asked for: the table and the map. */
import { html, type TemplateResult } from 'lit';
import type { Member } from '../../../formats/cluster/cluster.js';
import { pinned } from '../../../kit/pinned.js';
import type { BobDirectory } from '../directory.js';
import type { MapView } from './map/map.js';
import { rows } from '../first/rows.js';
import type { Actions, Scene, View } from '../types.js';

let tables: typeof import('./table.js') | undefined;
let maps: typeof import('./map/map.js') | undefined;
const drawn = new WeakMap<BobDirectory, MapView>();

/** The view; a list stands in until it is here, and stays where it cannot be had. Below the map stands the list: it says more. */
export function other(view: View, page: readonly Member[], scene: Scene, element: BobDirectory, actions: Actions): TemplateResult {
  if (view === 'map') {
    if (maps) return html`${mapOf(maps, scene, element, actions)} ${rows(page, 'list', scene)}`;
    void pinned(() => import('./map/map.js')).then((module) => {
      maps = module;
      actions.refresh();
    }, ignore);
  } else if (view === 'table') {
    if (tables) {
      tables.dressTable(element.renderRoot as ShadowRoot);
      return tables.table(page, scene, actions);
    }
    void pinned(() => import('./table.js')).then((module) => {
      tables = module;
      actions.refresh();
    }, ignore);
  }
  return html`<div aria-busy="true">${rows(page, 'list', scene)}</div>`;
}

const ignore = (): void => undefined;

/** The members found, all of them, so that the map does not group anew for the same search. */
const found = new WeakMap<object, readonly Member[]>();

function mapOf(
  { MapView: View }: NonNullable<typeof maps>,
  { finder, speech }: Scene,
  element: BobDirectory,
  actions: Actions,
): TemplateResult {
  let map = drawn.get(element);
  if (!map) {
    const open = (id: string): void => {
      const member = element.document?.members.find((one) => one.id === id);
      if (member) actions.open(member);
    };
    drawn.set(element, (map = new View({ element, say: actions.say, open })));
  }
  const result = finder.found;
  if (!found.has(result)) found.set(result, finder.page(result.count));
  return map.render(found.get(result)!, { speech, tiles: element.tiles, tilesBy: element.tilesBy });
}
