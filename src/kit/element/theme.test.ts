/** The colours of an element: whatever the page and the owner set, and also where they set nothing. */
import * as fc from '../../../test/support/properties.js';
import { aTimeout, expect, fixture, html, nextFrame, waitUntil } from '../../../test/support/index.js';
import { contrast, parseColour, type Rgb } from '../../engines/colour/colour.js';
import { captureText } from './theme.js';
import { applyTheme } from './theme-measure.js';
import { tokens } from './tokens.js';
import { follow } from '../controllers/page-watch.js';

/** A box as the elements have it, with a filled button, secondary text and a slot. */
async function boxed(page: string, { accent, theme, own = '' }: { accent?: string; theme?: string; own?: string } = {}) {
  const place = await fixture<HTMLElement>(
    html`<div>
      <div><input /></div>
    </div>`,
  );
  place.style.cssText = page;
  const host = place.firstElementChild as HTMLElement;
  host.style.cssText = own;
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [tokens.styleSheet!];
  const box = document.createElement('div');
  box.className = 'box';
  if (theme) box.dataset.theme = theme;
  box.innerHTML = '<button></button><i></i><b></b><slot></slot>';
  root.append(box);
  const button = box.querySelector('button')!;
  button.style.cssText = 'background: var(--_accent); color: var(--_on-accent)';
  const muted = box.querySelector('i')!;
  muted.style.cssText = 'color: var(--_muted)';
  const edge = box.querySelector('b')!;
  edge.style.cssText = 'outline-color: var(--_edge)';
  return { place, host, root, box, button, muted, edge, input: place.querySelector('input')!, accent };
}

type Boxed = Awaited<ReturnType<typeof boxed>>;

async function painted(page: string, options: Parameters<typeof boxed>[1] = {}): Promise<Boxed> {
  const all = await boxed(page, options);
  applyTheme(all.host, all.accent);
  await Promise.resolve();
  expect(all.box.style.getPropertyValue('--_ground'), 'measured').to.not.equal('');
  return all;
}

/** What the browser makes of a colour, over white where it is not opaque. */
const computed = (value: string): Rgb => {
  const probe = document.createElement('i');
  probe.style.color = `color-mix(in srgb, ${value}, ${value})`;
  document.body.append(probe);
  const colour = parseColour(getComputedStyle(probe).color);
  probe.remove();
  if (!colour) throw new Error(`What colour is ${value}?`);
  // the mix is made in floats
  return colour.map((part, at) => (at < 3 ? Math.round(part!) : part)) as never;
};
const over = (colour: Rgb, ground: Rgb): Rgb =>
  colour.slice(0, 3).map((part, at) => ground[at as 0] + (part! - ground[at as 0]) * (colour[3] ?? 1)) as never;

/** Everything that must be readable on this ground. */
function readable({ box, button, muted, edge }: Boxed, on: string, message: string): void {
  const ground = computed(on);
  const filled = getComputedStyle(button);
  const fill = computed(filled.backgroundColor);
  expect(fill[3], `${message}: the fill is solid`).to.equal(1);
  expect(contrast(fill, ground), `${message}: the fill ${filled.backgroundColor} on ${on}`).to.be.at.least(4.5);
  expect(contrast(computed(filled.color), fill), `${message}: words ${filled.color} on ${filled.backgroundColor}`).to.be.at.least(4.5);
  const text = computed(getComputedStyle(box).color);
  if (contrast(text, ground) < 4.5) return;
  const { color } = getComputedStyle(muted);
  const { outlineColor } = getComputedStyle(edge);
  expect(contrast(over(computed(color), ground), ground), `${message}: secondary text ${color} on ${on}`).to.be.at.least(4.5);
  expect(contrast(over(computed(outlineColor), ground), ground), `${message}: edges ${outlineColor} on ${on}`).to.be.at.least(3);
}

const PAGES: [page: string, ground: string][] = [
  ['background: #fff; color: #000', '#fff'],
  ['background: #fff; color: #333', '#fff'],
  ['background: #fff; color: #767676', '#fff'],
  ['background: #111; color: #eee', '#111'],
  ['background: #111; color: #eee; color-scheme: dark', '#111'],
  ['background: #1c1b22; color: #cfcfd8; color-scheme: light dark', '#1c1b22'],
  ['background: #003b5c; color: #fff', '#003b5c'],
  ['background: #ffd400; color: #1a1a1a', '#ffd400'],
  ['background: oklch(0.25 0.05 250); color: oklch(0.95 0.02 250)', 'oklch(0.25 0.05 250)'],
  ['background: linear-gradient(#123, #345); color: #fff', '#345'],
];

