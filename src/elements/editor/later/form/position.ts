/** One field that fills in latitude and longitude: of whatever somebody has copied from a map. */
import { html, nothing, type TemplateResult } from 'lit';
import { positionIn } from '../../../../engines/position/position.js';
import { isObject } from '../../../../schema/leaves/leaf.js';
import { msg, str } from '../../../../schema/messages.js';
import { pathText, type Path } from '../../logic/paths.js';
import type { Editing } from '../editing.js';

/** What became of what was pasted, by its place: told until something else is pasted there. */
const told = new WeakMap<object, Map<string, { readonly text: string; readonly isWrong: boolean }>>();

export function position(editing: Editing, path: Path): TemplateResult | typeof nothing {
  const place = pathText(path);
  const value = editing.session.at(path);
  // what the form cannot show as a record stays as it is
  if (value != null && value !== '' && !isObject(value)) return nothing;
  const known = told.get(editing) ?? new Map<string, { readonly text: string; readonly isWrong: boolean }>();
  told.set(editing, known);
  const id = `f-${place}|position`;
  const said = known.get(place);
  const read = (field: HTMLInputElement): void => {
    const found = positionIn(field.value);
    if (!field.value.trim()) known.delete(place);
    else if (found) {
      const { lat, lon } = found;
      const text = msg(str`Filled in: ${lat}, ${lon}`, { id: 'edit.position-done', desc: 'Latitude and longitude follow' });
      known.set(place, { text, isWrong: false });
      field.value = '';
      editing.set(path, { ...(isObject(value) ? value : {}), lat, lon }, { group: '' });
    } else
      known.set(place, {
        text: msg('No position was found in it. Short links cannot be read: open the link, then copy the address of the page.', {
          id: 'edit.position-none',
        }),
        isWrong: true,
      });
    editing.host.update();
  };
  const spoken = (field: EventTarget | null): void => editing.host.say(() => read(field as HTMLInputElement));
  return html`<div class="field" ?data-wrong=${said?.isWrong}>
    <label for=${id}
      >${msg('Paste a position', { id: 'edit.position', desc: 'Label of a field: a position on the map is pasted there' })}</label
    >
    <p class="hint" id="${id}-hint">
      ${msg('For example 64.1466, -21.9426, or the address of a map on OpenStreetMap or Google Maps. It fills in the two fields below.', { id: 'edit.position-hint' })}
    </p>
    <p id="${id}-said" class=${said?.isWrong ? 'wrong' : 'hint'} role="status">${said?.text ?? ''}</p>
    <input
      id=${id}
      type="text"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-describedby="${id}-hint ${id}-said"
      aria-invalid=${said?.isWrong ? 'true' : nothing}
      @paste=${({ target }: Event) => setTimeout(() => spoken(target))}
      @change=${({ target }: Event) => spoken(target)}
      @keydown=${({ key, target }: KeyboardEvent) => key === 'Enter' && spoken(target)}
    />
  </div>`;
}
