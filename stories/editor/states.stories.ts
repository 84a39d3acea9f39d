import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../../src/elements/card/define.js';
import '../../src/elements/checklist/define.js';
import '../../src/elements/directory/define.js';
import '../../src/elements/editor/define.js';
import '../../src/elements/loyalty-programme/define.js';
import '../../src/elements/password/define.js';
import type { BobEditor } from '../../src/elements/editor/editor.js';
import { answering, never, status } from '../support/answers.js';

interface Args {
  kind?: string;
  src?: string;
  data?: object;
  theme?: 'auto' | 'light' | 'dark';
  debug?: boolean;
  lang?: string;
  width?: string;
}
type Story = StoryObj<Args>;

const book = {
  kind: 'book',
  version: 1,
  lang: 'en',
  name: { en: 'Mosabrekka Guest House', is: 'Gistiheimilið Mosabrekka' },
  tagline: { en: 'Nine rooms below the mountain' },
  color: '#3f6b4a',
  website: 'https://example.org/',
  contacts: [{ name: 'Anna', phone: '+354 555 0100' }],
  location: { city: 'Borgarbyggð', country: 'IS' },
  hours: [{ days: ['Mo', 'Tu'], opens: '08:00', closes: '20:00' }],
  sections: {
    concept: {
      text: { en: 'We let **nine rooms** in an old farmhouse.' },
      goals: [{ en: 'Open all year' }, { en: 'Two nights, not one' }],
    },
    methods: { text: { en: 'How we work.' }, audience: 'staff' },
  },
};

const draw = ({ kind, src, data, theme, debug, lang, width }: Args): TemplateResult =>
  html`<div style="max-inline-size: ${width ?? 'none'}">
    <bob-editor
      kind=${kind ?? nothing}
      src=${src ?? nothing}
      theme=${theme ?? nothing}
      lang=${lang ?? nothing}
      script="https://cluster.example/bob/bob.js"
      ?debug=${debug}
      .data=${data}
    ></bob-editor>
  </div>`;

const editorIn = (canvas: HTMLElement): BobEditor => canvas.querySelector('bob-editor')!;
const find = (canvas: HTMLElement, selector: string): HTMLElement | null => editorIn(canvas).shadowRoot!.querySelector(selector);
const until = (canvas: HTMLElement, selector: string): Promise<HTMLElement> =>
  waitFor(
    () => {
      const found = find(canvas, selector);
      void expect(found, selector).not.toBeNull();
      return found!;
    },
    { timeout: 10_000 },
  );
const shows =
  (selector: string): Story['play'] =>
  async ({ canvasElement }) =>
    void (await until(canvasElement, selector));
/** The form stands, and its preview where it is seen; without a name there is none. */
const ready = async (canvas: HTMLElement, named = true): Promise<void> => {
  await until(canvas, '[part~=field]');
  const stage = await until(canvas, '.stage');
  if (!stage.getClientRects().length) return;
  if (!named) return void expect(stage.childElementCount, 'preview').toBe(0);
  // a card comes in parts
  let before = '';
  const grown = (): void => {
    const shown: (Element & { document?: object | null }) | null = stage.firstElementChild;
    const now = shown?.shadowRoot?.textContent.trim() ?? '';
    const same = now === before;
    before = now;
    void expect(now && same && shown?.document !== null, 'preview').toBe(true);
  };
  await waitFor(grown, { timeout: 10_000, interval: 500 });
};
const nameless: Story['play'] = ({ canvasElement }) => ready(canvasElement, false);
/** Opens a page of the form. */
const opens =
  (page: string, then: (canvas: HTMLElement) => Promise<unknown> = async () => undefined): Story['play'] =>
  async ({ canvasElement }) => {
    await ready(canvasElement);
    const select = (await until(canvasElement, '.page select')) as HTMLSelectElement;
    select.value = page;
    select.dispatchEvent(new Event('change'));
    await until(canvasElement, `[data-step=${page}]`);
    await then(canvasElement);
  };
const click = async (canvas: HTMLElement, selector: string): Promise<void> => {
  await userEvent.click(await until(canvas, selector));
};

export default {
  component: 'bob-editor',
  title: 'Editor/States',
  tags: ['autodocs'],
  render: draw,
  args: { data: book },
  play: ({ canvasElement }) => ready(canvasElement),
} satisfies Meta<Args>;