describe('with no colour set anywhere', () => {
  for (const [page, ground] of PAGES)
    it(`what is filled can be read on “${page}”`, async () => {
      readable(await painted(page), ground, 'measured');
    });

  for (const [page] of PAGES.slice(0, 8))
    it(`and before the lazy half, on “${page}”`, async () => {
      const all = await boxed(page);
      captureText(all.host);
      const { backgroundColor, color } = getComputedStyle(all.button);
      expect(contrast(computed(backgroundColor), computed(color)), `${color} on ${backgroundColor}`).to.be.at.least(4.5);
      expect(computed(backgroundColor)).to.deep.equal(computed(getComputedStyle(all.box).color));
    });

  it('and where no script has measured at all', async () => {
    const { button } = await boxed('background: #fff');
    const { backgroundColor, color } = getComputedStyle(button);
    expect(contrast(computed(backgroundColor), computed(color))).to.be.at.least(4.5);
  });

  it('an element on a theme of its own takes the text of that', async () => {
    for (const [theme, ground] of [
      ['light', '#fff'],
      ['dark', '#16191d'],
    ] as const)
      for (const [page] of PAGES) readable(await painted(page, { theme }), ground, `${theme} on “${page}”`);
  });
});

describe('the accent', () => {
  const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

  it('can be read on any ground of the page, and the ground on it', async function () {
    this.timeout(20_000);
    await fc.assert(
      fc.asyncProperty(hex, hex, async (accent, ground) => {
        const text = contrast(computed(ground), [0, 0, 0]) > 4.6 ? '#000' : '#fff';
        readable(await painted(`background: ${ground}; color: ${text}`, { accent }), ground, accent);
      }),
      { numRuns: 60, seed: 9 },
    );
  });

  it('is left as it is where it can be read', async () => {
    const { button } = await painted('background: #fff', { accent: '#0b6e4f' });
    expect(computed(getComputedStyle(button).backgroundColor).slice(0, 3)).to.deep.equal([11, 110, 79]);
  });

  it("of the page wins over the document's, in any way that CSS can say it", async () => {
    for (const colour of ['#00008b', 'darkblue', 'rgb(0 0 139)', 'rgb(0 0 54.5%)', 'hsl(240 100% 27.3%)', 'color(srgb none 0 0.545)']) {
      const { button } = await painted(`background: #fff; --bob-accent: ${colour}`, { accent: '#ff0000' });
      const [r, g, b] = computed(getComputedStyle(button).backgroundColor);
      expect(r + g, colour).to.be.below(4);
      expect(b, colour).to.be.closeTo(139, 2);
    }
  });

  for (const value of [
    'currentColor',
    'no colour',
    '12px',
    'transparent',
    'rgb(0 0 0 / 0)',
    'rgb(11 110 79 / 0.5)',
    '#0b6e4f80',
    'oklch(0.7 0.3 150)',
    'color(display-p3 0 1 0)',
    'lab(50% 40 59.5)',
    'light-dark(#b00, #fbb)',
    'CanvasText',
    'Canvas',
    'LinkText',
    'white',
    'black',
    '#111',
    'var(--not-set)',
  ])
    it(`that is “${value}” still gives what can be read`, async () => {
      for (const [page, ground] of PAGES)
        for (const accent of [undefined, '#b3261e']) {
          readable(await painted(`${page}; --bob-accent: ${value}`, { ...(accent && { accent }) }), ground, `${value}, ${page}`);
          if (accent) continue;
          readable(await painted(page, { accent: value }), ground, `${value} in the document, ${page}`);
          readable(await painted(`${page}; --bob-accent: ${value}`, { theme: 'dark' }), '#16191d', `${value}, dark on ${page}`);
        }
    });

  it("that is no colour, or a clear one, leaves it to the document's", async () => {
    for (const value of ['no colour', 'transparent']) {
      const { button } = await painted(`background: #fff; --bob-accent: ${value}`, { accent: '#0b6e4f' });
      expect(computed(getComputedStyle(button).backgroundColor).slice(0, 3), value).to.deep.equal([11, 110, 79]);
    }
  });

  it('of light-dark() is the one for the ground, also where the page names no scheme', async function () {
    if (!CSS.supports('color', 'light-dark(#000, #fff)')) this.skip();
    for (const [page, wanted] of [
      ['background: #fff; color: #111', [0, 90, 60]],
      ['background: #111; color: #eee', [120, 240, 200]],
    ] as const) {
      const { button } = await painted(`${page}; --bob-accent: light-dark(rgb(0 90 60), rgb(120 240 200))`);
      expect(computed(getComputedStyle(button).backgroundColor).slice(0, 3), page).to.deep.equal([...wanted]);
    }
  });
});

