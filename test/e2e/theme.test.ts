/** With nothing configured, elements are readable on a plain page, light or dark, on a phone and on paper. On built files, from computed styles. */
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { contrast } from '../../src/engines/colour/colour.js';
import { alphaOf, colourOf, nameOf } from '../contrast/ground.js';
import { contrastFaults, elementsIn } from '../contrast/measure.js';
import { frame, page, type Frame } from '../support/page.js';

const at = (path: string): string => new URL(path, location.origin).href;
const SCRIPT = `<script type="module" src="${at('/__loader/theme/none/bob.js')}"></script>`;
const MOSABREKKA = at('/demo/books/mosabrekka-guesthouse.json');
const WEST = at('/demo/clusters/west-coast.json');
const PASS = at('/demo/sites/pass/west-pass.json');

/** How pages set their colours. */
const PAGES: Readonly<Record<string, string>> = {
  'a page that names no colour': '',
  'a dark page': 'html { color-scheme: dark }',
  'a dark page without color-scheme': 'html { background: #111; color: #eee }',
  'a dark body without color-scheme': 'body { background: #16191d; color: #e9ebee }',
};

/** The documents name no colour, as few owners do: a film and figures, so that all of a card is there. */
const film = {
  type: 'video',
  title: 'A film',
  src: at('/film.mp4'),
  poster: { src: at('/demo/books/pictures/kaeru-museum.svg'), alt: '' },
};
const book = {
  kind: 'book',
  version: 1,
  name: 'Harbour Bakery',
  tagline: 'Rye bread and coffee by the ferry quay',
  website: 'https://bakery.example/',
  contacts: [{ name: 'Tora Nilsen', phone: '+47 10 00 02 01' }],
};
const figures = [2023, 2024, 2025].map((year) => ({ period: String(year), value: year - 2000 }));
const fullBook = {
  ...book,
  media: [film],
  sections: { measurement: { indicators: [{ name: 'Loaves', unit: 'loaves', target: 30, values: figures }] } },
};
const cluster = {
  kind: 'cluster',
  version: 1,
  name: 'Coast',
  members: ['Ales', 'Bakes', 'Cakes'].map((name, index) => ({
    id: name,
    name,
    sectors: [index ? 'Food' : 'Drink'],
    location: { city: 'Nes', lat: 64 + (index > 1 ? 1 : 0), lon: -20 },
  })),
};
const programme = {
  kind: 'loyalty',
  version: 1,
  id: 'pass',
  name: 'Pass',
  rewards: [{ id: 'coffee', name: 'Coffee', cost: 4 }],
  participants: [{ id: 'harbour-cafe', name: 'Harbour café' }],
};
const element = (tag: string, attributes: string, data?: object): string =>
  `<${tag} ${attributes}>${data ? `<script type="application/json">${JSON.stringify(data)}</script>` : ''}</${tag}>`;
const EVERYTHING = [
  element('bob-card', 'view=badge', book),
  element('bob-card', '', book),
  element('bob-card', 'view=full', fullBook),
  ...['grid', 'list', 'table', 'map'].map((view) => element('bob-directory', `view=${view}`, cluster)),
  element('bob-checklist', 'pack=security'),
  '<bob-password><label for=pw>Password</label> <input id=pw name=password type=password></bob-password>',
  element('bob-password', 'name=own label=Own'),
  element('bob-loyalty-programme', '', programme),
  element('bob-loyalty-card', '', programme),
  element('bob-loyalty-badge', 'member=harbour-cafe', programme),
  element('bob-loyalty-desk', 'member=harbour-cafe', programme),
].join('');

type Bob = HTMLElement & { document: unknown };
const inside = (element: Element): Element[] => [...element.shadowRoot!.querySelectorAll('*')];

/** The first that a selector finds in the elements of a page. */
const find = (document: Document, selector: string): HTMLElement | null | undefined =>
  elementsIn(document)
    .map(({ shadowRoot }) => shadowRoot!.querySelector<HTMLElement>(selector))
    .find((found) => found?.checkVisibility());

/** What paints its own words in the colour that it lies on: contrast 1, which axe calls "incomplete". */
const onItself = (document: Document): string[] =>
  elementsIn(document)
    .flatMap(inside)
    .filter((one) => {
      const { color, backgroundColor } = getComputedStyle(one);
      const [words, ground] = [colourOf(color), colourOf(backgroundColor)];
      return one.textContent?.trim() && alphaOf(ground) > 0.98 && contrast(words, ground) < 4.5;
    })
    .map(nameOf);

