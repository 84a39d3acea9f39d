/** Elements in other people's layouts: they take a width where there is some, and never ask for more than there is. On built files. */
import { expect } from '@open-wc/testing';
import { frame, page, type Frame } from '../support/page.js';

const at = (path: string): string => new URL(path, location.origin).href;
const SCRIPT = `<script type="module" src="${at(`/__loader/layout/none/bob.js`)}"></script>`;

/** Words that are hard to break, as names and addresses of the field are. */
const LONG = 'Landbúnaðarframleiðendasamvinnufélagið-Vesturstrandarsveitarfélagssambandið';
const book = {
  kind: 'book',
  version: 1,
  id: 'long',
  name: LONG,
  tagline: `${LONG} og samstarfsaðilar, allt árið um kring og alla daga vikunnar`,
  website: `https://${'long'.repeat(15)}.example/`,
  contacts: [{ name: LONG, role: LONG, email: `${'name'.repeat(15)}@example.com`, phone: '+354 555 0100' }],
  location: { city: LONG, region: LONG, country: 'IS' },
  sections: {
    concept: {
      text: `${LONG}\n\n| ${LONG} | b | c | d | e | f |\n|---|---|---|---|---|---|\n| ${LONG} | ${LONG} | c | d | e | f |\n\n\`${LONG}${LONG}\``,
    },
    measurement: {
      indicators: [
        {
          name: LONG,
          unit: LONG,
          values: [
            { period: '2023', value: 12345678 },
            { period: '2024', value: 23456789 },
          ],
        },
      ],
    },
  },
};
const cluster = {
  kind: 'cluster',
  version: 1,
  id: 'long',
  name: LONG,
  members: [1, 2, 3].map((id) => ({
    id: `m${id}`,
    name: `${LONG} ${id}`,
    sectors: [LONG],
    tags: [LONG],
    tagline: LONG,
    location: { city: LONG, lat: 64, lon: -20 - id },
  })),
};
const nothing = { kind: 'book', version: 1, id: 'n', name: 'Nes' };

interface Case {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly data?: object;
  /** As wide as its words. */
  readonly line?: true;
  /** What it shows before it is measured. */
  readonly state?: 'loading' | 'failed';
}
const MOSABREKKA = at('/demo/books/mosabrekka-guesthouse.json');
const WEST = at('/demo/clusters/west-coast.json');
const PASS = at('/demo/sites/pass/west-pass.json');
const views = (tag: string, attributes: Record<string, string>, ...names: string[]): Case[] =>
  names.map((view) => ({ tag, attributes: { ...attributes, view } }));

const CASES: readonly Case[] = [
  { tag: 'bob-card', attributes: { src: MOSABREKKA, view: 'badge' }, line: true },
  { tag: 'bob-card', attributes: { view: 'badge' }, data: book, line: true },
  ...views('bob-card', { src: MOSABREKKA }, 'compact', 'full'),
  ...['compact', 'full'].flatMap((view) => [book, nothing].map((data) => ({ tag: 'bob-card', attributes: { view }, data }))),
  ...views('bob-directory', { src: WEST }, 'list', 'grid', 'table', 'map'),
  ...['list', 'grid', 'table', 'map'].map((view) => ({ tag: 'bob-directory', attributes: { view }, data: cluster })),
  { tag: 'bob-directory', data: { kind: 'cluster', version: 1, id: 'e', name: 'Empty', members: [] } },
  { tag: 'bob-checklist', attributes: { pack: 'security' } },
  { tag: 'bob-checklist', attributes: { pack: 'security', view: 'compare' } },
  { tag: 'bob-password', attributes: { name: 'p' } },
  { tag: 'bob-loyalty-badge', attributes: { src: PASS }, line: true },
  { tag: 'bob-loyalty-badge', attributes: { src: PASS, view: 'line' }, line: true },
  { tag: 'bob-loyalty-programme', attributes: { src: PASS } },
  { tag: 'bob-loyalty-card', attributes: { src: PASS } },
  { tag: 'bob-loyalty-desk', attributes: { src: PASS, member: 'shop' } },
  ...['bob-card', 'bob-directory', 'bob-checklist', 'bob-loyalty-card'].flatMap((tag): Case[] => [
    { tag, attributes: { src: at('/test/e2e/fixtures/book.json?__delay=90000') }, state: 'loading' },
    { tag, attributes: { src: at('/test/e2e/fixtures/none.json') }, state: 'failed' },
  ]),
  { tag: 'bob-loyalty-badge', attributes: { src: at('/test/e2e/fixtures/none.json') }, state: 'failed', line: true },
];