describe('the ground', () => {
  const groundOf = async (page: string, options?: Parameters<typeof boxed>[1]): Promise<Rgb> =>
    computed((await painted(page, options)).box.style.getPropertyValue('--_ground'));

  it('is what lies below clear and half-clear backgrounds', async () => {
    expect((await groundOf('background: rgb(0 0 0 / 0.1); color: #000')).slice(0, 3)).to.deep.equal([230, 230, 230]);
    expect((await groundOf('background: rgb(0 0 0 / 0.8); color: #fff')).slice(0, 3)).to.deep.equal([51, 51, 51]);
    expect((await groundOf('color: #000')).slice(0, 3)).to.deep.equal([255, 255, 255]);
  });

  it('is dark below light text where nothing tells more: behind a picture, or what lies beside in the tree', async () => {
    expect((await groundOf('color: #fff'))[0]).to.be.below(60);
    expect((await groundOf("background-image: url('data:,'); color: #eee"))[0]).to.be.below(60);
    expect((await groundOf("background-image: url('data:,'); color: #222"))[0]).to.equal(255);
    expect((await groundOf("background: #046 url('data:,'); color: #fff")).slice(0, 3)).to.deep.equal([0, 68, 102]);
  });

  it('of grey text on a page that names no background is white', async () => {
    expect((await groundOf('color: #999'))[0]).to.equal(255);
  });

  it('of a gradient is the stop on which the text is hardest to read', async () => {
    expect((await groundOf('background: linear-gradient(90deg, #024, #068); color: #fff')).slice(0, 3)).to.deep.equal([0, 102, 136]);
    expect((await groundOf('background: linear-gradient(90deg, #bbb, #fff); color: #000')).slice(0, 3)).to.deep.equal([187, 187, 187]);
  });
});

describe('the scheme', () => {
  it('is that of the ground, for the browser’s own controls, and the page keeps its own in what it puts inside', async () => {
    for (const [page, scheme, theirs] of [
      ['background: #fff; color: #000', 'light', 'normal'],
      ['background: #111; color: #eee', 'dark', 'normal'],
      ['background: #111; color: #eee; color-scheme: dark', 'dark', 'dark'],
      ['background: #fff; color: #000; color-scheme: dark', 'light', 'dark'],
    ] as const) {
      const { box, input } = await painted(page);
      expect(getComputedStyle(box).colorScheme, page).to.equal(scheme);
      expect(getComputedStyle(input).colorScheme, page).to.equal(theirs);
    }
  });

  it('is there before the lazy half', async () => {
    for (const [page, scheme] of [
      ['background: #fff; color: #000', 'light'],
      ['background: #111; color: #eee', 'dark'],
    ] as const) {
      const { box, host } = await boxed(page);
      captureText(host);
      expect(getComputedStyle(box).colorScheme, page).to.equal(scheme);
    }
  });

  it('follows a theme that is changed, also with a surface of light-dark()', async () => {
    const { host, box } = await painted('background: #fff; --bob-surface: light-dark(#fff, #123)', { theme: 'light' });
    expect(getComputedStyle(box).colorScheme).to.equal('light');
    box.dataset.theme = 'dark';
    applyTheme(host);
    await nextFrame();
    expect(getComputedStyle(box).colorScheme).to.equal('dark');
  });
});

