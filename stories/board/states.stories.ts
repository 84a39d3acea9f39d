import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../../src/elements/board/define.js';
import { many, whole } from '../../src/elements/board/board.fixture.js';
import type { BobBoard } from '../../src/elements/board/board.js';
import { answering, never, status } from '../support/answers.js';

interface Args {
  src?: string;
  data?: object;
  kinds?: string;
  tiles?: string;
  theme?: 'auto' | 'light' | 'dark';
  debug?: boolean;
  lang?: string;
}
type Story = StoryObj<Args>;

const west = whole({ en: 'Needs and offers in West Iceland', is: 'Þarfir og framboð á Vesturlandi' });

const draw = ({ src, data, kinds, tiles, theme, debug, lang }: Args): TemplateResult =>
  html`<bob-board
    src=${src ?? nothing}
    kinds=${kinds ?? nothing}
    tiles=${tiles ?? nothing}
    theme=${theme ?? nothing}
    lang=${lang ?? nothing}
    ?debug=${debug}
    .data=${data}
    ><a href="#">Needs and offers</a></bob-board
  >`;

const root = (canvas: HTMLElement): ShadowRoot => canvas.querySelector<BobBoard>('bob-board')!.shadowRoot!;

/** Waits for something in the element. */
const shows =
  (selector: string): Story['play'] =>
  async ({ canvasElement }) =>
    void (await waitFor(() => expect(root(canvasElement).querySelector(selector), selector).not.toBeNull(), { timeout: 10_000 }));

/** Opens the first notice, and waits for what fits it. */
const opens: Story['play'] = async ({ canvasElement }) => {
  await waitFor(() => expect(root(canvasElement).querySelector('summary')).not.toBeNull(), { timeout: 10_000 });
  root(canvasElement).querySelector('summary')!.click();
  await waitFor(() => expect(root(canvasElement).querySelector('.fits')).not.toBeNull(), { timeout: 10_000 });
};

/** Shows the map, and waits for its outlines. */
const maps: Story['play'] = async ({ canvasElement }) => {
  await waitFor(() => expect(root(canvasElement).querySelector('.map-switch button')).not.toBeNull(), { timeout: 10_000 });
  root(canvasElement).querySelector<HTMLElement>('.map-switch button')!.click();
  await waitFor(() => expect(root(canvasElement).querySelector('path.land')).not.toBeNull(), { timeout: 10_000 });
};

export default {
  component: 'bob-board',
  title: 'Board/States',
  tags: ['autodocs'],
  render: draw,
  args: { data: west },
  play: shows('.foot'),
} satisfies Meta<Args>;

export const Both: Story = { name: 'Needs and offers' };
export const Opened: Story = { play: opens };
export const OnAMap: Story = { name: 'On a map', args: { tiles: 'https://tiles.example/{z}/{x}/{y}.png' }, play: maps };
export const Needs: Story = { name: 'Only needs', args: { kinds: 'need' } };
export const Icelandic: Story = { args: { lang: 'is' } };
export const Dark: Story = { args: { theme: 'dark' } };
export const Empty: Story = { args: { data: { ...west, notices: [] } } };
export const One: Story = { args: { data: { ...west, notices: west.notices.slice(3, 4) } } };
export const Sixty: Story = { args: { data: many(60) } };
export const LongWords: Story = {
  name: 'Very long words',
  args: {
    data: {
      ...west,
      name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
      notices: [{ ...west.notices[5], title: 'Vaðlaheiðarvegavinnuverkfærageymsluskúrslyklakippuhringur', location: { city: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch' } }], // prettier-ignore
    },
  },
};
export const Loading: Story = { args: { data: undefined, src: answering('never', never) }, play: shows('[part~=loading]') };
export const Failed: Story = {
  args: { data: undefined, src: answering('missing', status(404)), debug: true },
  play: shows('[part~=error]'),
};