/** The contrast of words on the fill of their own box. */
function ownContrast(one: HTMLElement): number {
  const { color, backgroundColor } = getComputedStyle(one);
  expect(alphaOf(colourOf(backgroundColor)), `${nameOf(one)} has no fill`).to.equal(1);
  return contrast(colourOf(color), colourOf(backgroundColor));
}

const settle = (ms = 400): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('an element where nothing is configured', function () {
  this.timeout(60_000);
  const frames: Frame[] = [];
  afterEach(() => frames.splice(0).forEach((opened) => opened.remove()));

  async function open(html: string, style: string, width = 1000): Promise<Document> {
    const opened = await frame(page(SCRIPT + html, { head: `<style>${style}</style>` }), { width, height: 800 });
    frames.push(opened);
    const ours = [...opened.document.querySelectorAll<Bob>('bob-card, bob-directory, bob-checklist, bob-loyalty-programme, bob-loyalty-card, bob-loyalty-badge, bob-loyalty-desk')]; // prettier-ignore
    for (const one of ours)
      await opened
        .until(() => one.document && !one.shadowRoot!.querySelector('[part=loading], [aria-busy=true]'), 20_000)
        .catch((error: unknown) => Promise.reject(new Error(`${one.outerHTML.slice(0, 60)}: ${String(error)}`)));
    await settle();
    return opened.document;
  }

  const look = (document: Document, medium: 'screen' | 'paper' = 'screen'): void => {
    const { faults, checked } = contrastFaults(elementsIn(document), { medium });
    expect(checked).to.be.greaterThan(0);
    expect(faults.join('\n')).to.equal('');
    expect(onItself(document).join('\n'), 'words on their own colour').to.equal('');
  };

  for (const [name, style] of Object.entries(PAGES)) {
    it(`can be read on ${name}`, async () => {
      const document = await open(EVERYTHING, style);
      look(document);
      for (const filled of ['.button', '.disc', '.dot:not(:empty)', '.solid[part=get]', '.solid[part=make]']) {
        const one = find(document, filled);
        expect(one, filled).to.exist;
        expect(ownContrast(one!), filled).to.be.at.least(4.5);
      }
    });

    it(`can be read on a phone, filters open, on ${name}`, async () => {
      const document = await open(element('bob-directory', '', cluster), style, 360);
      const ready = frames.at(-1)!.until;
      const filters = await ready(() => find(document, 'button[aria-expanded], [part~=filters]'));
      filters.click();
      const done = await ready(() => find(document, '.done'));
      await settle();
      expect(ownContrast(done)).to.be.at.least(4.5);
      look(document);
    });
  }

  it('follows a page that turns dark and light again by itself', async () => {
    const dark = 'html.dark { background: #111; color: #eee }';
    const document = await open(EVERYTHING, dark);
    for (const turned of [true, false, true]) {
      document.documentElement.classList.toggle('dark', turned);
      await settle(800);
      look(document);
      const button = find(document, '.solid[part=get]')!;
      const light = contrast(colourOf(getComputedStyle(button).backgroundColor), [0, 0, 0]) > 10;
      expect(light, `a ${turned ? 'light' : 'dark'} button`).to.equal(turned);
    }
  });

  it('has the surface of theme="dark" and "light" on either page', async () => {
    for (const style of [PAGES['a page that names no colour']!, PAGES['a dark page without color-scheme']!]) {
      const themed = EVERYTHING.replace(/<(bob-[a-z-]+)/g, (_, tag: string) => `<${tag} theme=dark`);
      look(await open(themed, style));
      look(await open(themed.replaceAll('theme=dark', 'theme=light'), style));
    }
  });

  it('is dark on white on paper, also with theme="dark" and on a dark page', async function () {
    const dark = PAGES['a dark page without color-scheme']!;
    const card = (attributes: string): string => element('bob-card', `${attributes} src=${MOSABREKKA}`);
    const document = await open(
      `${card('view=full')}${card('theme=dark')}${element('bob-checklist', 'theme=dark pack=security')}${element('bob-directory', `theme=dark src=${WEST}`)}${element('bob-loyalty-programme', `theme=dark src=${PASS}`)}`,
      dark,
    );
    // WebDriver has no such command, and Firefox none for frames by BiDi
    const prints = await emulateMedia({ media: 'print' }).then(
      () => frames.at(-1)!.window.matchMedia('print').matches,
      () => false,
    );
    if (!prints) return this.skip();
    try {
      await settle();
      look(document, 'paper');
      for (const words of elementsIn(document).map(({ shadowRoot }) => shadowRoot!.querySelector('.box')!))
        expect(getComputedStyle(words).color, nameOf(words)).to.equal('rgb(0, 0, 0)');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
    return undefined;
  });
});
