/** The map in an element of its own: what a directory will do with it. */
import { sendKeys } from '@web/test-runner-commands';
import { aTimeout, axe, expect, fixture, frame, html, noConsole, page, requestsOf, waitUntil } from '../../../../../test/support/index.js';
import type { Member } from '../../../../formats/cluster/cluster.js';
import { member, type MapElement } from '../../../../../test/kit/map-element.js';

const all = (host: MapElement, selector: string): HTMLElement[] => [...host.renderRoot.querySelectorAll<HTMLElement>(selector)];
const one = (host: MapElement, selector: string): HTMLElement => all(host, selector)[0]!;
const markers = (host: MapElement): HTMLElement[] => all(host, '.spot:not([inert]) .marker');
const nameOf = (marker: Element): string => marker.getAttribute('aria-label') ?? marker.querySelector('.map-label')?.textContent ?? '';
const focused = (host: MapElement): Element | null => (host.renderRoot as ShadowRoot).activeElement;
const drawn = (host: MapElement): Promise<void> => waitUntil(() => one(host, 'path.land')?.getAttribute('d')?.length, 'land is drawn');

async function put(members: readonly Member[], options: Partial<MapElement> = {}): Promise<MapElement> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const host = Object.assign(document.createElement('test-map') as MapElement, { members, ...options });
  place.append(host);
  await host.updateComplete;
  await waitUntil(() => !members.length || one(host, '.marker, .map-without'), 'the map is there');
  return host;
}

const four: Member[] = [
  member('Harbour Café', 65.0757, -22.7297, 'Stykkishólmur'),
  member('Boat Tours', 65.0966, -22.6262, 'Stykkishólmur'),
  member('Old Store', 65.6826, -18.0907, 'Akureyri'),
  member('Workshop', 59.437, 24.7536, 'Tallinn'),
];