describe('colours that the owner sets', () => {
  it('for surface or text alone still let the text be read', async () => {
    for (const [own, theme, ground] of [
      ['--bob-surface: #fff', 'dark', '#fff'],
      ['--bob-surface: #222', 'light', '#222'],
      ['--bob-text: #ccc', 'light', '#fff'],
      ['--bob-text: #000', 'dark', '#16191d'],
    ] as const) {
      const all = await painted('background: #888', { theme, own });
      expect(contrast(computed(getComputedStyle(all.box).color), computed(ground)), own).to.be.at.least(4.5);
      readable(all, ground, own);
    }
  });

  it('for secondary text are moved until they can be read', async () => {
    for (const muted of ['#ccc', 'rgb(0 0 0 / 0.2)', 'white'])
      readable(await painted(`background: #fff; color: #000; --bob-muted: ${muted}`), '#fff', muted);
  });
});

describe('a page that takes other colours', () => {
  const dark = new CSSStyleSheet();
  dark.replaceSync('.probe-dark { background: #111; color: #eee } .probe-slow { transition: color 0.2s, background-color 0.3s }');
  before(() => (document.adoptedStyleSheets = [...document.adoptedStyleSheets, dark]));
  after(() => (document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== dark)));

  const followed = async (className = ''): Promise<Boxed & { stop: () => void }> => {
    const all = await painted('');
    all.place.className = className;
    const again = (): void => applyTheme(all.host);
    const given = Object.assign(all.host, { data: {}, src: undefined });
    const stop = follow(given, false, null, { adapt: again, begin: again, script: () => null });
    await aTimeout(120);
    return { ...all, stop };
  };

  for (const [how, className] of [
    ['at once', ''],
    ['slowly', 'probe-slow'],
  ] as const)
    it(`by the class of any ancestor, ${how}`, async () => {
      const all = await followed(className);
      readable(all, '#fff', 'light');
      all.place.classList.add('probe-dark');
      await waitUntil(() => computed(all.box.style.getPropertyValue('--_ground'))[0] === 17, 'the new ground', { timeout: 3000 });
      readable(all, '#111', 'dark');
      expect(getComputedStyle(all.box).colorScheme).to.equal('dark');
      all.stop();
    });

  it('and settles: nothing is measured over and over', async () => {
    const all = await followed();
    let measured = 0;
    const counting = new MutationObserver(() => (measured += 1));
    counting.observe(all.box, { attributeFilter: ['style'] });
    all.place.classList.add('probe-dark');
    await aTimeout(600);
    expect(measured).to.be.within(1, 3);
    counting.disconnect();
    all.stop();
  });

  it('computes no styles out of turn for a document that changes with each key, and takes up a change of the page with the next frame', async () => {
    const { place, host, box, accent } = await painted('color: #111; background: #fff', { accent: '#0b6e4f' });
    const before = box.style.cssText;
    const own = globalThis.getComputedStyle;
    let asked = 0;
    globalThis.getComputedStyle = (...given) => (asked++, own(...given));
    try {
      for (let key = 0; key < 20; key++) {
        box.querySelector('i')!.textContent = `key ${key}`;
        applyTheme(host, accent);
        await Promise.resolve();
      }
      expect(asked, 'before the frame').to.equal(0);
      place.style.cssText = 'color: #eee; background: #111';
      await nextFrame();
      await nextFrame();
      expect(asked, 'in the frame').to.be.greaterThan(0);
    } finally {
      globalThis.getComputedStyle = own;
    }
    expect(box.style.getPropertyValue('--_scheme')).to.equal('dark');
    expect(box.style.cssText).not.to.equal(before);
  });

  it('is measured at once for another colour of the document or another theme', async () => {
    const { host, box } = await painted('color: #111; background: #fff', { accent: '#0b6e4f' });
    const before = box.style.getPropertyValue('--_readable-accent');
    applyTheme(host, '#8a3b2e');
    await Promise.resolve();
    expect(box.style.getPropertyValue('--_readable-accent')).not.to.equal(before);
    box.dataset.theme = 'dark';
    applyTheme(host, '#8a3b2e');
    await Promise.resolve();
    expect(box.style.getPropertyValue('--_scheme')).to.equal('dark');
  });

  it('is not measured where the element has left the page meanwhile', async () => {
    const { host, box, accent } = await boxed('color: #111', { accent: '#0b6e4f' });
    applyTheme(host, accent);
    host.remove();
    await Promise.resolve();
    expect(box.style.getPropertyValue('--_ground')).to.equal('');
  });
});
