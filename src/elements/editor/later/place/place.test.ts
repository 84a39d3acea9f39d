/** Choosing a position on the map, in the form of a book. */
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect, fixture, html, waitUntil } from '../../../../../test/support/index.js';
import '../../define.js';
import type { BobEditor } from '../../editor.js';

type Located = { location?: { lat?: number; lon?: number; country?: string; city?: string } };
const WAIT = { timeout: 20_000 };

async function editing(location: object = {}, attributes: Readonly<Record<string, string>> = {}): Promise<BobEditor> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('bob-editor');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = { kind: 'book', version: 1, lang: 'en', name: 'Harbour', location: { city: 'Anytown', ...location } };
  place.append(element);
  await waitUntil(() => element.shadowRoot?.querySelector('.looks'), 'all of it is here', WAIT);
  const lat = (): Element | null => element.shadowRoot!.querySelector('[data-path="location.lat"]');
  const select = element.shadowRoot!.querySelector<HTMLSelectElement>('.page select')!;
  for (const { value } of [...select.options]) {
    if (lat()) break;
    select.value = value;
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    for (const more of element.shadowRoot!.querySelectorAll<HTMLDetailsElement>('details.more')) more.open = true;
    await new Promise((go) => setTimeout(go, 50));
  }
  await waitUntil(lat, 'shows the position', WAIT);
  return element;
}
const find = <T extends HTMLElement>(element: BobEditor, selector: string): T => element.shadowRoot!.querySelector<T>(selector)!;
const chooser = (element: BobEditor): HTMLButtonElement => find(element, '.on-map');
const located = (element: BobEditor): Located['location'] =>
  (element.document as Located | null)?.location ?? (JSON.parse(element.export()) as Located).location;

async function opened(element: BobEditor): Promise<HTMLDialogElement> {
  chooser(element).focus();
  chooser(element).click();
  await waitUntil(() => element.shadowRoot!.querySelector('dialog .pin'), 'the map is there', WAIT);
  return find<HTMLDialogElement>(element, 'dialog.choose-place');
}
const surfaceOf = (dialog: HTMLElement): HTMLElement => dialog.querySelector<HTMLElement>('.map-surface')!;
const where = (dialog: HTMLElement): string => dialog.querySelector('[role=status]')!.textContent.trim();
const pointer = (target: Element, type: string, x: number, y: number): boolean =>
  target.dispatchEvent(new PointerEvent(type, { clientX: x, clientY: y, pointerId: 1, pointerType: 'mouse', bubbles: true, composed: true, cancelable: true })); // prettier-ignore
function click(dialog: HTMLElement, right: number, down: number): void {
  const { left, top, width, height } = surfaceOf(dialog).getBoundingClientRect();
  for (const type of ['pointerdown', 'pointerup', 'click'])
    pointer(surfaceOf(dialog), type, left + width / 2 + right, top + height / 2 + down);
}
const button = (dialog: HTMLElement, words: string): HTMLButtonElement =>
  [...dialog.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent).trim() === words)!;