export const Empty: Story = { name: 'Nothing yet', args: { data: undefined }, play: nameless };
export const Book: Story = { name: 'A book' };
export const Phone: Story = { args: { width: '22.5em' } };
export const Dark: Story = { args: { theme: 'dark' } };
export const Norwegian: Story = { args: { lang: 'nb' } };
export const Lithuanian: Story = { name: 'Lithuanian, on a phone', args: { lang: 'lt', width: '22.5em' } };
export const Section: Story = { name: 'A section, with lists', play: opens('concept') };
export const Hours: Story = {
  name: 'Opening hours, one entry open',
  play: opens('place', (canvas) => click(canvas, '[data-path="hours[0]"] > summary')),
};
export const TwoLanguages: Story = {
  name: 'Two languages side by side',
  play: opens('concept', async (canvas) => {
    const second = (await until(canvas, '.second select')) as HTMLSelectElement;
    second.value = 'is';
    second.dispatchEvent(new Event('change'));
    await until(canvas, '.languages');
  }),
};
export const Wrong: Story = {
  name: 'Something is wrong',
  args: { data: { ...book, website: 'not an address', founded: 'once' } },
  play: opens('publish', (canvas) => until(canvas, '.todo')),
};
export const Publish: Story = {
  play: opens('publish', async (canvas) => {
    await click(canvas, 'input[value=wordpress]');
    await until(canvas, '[part~=snippet]');
  }),
};
export const NoSite: Story = {
  name: 'Publish without a site',
  play: opens('publish', async (canvas) => {
    await click(canvas, 'input[value=none]');
    await until(canvas, '[part~=snippet]');
  }),
};
/** Words that no compression makes short. */
const long = Array.from({ length: 500 }, (_, at) => ((at * 7919 + 104729) ** 2 % 99991).toString(36)).join(' ');
const opensFurther = (page: string, then?: (canvas: HTMLElement) => Promise<unknown>): Story['play'] =>
  opens('publish', async (canvas) => {
    const name = page === 'export' ? /^\s*Save and export/ : /^\s*Check my page/;
    await until(canvas, '.further button');
    const buttons = [...editorIn(canvas).shadowRoot!.querySelectorAll<HTMLElement>('.further button')];
    await userEvent.click(buttons.find(({ textContent }) => name.test(textContent))!);
    await until(canvas, `[data-step=${page}] h4, [data-step=${page}] textarea`);
    await then?.(canvas);
  });
export const LongLink: Story = {
  name: 'Publish without a site, a long link',
  args: { data: { ...book, sections: { ...book.sections, marketing: { text: { en: long } } } } },
  play: opens('publish', async (canvas) => {
    await click(canvas, 'input[value=none]');
    await until(canvas, '.length .todo button');
    await until(canvas, 'figure.qr');
  }),
};
export const Export: Story = { name: 'Save and export', play: opensFurther('export') };
export const CheckPage: Story = {
  name: 'Check my page',
  play: opensFurther('check-page', async (canvas) => {
    const source = (await until(canvas, '#check-source')) as HTMLTextAreaElement;
    source.value = '<link href="/wp-content/style.css">\n<p><a data-bob="card" data-src="book.json" href="/">Us</a></p>';
    source.dispatchEvent(new InputEvent('input'));
    await click(canvas, '.step .solid');
    await until(canvas, '.findings');
  }),
};
export const CheckedPage: Story = {
  name: 'Check my page, nothing wrong',
  play: opensFurther('check-page', async (canvas) => {
    const source = (await until(canvas, '#check-source')) as HTMLTextAreaElement;
    source.value = '<script type="module" src="/bob/bob.js"></script><a data-bob="card" data-src="book.json" href="/">Us</a>';
    source.dispatchEvent(new InputEvent('input'));
    await click(canvas, '.step .solid');
    await until(canvas, '.result h4');
  }),
};
export const Cluster: Story = { args: { data: undefined, kind: 'cluster' }, play: nameless };
export const Loyalty: Story = { args: { data: undefined, kind: 'loyalty' }, play: nameless };
export const Checklist: Story = { args: { data: undefined, kind: 'checklist' }, play: nameless };
export const Policy: Story = { name: 'Password policy', args: { data: undefined, kind: 'password-policy' } };
export const Loading: Story = { args: { data: undefined, src: answering('never', never) }, play: shows('[part~=loading]') };
export const Failed: Story = {
  args: { data: undefined, src: answering('missing', status(404)), debug: true },
  play: shows('[part~=error]'),
};
export const MembersTable: Story = {
  name: 'Members from a table',
  args: { data: { kind: 'cluster', version: 1, lang: 'en', name: 'Arctic Cluster', members: [{ name: 'Fjellhotellet' }] } },
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    await click(canvasElement, '[aria-pressed]');
    const field = (await until(canvasElement, '#open-text')) as HTMLTextAreaElement;
    field.value = 'Name\tCall us\tTown\nFjellhotellet\t77 01 23 45\tTromsø\nKafé Nord\tring\tVadsø\nTotal\t\t2\n';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await click(canvasElement, '.field:has(#open-text) + .row button');
    await until(canvasElement, '.match dl');
  },
};
export const Position: Story = {
  name: 'A position pasted from a map',
  args: { data: { ...book, location: { city: 'Borgarbyggð', lat: 64.5, lon: -21.9 } } },
  play: opens('place', async (canvas) => {
    const field = (await until(canvas, '[id="f-location|position"]')) as HTMLInputElement;
    field.value = 'https://maps.app.goo.gl/short';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await until(canvas, '[id="f-location|position"][aria-invalid]');
  }),
};
