/** One field that fills in latitude and longitude: of whatever somebody has copied from a map. */
import { html, nothing, type TemplateResult } from 'lit';
import { positionIn, type Position } from '../../../../engines/position/position.js';
import { pinned } from '../../../../kit/pinned.js';
import { pin } from '../../../../kit/ui/icons.js';
import { isObject } from '../../../../schema/leaves/leaf.js';
import { msg, str } from '../../../../schema/messages.js';
import { pathText, type Path } from '../../logic/paths.js';
import type { Editing } from '../editing.js';
import type { Start } from '../place/pin-map.js';

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
  const take = ({ lat, lon }: Position): void => {
    const text = msg(str`Filled in: ${lat}, ${lon}`, { id: 'edit.position-done', desc: 'Latitude and longitude follow' });
    known.set(place, { text, isWrong: false });
    const now = editing.session.at(path);
    editing.set(path, { ...(isObject(now) ? now : {}), lat, lon }, { group: `place ${performance.now()}` });
  };
  const read = (field: HTMLInputElement): void => {
    const found = positionIn(field.value);
    if (!field.value.trim()) known.delete(place);
    else if (found) {
      field.value = '';
      take(found);
    } else
      known.set(place, {
        text: msg('No position was found in it. Short links cannot be read: open the link, then copy the address of the page.', {
          id: 'edit.position-none',
        }),
        isWrong: true,
      });
    editing.host.update();
  };
  const choose = async ({ currentTarget }: Event): Promise<void> => {
    const { session, host } = editing;
    const anchor = currentTarget as Element;
    try {
      const { choosePlace } = await pinned(() => import('../place/choose.js'));
      await choosePlace(host, { anchor, start: startOf(session, path), take: (found) => host.say(() => take(found)) });
      if (known.get(place)?.isWrong) known.delete(place);
    } catch {
      const text = host.say(() =>
        msg('The map could not be loaded. Check your connection and try again, or paste a position.', { id: 'edit.map-lost' }),
      );
      known.set(place, { text, isWrong: true });
    }
    host.update();
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
    <button type="button" class="button add on-map" @click=${choose}>
      ${pin()}${msg('Choose on the map', { id: 'edit.choose-on-map', desc: 'Button: opens a map on which a position is chosen' })}
    </button>
  </div>`;
}

/** Where the map begins: at the position that is there, else in the country of the address, else of the document's own. */
function startOf(session: Editing['session'], path: Path): Start {
  const { lat, lon, country } = { ...(session.at(path) as Record<string, unknown> | undefined) };
  const position =
    typeof lat === 'number' && typeof lon === 'number' && Math.abs(lat) <= 85 && Math.abs(lon) <= 180 ? { lat, lon } : undefined;
  const named = [country, session.at(['location', 'country'])].find((one): one is string => typeof one === 'string' && !!one);
  return { position, country: named };
}
