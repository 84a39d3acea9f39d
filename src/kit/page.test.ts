/** What the page says to an element: language, looks, colours. The first test needs a page that no element has watched before. */
import fc from 'fast-check';
import { aTimeout, expect, fixture, html, waitUntil } from '../../test/support/index.js';
import { parseColour } from '../documents/colour.js';
import { nearestLanguage, parentOf } from './page.js';
import { paint } from './theme.js';
import { watchPage } from './watch.js';

describe('the page around an element', () => {
  it('is heard through shadow roots: a lang that changes outside of them', async () => {
    const place = await fixture<HTMLElement>(html`<section><div></div></section>`);
    const outer = place.firstElementChild!.attachShadow({ mode: 'open' });
    outer.innerHTML = '<p></p>';
    const inner = outer.firstElementChild!.attachShadow({ mode: 'open' });
    inner.innerHTML = '<i></i>';
    let heard = 0;
    const stop = watchPage(inner.firstElementChild as HTMLElement, () => (heard += 1));
    for (const [index, node] of [place, outer.firstElementChild!, inner.firstElementChild!].entries()) {
      node.setAttribute('lang', 'is');
      await aTimeout(0);
      expect(heard, `ring ${index}`).to.be.above(index);
      heard = index + 1;
    }
    stop();
    place.setAttribute('lang', 'da');
    await aTimeout(0);
    expect(heard).to.equal(3);
  });

  it('is heard when its root changes class or style, for the colours', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    let heard = 0;
    const stop = watchPage(place, () => (heard += 1));
    document.body.classList.add('dark');
    await aTimeout(0);
    expect(heard).to.equal(1);
    document.documentElement.dataset.theme = 'dark';
    await aTimeout(0);
    expect(heard).to.equal(2);
    stop();
    document.body.classList.remove('dark');
    delete document.documentElement.dataset.theme;
  });

  it('names a language by the nearest lang that is not empty', async () => {
    const place = await fixture<HTMLElement>(
      html`<div lang="is">
        <p lang=""><b></b></p>
      </div>`,
    );
    const inner = place.querySelector('b')!;
    expect(nearestLanguage(inner)).to.equal('is');
    const root = place.querySelector('p')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<i></i>';
    expect(nearestLanguage(root.firstElementChild!)).to.equal('is');
    expect(parentOf(root.firstElementChild!)).to.equal(place.querySelector('p'));
    expect(parentOf(document.documentElement)).to.not.be.ok;
    expect(nearestLanguage(document.createElement('p'))).to.equal('');
  });
});

describe('colours', () => {
  const boxed = async (style: string, accent?: string): Promise<CSSStyleDeclaration> => {
    const place = await fixture<HTMLElement>(html`<div><div></div></div>`);
    place.style.cssText = style;
    const host = place.firstElementChild as HTMLElement;
    const box = document.createElement('div');
    box.className = 'box';
    host.attachShadow({ mode: 'open' }).append(box);
    paint(host, accent);
    await waitUntil(() => box.style.getPropertyValue('--_ground'));
    return box.style;
  };
  const luminance = (colour: string): number => {
    const [r, g, b] = parseColour(colour)!.map((value = 0) =>
      (value /= 255) <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
    ) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string): number => {
    const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
    return (high + 0.05) / (low + 0.05);
  };
  const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

  it('of the owner can be read on any ground of the page, and the ground on them', async function () {
    this.timeout(20_000);
    await fc.assert(
      fc.asyncProperty(hex, hex, async (accent, ground) => {
        const style = await boxed(`background: ${ground}; color: ${luminance(ground) > 0.18 ? '#000' : '#fff'}`, accent);
        const shown = style.getPropertyValue('--_readable-accent');
        expect(contrast(shown, ground), `${shown} on ${ground}`).to.be.at.least(4.5);
        expect(contrast(style.getPropertyValue('--_on-accent'), shown)).to.be.at.least(4.5);
      }),
      { numRuns: 60 },
    );
  });

  it('of the owner are left as they are where they can be read', async () => {
    expect(parseColour((await boxed('background: #fff', '#0b6e4f')).getPropertyValue('--_readable-accent'))!.slice(0, 3)).to.deep.equal([
      11, 110, 79,
    ]);
  });

  it("of the page's --bob-accent win, in any way that CSS can say them", async () => {
    for (const colour of ['#00008b', 'darkblue', 'rgb(0 0 139)', 'hsl(240 100% 27.3%)']) {
      const [r, g, b] = parseColour(
        (await boxed(`background: #fff; --bob-accent: ${colour}`, '#ff0000')).getPropertyValue('--_readable-accent'),
      )!;
      expect(r + g, colour).to.be.below(4);
      expect(b, colour).to.be.closeTo(139, 2);
    }
    expect((await boxed('background: #fff; --bob-accent: no colour')).getPropertyValue('--_readable-accent')).to.equal('');
  });

  it('of the ground are found below what is clear or nearly so', async () => {
    expect((await boxed('background: rgb(0 0 0 / 0.1)')).getPropertyValue('--_ground')).to.match(/255/);
    expect(parseColour((await boxed('color: #fff')).getPropertyValue('--_ground'))![0]).to.be.below(60);
    expect(
      parseColour((await boxed('background: oklch(0.2 0.05 250)', '#fff')).getPropertyValue('--_ground'))!.every((value = 0) => value < 80),
    ).to.equal(true);
  });
});