describe('a position chosen on the map', () => {
  it('begins where the position is, and is told in degrees', async () => {
    const dialog = await opened(await editing({ lat: 64.1466, lon: -21.9426, country: 'EE' }));
    expect(where(dialog)).to.equal('The pin is at 64.1466° north, 21.9426° west.');
    await expect(dialog).to.be.accessible();
    expect((dialog.getRootNode() as ShadowRoot).activeElement).to.equal(surfaceOf(dialog));
  });

  it('begins in the country of the address, else with all of the North, and is none before the pin was moved', async () => {
    for (const [country, words] of [
      ['EE', /^The pin is at 5[789]\.\d+° north, 2\d\.\d+° east\.$/],
      ['XX', /^The pin is at 6\d\.\d+° north, \d\.\d+° east\.$/],
    ] as const) {
      const element = await editing({ country });
      const dialog = await opened(element);
      expect(where(dialog)).to.match(words);
      button(dialog, 'Use this position').click();
      expect(where(dialog)).to.equal('Move the pin to your place first.');
      expect(dialog.open).to.equal(true);
      expect(located(element)!.lat).to.equal(undefined);
      dialog.close();
    }
  });

  it('is put by a click, taken by the button, in one step that can be undone; the focus comes back', async () => {
    const element = await editing({ lat: 64, lon: -20 });
    const dialog = await opened(element);
    click(dialog, 40, 30);
    expect(where(dialog)).not.to.include(' 64° north');
    button(dialog, 'Use this position').click();
    await waitUntil(() => !dialog.isConnected, 'closes', WAIT);
    await waitUntil(() => located(element)!.lat !== 64, 'is filled in', WAIT);
    const { lat, lon, city } = located(element)!;
    expect(city).to.equal('Anytown');
    expect(lat).to.be.within(63, 64);
    expect(lon).to.be.within(-20, -19);
    expect(find(element, '[id="f-location|position-said"]').textContent).to.equal(`Filled in: ${lat}, ${lon}`);
    expect(element.shadowRoot!.activeElement).to.equal(chooser(element));
    element.undo();
    await waitUntil(() => located(element)!.lat === 64 && located(element)!.lon === -20, 'one step back', WAIT);
  });

  it('is moved by keys, in large and small steps, and taken by Enter', async () => {
    const element = await editing({ lat: 64, lon: -20 });
    const dialog = await opened(element);
    await sendKeys({ press: 'ArrowUp' });
    const large = where(dialog);
    expect(large).to.match(/64\.0[1-9]\d*° north, 20° west/);
    await sendKeys({ press: 'Shift+ArrowRight' });
    expect(where(dialog)).to.match(/19\.9[89]\d*° west/);
    const zoom = (): string => surfaceOf(dialog).querySelector<SVGElement>('.leaflet-pane svg path')?.getAttribute('d') ?? '';
    const before = zoom();
    await sendKeys({ press: '+' });
    await waitUntil(() => zoom() !== before, 'zooms', WAIT);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => located(element)!.lat! > 64, 'is taken', WAIT);
    expect(located(element)!.lon).to.be.within(-20, -19.9);
  });

  it('stays as it was after Escape and after Cancel', async () => {
    const element = await editing({ lat: 64, lon: -20 });
    const first = await opened(element);
    click(first, 40, 30);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !first.isConnected, 'closes', WAIT);
    expect(element.shadowRoot!.activeElement).to.equal(chooser(element));
    const second = await opened(element);
    click(second, 40, 30);
    button(second, 'Cancel').click();
    await waitUntil(() => !second.isConnected, 'closes', WAIT);
    expect([located(element)!.lat, located(element)!.lon]).to.deep.equal([64, -20]);
  });

  it('is dragged by the pin, and the map by the ground', async () => {
    const dialog = await opened(await editing({ lat: 64, lon: -20 }));
    const pin = dialog.querySelector('.pin > span')!;
    const box = pin.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    pointer(pin, 'pointerdown', x, y);
    pointer(pin.parentElement!, 'pointermove', x + 30, y);
    pointer(pin.parentElement!, 'pointerup', x + 30, y);
    const moved = where(dialog);
    expect(moved).to.match(/ 64(\.000\d)?° north, 19\.\d+° west/);
    const surface = surfaceOf(dialog);
    const { left, top } = surface.getBoundingClientRect();
    pointer(surface, 'pointerdown', left + 20, top + 20);
    pointer(surface, 'pointermove', left + 60, top + 60);
    pointer(surface, 'pointerup', left + 60, top + 60);
    pointer(surface, 'click', left + 60, top + 60);
    expect(where(dialog)).to.equal(moved);
  });

  it('asks no other server, unless the page names one and its owner agrees', async () => {
    const before = performance.getEntriesByType('resource').length;
    const element = await editing({ lat: 64, lon: -20 }, { tiles: 'https://tiles.example/{z}/{x}/{y}.png' });
    const dialog = await opened(element);
    const strange = (): string[] =>
      performance
        .getEntriesByType('resource')
        .slice(before)
        .map(({ name }) => name)
        .filter((name) => !name.startsWith(location.origin));
    expect(strange()).to.deep.equal([]);
    expect(dialog.querySelector('img')).to.equal(null);
    button(dialog, 'Show a detailed map from tiles.example').click();
    await waitUntil(() => dialog.querySelector('img')?.src.startsWith('https://tiles.example/'), 'asks now', WAIT);
  });

  it('fits a phone, with targets that a finger hits', async () => {
    await setViewport({ width: 360, height: 640 });
    try {
      const dialog = await opened(await editing({ lat: 64, lon: -20 }));
      const { left, right, top, bottom } = dialog.getBoundingClientRect();
      expect(left).to.be.at.least(0);
      expect(right).to.be.at.most(360);
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(640);
      expect(dialog.scrollWidth).to.equal(dialog.clientWidth);
      for (const one of dialog.querySelectorAll('button, .pin > span')) {
        const { width, height } = one.getBoundingClientRect();
        expect(Math.min(width, height), one.outerHTML.slice(0, 80)).to.be.at.least(24);
      }
      await expect(dialog).to.be.accessible();
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('shows whole what has the focus in a low window, as at 400 % zoom', async () => {
    for (const [width, height] of [[320, 256], [640, 320], [360, 560]] as const) {
      await setViewport({ width, height });
      const dialog = await opened(await editing({ lat: 64, lon: -20 }));
      const whole = (one: Element): void => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        const box = dialog.getBoundingClientRect();
        const name = `${width}: ${one.outerHTML.slice(0, 60)}`;
        expect([top >= box.top, bottom <= box.bottom + 1], name).to.deep.equal([true, true]);
        for (const y of [top + 3, (top + bottom) / 2, bottom - 3]) {
          const seen = (dialog.getRootNode() as ShadowRoot).elementFromPoint((left + right) / 2, y);
          expect(seen && (one.contains(seen) || !!seen.closest('.map-frame')), name).to.equal(true);
        }
      };
      whole(surfaceOf(dialog));
      for (const one of dialog.querySelectorAll<HTMLElement>('.map-tools button')) {
        dialog.scrollTop = 0;
        one.focus();
        whole(one);
      }
      dialog.close();
    } // prettier-ignore
    await setViewport({ width: 800, height: 600 });
  });

  it('begins in the country where the position is none', async () => {
    for (const [lat, lon] of [
      [640, -20],
      ['64', null],
      [NaN, {}],
    ]) {
      const dialog = await opened(await editing({ lat, lon, country: 'IS' }));
      expect(where(dialog)).to.match(/^The pin is at 64\.\d+° north, 18\.\d+° west\.$/);
      dialog.close();
    }
  });
});
