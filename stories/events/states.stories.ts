import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../../src/elements/events/define.js';
import type { BobEvents } from '../../src/elements/events/events.js';
import { sixty, whole } from '../../src/elements/events/events.fixture.js';
import { answering, never, status } from '../support/answers.js';

interface Args {
  src?: string;
  data?: object;
  view?: string;
  timeZone?: string;
  theme?: 'auto' | 'light' | 'dark';
  debug?: boolean;
  lang?: string;
}
type Story = StoryObj<Args>;

const west = whole({ en: 'What is on in West Iceland', is: 'Á döfinni á Vesturlandi' });

const draw = ({ src, data, view, timeZone, theme, debug, lang }: Args): TemplateResult =>
  html`<bob-events
    src=${src ?? nothing}
    view=${view ?? nothing}
    time-zone=${timeZone ?? 'Atlantic/Reykjavik'}
    theme=${theme ?? nothing}
    lang=${lang ?? nothing}
    ?debug=${debug}
    .data=${data}
    ><a href="#">What is on</a></bob-events
  >`;

const root = (canvas: HTMLElement): ShadowRoot => canvas.querySelector<BobEvents>('bob-events')!.shadowRoot!;

/** Waits for something in the element. */
const shows =
  (selector: string): Story['play'] =>
  async ({ canvasElement }) =>
    void (await waitFor(() => expect(root(canvasElement).querySelector(selector), selector).not.toBeNull(), { timeout: 10_000 }));

/** Opens the first event. */
const opens: Story['play'] = async ({ canvasElement }) => {
  await waitFor(() => expect(root(canvasElement).querySelector('summary')).not.toBeNull(), { timeout: 10_000 });
  root(canvasElement).querySelector('summary')!.click();
  await waitFor(() => expect(root(canvasElement).querySelector('.actions')).not.toBeNull());
};

export default {
  component: 'bob-events',
  title: 'Events/States',
  tags: ['autodocs'],
  render: draw,
  args: { data: west },
  play: shows('.foot'),
} satisfies Meta<Args>;

export const Agenda: Story = {};
export const Opened: Story = { play: opens };
export const List: Story = { args: { view: 'list' } };
export const Month: Story = { args: { view: 'month', data: { ...west, events: west.events.map((one) => ({ ...one, start: String(one.start).replace('2026-12', '2026-11'), end: undefined, except: undefined, changes: undefined })) } } }; // prettier-ignore
export const Next: Story = { args: { view: 'next' }, play: shows('.next') };
export const FromAfar: Story = { name: 'A visitor far away', args: { timeZone: 'Asia/Tokyo' } };
export const Icelandic: Story = { args: { lang: 'is' } };
export const Dark: Story = { args: { theme: 'dark' } };
export const Empty: Story = { args: { data: { ...west, events: [] } } };
export const One: Story = { args: { data: { ...west, events: west.events.slice(1, 2) } } };
export const Sixty: Story = { args: { data: sixty() } };
export const LongWords: Story = {
  name: 'Very long words',
  args: {
    data: {
      ...west,
      name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
      events: [{ ...west.events[1], name: 'Vaðlaheiðarvegavinnuverkfærageymsluskúrslyklakippuhringur', place: { name: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch' } }], // prettier-ignore
    },
  },
};
export const Loading: Story = { args: { data: undefined, src: answering('never', never) }, play: shows('[part~=loading]') };
export const Failed: Story = {
  args: { data: undefined, src: answering('missing', status(404)), debug: true },
  play: shows('[part~=error]'),
};