/** `HERE` is the element, `BY` its neighbour. */
const BY = '<p data-by>What stands beside it</p>';
const LAYOUTS: Readonly<Record<string, string>> = {
  block: '<div>HERE</div>',
  'grid 1fr': `<div style="display:grid;grid-template-columns:1fr">HERE</div>`,
  'grid of no columns': `<div style="display:grid">HERE</div>`,
  'grid auto auto': `<div style="display:grid;grid-template-columns:auto auto;gap:16px">HERE${BY}</div>`,
  'grid 1fr 1fr': `<div style="display:grid;grid-template-columns:1fr 1fr;gap:16px">HERE${BY}</div>`,
  'three of 1fr': `<div style="display:grid;grid-template-columns:repeat(3,1fr);gap:16px">HERE${BY}<p>Third</p></div>`,
  'grid minmax(0,1fr)': `<div style="display:grid;grid-template-columns:minmax(0,1fr) auto;gap:16px">HERE${BY}</div>`,
  'flex row': `<div style="display:flex;gap:16px">HERE${BY}</div>`,
  'flex row, alone': `<div style="display:flex">HERE</div>`,
  'flex column, centred': `<div style="display:flex;flex-direction:column;align-items:center">HERE</div>`,
  'flex row that breaks': `<div style="display:flex;flex-wrap:wrap;gap:16px">HERE${BY}</div>`,
  'row block': `<div style="display:flex;flex-wrap:nowrap;align-items:center;gap:1.2rem;justify-content:space-between">${BY}HERE</div>`,
  table: `<table><tr><td>HERE</td><td>${BY}</td></tr></table>`,
  float: `<div style="display:flow-root"><div style="float:inline-start">HERE</div></div>`,
  fieldset: `<fieldset><legend>Field</legend>HERE</fieldset>`,
  'inline-block': `<div style="display:inline-block">HERE</div>`,
  'min-content': `<div style="inline-size:min-content">HERE</div>`,
  'max-content': `<div style="inline-size:max-content">HERE</div>`,
  'fit-content': `<div style="inline-size:fit-content">HERE</div>`,
  absolute: `<div style="position:relative;block-size:10px"><div style="position:absolute;inset-inline-start:0">HERE</div></div>`,
  dialog: `<dialog open style="position:static;inset:auto">HERE</dialog>`,
  columns: `<div style="columns:2;column-gap:16px">HERE${BY}</div>`,
};
/** In these the page gives a width to whatever stands there. */
const TAKES_ALL = [
  'block',
  'grid 1fr',
  'grid of no columns',
  'fieldset',
  'fit-content',
  'inline-block',
  'float',
  'absolute',
  'max-content',
];
const PARAGRAPH = `<p data-here style="margin:0">${'Words of a paragraph that is as long as others are. '.repeat(8)}</p>`;

const named = ({ tag, attributes = {}, data, state }: Case): string =>
  [tag, attributes.view, attributes.pack, state, data === book || data === cluster ? 'long words' : data && 'nearly nothing']
    .filter(Boolean)
    .join(' ');

