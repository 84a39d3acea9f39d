/** The views that are loaded when they are asked for: the table and the map. */
import { html, type TemplateResult } from 'lit';
import type { Member } from '../../documents/cluster.js';
import { pinned } from '../../kit/pinned.js';
import { rows } from './rows.js';
import type { Actions, Scene, View } from './scene.js';

let tables: typeof import('./table.js') | undefined;

/** The view; a list stands in until it is here, and stays where it cannot be had. */
export function other(view: View, page: readonly Member[], scene: Scene, actions: Actions): TemplateResult {
  if (view === 'table') {
    if (tables) return tables.table(page, scene, actions);
    void pinned(() => import('./table.js')).then((module) => {
      tables = module;
      actions.refresh();
    }, ignore);
  }
  return html`<div aria-busy="true">${rows(page, 'list', scene)}</div>`;
}

const ignore = (): void => undefined;