describe('the map of a directory', () => {
  it('shows land, and a button for each member or group of them', async () => {
    const host = await put(four);
    await drawn(host);
    expect(markers(host).map(nameOf)).to.deep.equal(['2 members, Stykkishólmur', 'Old Store', 'Workshop']);
    expect(markers(host).every((marker) => marker.localName === 'button')).to.equal(true);
    expect(one(host, '.map-count').textContent.trim()).to.equal('4 members on the map');
  });

  it('asks no other server', async () => {
    const { urls } = await requestsOf(async () => {
      const host = await put(four, { tiles: 'https://tiles.example/{z}/{x}/{y}.png' });
      await drawn(host);
    });
    expect(urls.filter((url) => new URL(url).origin !== location.origin)).to.deep.equal([]);
  });

  it('opens a member', async () => {
    const host = await put(four);
    markers(host)[1]!.click();
    expect(host.opened).to.deep.equal(['old-store']);
  });

  it('parts a group by a click, and lists those at one point', async () => {
    const host = await put([...four.slice(0, 1), { ...four[0]!, id: 'twin', name: 'Twin' }, four[3]!]);
    const before = host.zoom();
    markers(host)[0]!.click();
    await waitUntil(() => one(host, '[role=dialog]'), 'the list is there');
    expect(host.zoom()).to.equal(before);
    await waitUntil(() => focused(host)?.textContent === 'Harbour Café');
    all(host, '[role=dialog] li button')[1]!.click();
    expect(host.opened).to.deep.equal(['twin']);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !one(host, '[role=dialog]'));
    await waitUntil(() => focused(host) === markers(host)[0]);
  });

  it('goes nearer when members of a group are apart, and the focus stays with them', async () => {
    const host = await put(four);
    const before = host.zoom();
    markers(host)[0]!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => host.zoom() > before && markers(host).map(nameOf).includes('Boat Tours'), 'they are apart');
    await waitUntil(() => nameOf(focused(host)!) === 'Harbour Café');
  });

  it('is used by keyboard: in, through the members, about, out', async () => {
    const host = await put(four);
    one(host, '.map-surface').focus();
    const center = host.center();
    const zoom = host.zoom();
    await sendKeys({ press: 'ArrowRight' });
    await waitUntil(() => host.center()[1] > center[1], 'it moves');
    await sendKeys({ press: 'Home' });
    await waitUntil(() => Math.abs(host.center()[1] - center[1]) < 0.5, 'it is back');
    await aTimeout(300);
    await sendKeys({ press: '+' });
    await waitUntil(() => host.zoom() === zoom + 1, 'it is nearer');
    await aTimeout(300);
    await sendKeys({ press: '-' });
    await waitUntil(() => host.zoom() === zoom, 'it is farther');
    await aTimeout(300);
    await sendKeys({ press: 'Tab' });
    expect(nameOf(focused(host)!)).to.equal('2 members, Stykkishólmur');
    await sendKeys({ press: 'Tab' });
    expect(nameOf(focused(host)!)).to.equal('Old Store');
    await sendKeys({ press: 'Escape' });
    expect(focused(host)).to.equal(one(host, '.map-surface'));
    await sendKeys({ press: 'Escape' });
    expect(focused(host)).to.equal(one(host, '.map-count'));
  });

  it('keeps its view when fewer are found, and moves when none would be seen', async () => {
    const host = await put(four);
    const center = host.center();
    host.members = four.slice(2);
    await host.updateComplete;
    expect(host.center()).to.deep.equal(center);
    expect(markers(host).length).to.equal(2);
    host.members = [member('Far', 69.22, -51.1)];
    await host.updateComplete;
    await waitUntil(() => host.center()[0] > 68, 'it goes there');
  });

  it('leaves one finger and the wheel to the page, and says so', async () => {
    const host = await put(four);
    const surface = one(host, '.map-surface');
    const zoom = host.zoom();
    const wheel = (init: WheelEventInit = {}): WheelEvent =>
      new WheelEvent('wheel', { deltaY: -240, bubbles: true, composed: true, cancelable: true, ...init });
    const ignored = wheel();
    surface.dispatchEvent(ignored);
    expect(ignored.defaultPrevented).to.equal(false);
    await waitUntil(() => /Ctrl|⌘/.test(one(host, '.map-advice').textContent));
    const meant = wheel({ ctrlKey: true });
    surface.dispatchEvent(meant);
    expect(meant.defaultPrevented).to.equal(true);
    await waitUntil(() => host.zoom() > zoom);
    expect(getComputedStyle(surface).touchAction).to.equal('pan-x pan-y');
  });

  it('is moved by a held mouse button, and writes nothing to the page around it', async () => {
    const host = await put(four);
    const surface = one(host, '.map-surface');
    const before = document.body.outerHTML.split('>')[0];
    const [lat] = host.center();
    const at = (type: string, y: number): void =>
      void surface.dispatchEvent(
        new PointerEvent(type, { pointerId: 1, pointerType: 'mouse', clientX: 200, clientY: y, bubbles: true, composed: true }),
      );
    surface.setPointerCapture = () => undefined;
    at('pointerdown', 100);
    at('pointermove', 180);
    expect(host.getAttribute('class')).to.equal(null);
    expect(document.body.outerHTML.split('>')[0]).to.equal(before);
    at('pointerup', 180);
    expect(host.center()[0]).to.be.above(lat);
  });

  it('names those who have no place', async () => {
    const host = await put([...four, { id: 'net', name: 'Only on the net' }]);
    expect(one(host, '.map-without summary').textContent.trim()).to.equal('1 member not on the map');
    one(host, '.map-without li button').click();
    expect(host.opened).to.deep.equal(['net']);
    host.members = [{ id: 'net', name: 'Only on the net' }];
    await host.updateComplete;
    expect(one(host, '.map-count').textContent).to.contain('None');
  });

  it('asks for tiles after the click that names their server', async () => {
    const tiles = `${location.origin}/tiles/{z}/{x}/{y}.png?__status=404`;
    const host = await put(four, { tiles, tilesBy: '© The mappers' });
    const button = one(host, '.map-consent button');
    expect(button.textContent).to.contain(location.hostname);
    const { urls } = await requestsOf(() => button.click(), 500);
    expect(urls.some((url) => url.includes('/tiles/'))).to.equal(true);
    await host.updateComplete;
    expect(one(host, '.map-source').textContent).to.equal('© The mappers');
    expect(one(host, '.map-consent')).to.equal(undefined);
  });

  it('takes no tiles from an address that is none', async () => {
    for (const tiles of ['javascript:alert(1)/{z}/{x}/{y}', 'https://tiles.example/', '', ' ']) {
      const host = await put(four, { tiles });
      expect(one(host, '.map-consent'), tiles).to.equal(undefined);
    }
  });

  it('is fitted once it is seen, and again in another size, until somebody has moved it', async () => {
    const seen = await put(four);
    await aTimeout(100);
    const [zoom, center] = [seen.zoom(), seen.center()];
    const home = seen.parentElement!;
    const hidden = document.createElement('test-map') as MapElement;
    hidden.members = seen.members;
    home.style.display = 'none';
    home.append(hidden);
    await hidden.updateComplete;
    await waitUntil(() => hidden.map);
    seen.remove();
    home.style.display = '';
    await waitUntil(() => hidden.zoom() === zoom && Math.abs(hidden.center()[0] - center[0]) < 0.01, `as if seen at once: zoom ${zoom}`);
    // and it stays so
    await aTimeout(400);
    expect(hidden.center()[0]).to.be.closeTo(center[0], 0.01);
    hidden.map!.setZoom(zoom + 2, { animate: false });
    home.style.inlineSize = '300px';
    await aTimeout(60);
    expect(hidden.zoom()).to.equal(zoom + 2);
  });

  it('can be taken away, moved and brought back', async () => {
    await noConsole(async () => {
      const host = await put(four);
      const place = host.parentElement!;
      host.remove();
      place.append(host);
      await host.updateComplete;
      await waitUntil(() => markers(host).length === 3);
      host.off = true;
      await host.updateComplete;
      host.off = false;
      await host.updateComplete;
      await waitUntil(() => markers(host).length === 3);
    });
  });

  it('has nothing that axe would object to, light and dark', async () => {
    for (const dark of [false, true]) {
      const host = await put([...four, { id: 'net', name: 'Net' }], { dark, tiles: 'https://tiles.example/{z}/{x}/{y}.png' });
      await drawn(host);
      await axe(host);
    }
  });

  it('has buttons of at least 24 pixels, also on a phone', async () => {
    const host = await put(four);
    host.parentElement!.style.inlineSize = '360px';
    await aTimeout(100);
    for (const each of all(host, 'button')) {
      const { width, height } = each.getBoundingClientRect();
      expect(Math.min(width, height), each.outerHTML).to.be.at.least(24);
    }
    expect(host.scrollWidth).to.be.at.most(360);
  });

  it('does not break on hostile names', async () => {
    const host = await put([member('<img src=x onerror=__ran()>', 60, 10, '</span><script>__ran()</script>'), ...four]);
    expect(one(host, '.map img')).to.equal(undefined);
    await fixture(html`<p></p>`);
  });

  it('works under a strict content security policy and Trusted Types', async () => {
    const csp = "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
    const inside = await frame(page('<test-map></test-map><script type="module" src="/test/kit/map-element.ts"></script>', { csp }));
    try {
      const host = await inside.until((document) => document.querySelector<MapElement>('test-map:defined'));
      host.members = [...four, { ...four[0]!, id: 'twin' }];
      await inside.until(() => one(host, 'path.land')?.getAttribute('d'));
      await inside.until(() => markers(host).length === 3);
      host.map!.zoomIn();
      markers(host)[0]!.click();
      await aTimeout(500);
      expect(inside.violations).to.deep.equal([]);
      expect(inside.errors).to.deep.equal([]);
    } finally {
      inside.remove();
    }
  });

  it('names the countries in the language of the element', async () => {
    const host = await put(four, { lang: 'da' });
    await waitUntil(() => all(host, '.country').some(({ textContent }) => ['Norge', 'Sverige', 'Island', 'Finland'].includes(textContent)));
  });
});