describe('an element in a layout of the page', function () {
  this.timeout(60000);
  const frames: Frame[] = [];
  afterEach(() => frames.splice(0).forEach((opened) => opened.remove()));

  // all widths in one engine; the others lay out by the same rules, and take a minute more
  for (const width of navigator.userAgent.includes('Chrome/') ? [320, 360, 1280] : [360])
    it(`makes no page of ${width} px scroll sideways, and crushes nothing`, async () => {
      const opened = await frame(page(`${SCRIPT}<div id="all"></div><main></main>`), { width, height: 700 });
      frames.push(opened);
      const { document, window, until } = opened;
      const all = document.querySelector<HTMLElement>('#all')!;
      const main = document.querySelector('main')!;
      const elements = CASES.map(({ tag, attributes = {}, data }) => {
        const element = document.createElement(tag) as HTMLElement & { data: unknown; phase: string; document: unknown };
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        if (data) element.data = data;
        element.innerHTML = '<a href="/">Instead</a>';
        all.append(element);
        return element;
      });
      for (const [index, element] of elements.entries()) {
        const { state } = CASES[index]!;
        await until(
          () =>
            state
              ? element.shadowRoot?.querySelector(state === 'failed' ? '[part~=error]' : '[part~=loading]')
              : element.document && !element.shadowRoot!.querySelector('[part=loading],[aria-busy=true]'),
          20000,
        ).catch((error: unknown) => Promise.reject(new Error(`${named(CASES[index]!)}: ${String(error)}`)));
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
      const root = document.documentElement;
      const wrong: string[] = [];
      const lay = (layout: string): HTMLElement => {
        main.innerHTML = LAYOUTS[layout]!.replace('HERE', PARAGRAPH);
        return main.querySelector<HTMLElement>('[data-here]')!;
      };
      const by = (): number => main.querySelector('[data-by]')?.getBoundingClientRect().width ?? 0;
      all.style.display = 'none';
      for (const layout of Object.keys(LAYOUTS)) {
        const place = lay(layout);
        const before = { own: place.getBoundingClientRect().width, by: by() };
        let there: Element = place;
        for (const [index, element] of elements.entries()) {
          there.replaceWith(element);
          there = element;
          const own = element.getBoundingClientRect().width;
          const say = (what: string): unknown => wrong.push(`${named(CASES[index]!)} in ${layout}: ${what}`);
          if (root.scrollWidth > root.clientWidth) say(`the page is ${root.scrollWidth} wide`);
          if (by() < before.by * 0.84) say(`the neighbour has ${by()}, not ${before.by}`);
          const line = CASES[index]!.line;
          const least = TAKES_ALL.includes(layout) ? Math.min(before.own, root.clientWidth, line ? 96 : 280) - 24 : 64;
          if (own < least) say(`only ${own} wide`);
        }
        for (const element of elements) all.append(element);
      }
      expect(window.innerWidth).to.equal(width);
      expect(wrong.join('\n')).to.equal('');
    });
});

describe('the place that the docs keep', function () {
  this.timeout(60000);
  const supported = PerformanceObserver.supportedEntryTypes.includes('layout-shift');
  const late = `<script>setTimeout(() => {
      const script = document.createElement('script');
      script.type = 'module';
      script.src = '${at('/__loader/shift/none/bob.js')}';
      document.head.append(script);
    }, 150);
    let shift = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((one) => (shift += one.value))).observe({ type: 'layout-shift', buffered: true });
  </script>`;

  const KEPT: readonly (readonly [name: string, attributes: Readonly<Record<string, string>>])[] = [
    ['card', { src: MOSABREKKA }],
    ['card', { src: MOSABREKKA, view: 'badge' }],
    ['card', { src: MOSABREKKA, view: 'full' }],
    ['directory', { src: WEST }],
    ['checklist', { pack: 'security' }],
    ['password', { name: 'p' }],
    ['loyalty-badge', { src: PASS }],
    ['loyalty-programme', { src: PASS }],
    ['loyalty-card', { src: PASS }],
    ['events', { src: '/demo/events/year.json' }],
    ['board', { src: '/demo/board/west-iceland.json' }],
    ['figures', { src: '/demo/figures/west-iceland.json' }],
  ];
  const FORMS: Readonly<Record<string, (name: string, given: [string, string][]) => string>> = {
    tag: (name, given) => `<bob-${name} ${given.map(([key, value]) => `${key}="${value}"`).join(' ')}><a href="/">Here</a></bob-${name}>`,
    link: (name, given) =>
      `<a data-bob="${name}" ${given.map(([key, value]) => `data-${key}="${value}"`).join(' ')} ${name === 'checklist' ? '' : 'href="/about"'}>Here</a>`,
    box: (name, given) =>
      `<div class="bob-${name}" ${given.map(([key, value]) => `data-${key}="${value}"`).join(' ')}><a href="/">Here</a></div>`,
  };

  for (const [form, write] of Object.entries(FORMS))
    it(`is the place that is needed, with a script that comes late, on a phone (${form})`, async function () {
      if (!supported) this.skip();
      const css = /```css\n(:is[\s\S]*?)```/.exec(await (await fetch('/stories/docs/paste-it-in.md')).text())![1]!;
      const wrong: string[] = [];
      for (const [name, attributes] of KEPT) {
        if (form !== 'tag' && /password|loyalty-card|events|board|figures/.test(name)) continue;
        const html = `<style>body { margin: 16px; font: 16px/1.5 sans-serif } ${css}</style>${late}<p>Before</p>${write(name, Object.entries(attributes))}<p>What follows</p>`;
        const opened = await frame(page(html), { width: 360, height: 640 });
        opened.element.scrollIntoView();
        await opened.until((document) => {
          const element = document.querySelector<HTMLElement & { document?: unknown }>(`bob-${name}`);
          return element?.document && !element.shadowRoot!.querySelector('[part~=loading]');
        }, 10000);
        await new Promise((resolve) => setTimeout(resolve, 400));
        const shift = opened.window.eval('shift') as number;
        // what moves within an element while its later half comes is less than a line
        if (shift > 0.02) wrong.push(`${name} ${attributes.view ?? ''}: ${shift.toFixed(3)}`);
        opened.remove();
      }
      expect(wrong.join(', ')).to.equal('');
    });
});
