import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../../src/elements/figures/define.js';
import type { BobFigures } from '../../src/elements/figures/figures.js';
import { extreme, sixty, small, whole } from '../../src/elements/figures/figures.fixture.js';
import { answering, never, status } from '../support/answers.js';

interface Args {
  src?: string;
  data?: object;
  view?: string;
  theme?: 'auto' | 'light' | 'dark';
  debug?: boolean;
  lang?: string;
}
type Story = StoryObj<Args>;

const west = whole({ en: 'West Iceland Cluster', is: 'Vesturlandsklasinn' });

const draw = ({ src, data, view, theme, debug, lang }: Args): TemplateResult =>
  html`<bob-figures
    src=${src ?? nothing}
    view=${view ?? nothing}
    theme=${theme ?? nothing}
    lang=${lang ?? nothing}
    ?debug=${debug}
    .data=${data}
    ><a href="#">Our figures</a></bob-figures
  >`;

const root = (canvas: HTMLElement): ShadowRoot => canvas.querySelector<BobFigures>('bob-figures')!.shadowRoot!;

/** Waits for something in the element. */
const shows =
  (selector: string): Story['play'] =>
  async ({ canvasElement }) =>
    void (await waitFor(() => expect(root(canvasElement).querySelector(selector), selector).not.toBeNull(), { timeout: 10_000 }));

/** Shows the entries of one kind. */
const filters: Story['play'] = async ({ canvasElement }) => {
  await waitFor(() => expect(root(canvasElement).querySelector('[part=filter]')).not.toBeNull(), { timeout: 10_000 });
  const filter = root(canvasElement).querySelector<HTMLSelectElement>('[part=filter]')!;
  filter.value = 'press';
  filter.dispatchEvent(new Event('change'));
  await waitFor(() => expect(root(canvasElement).querySelector('.found:not(:empty)')?.textContent.trim()).not.toBe(''));
};

export default {
  component: 'bob-figures',
  title: 'Figures/States',
  tags: ['autodocs'],
  render: draw,
  args: { data: west },
  play: shows('.foot'),
} satisfies Meta<Args>;

export const Charts: Story = {};
export const Filtered: Story = { play: filters };
export const Icelandic: Story = { args: { lang: 'is' } };
export const Dark: Story = { args: { theme: 'dark' } };
export const Empty: Story = { args: { data: { kind: 'figures', version: 1, name: 'West Iceland Cluster' } }, play: shows('.none') };
export const One: Story = { args: { data: small('West Iceland Cluster') } };
export const Extremes: Story = { args: { data: extreme() } };
export const Sixty: Story = { args: { data: sixty() } };
export const LogAlone: Story = { name: 'A log alone', args: { data: { ...west, indicators: [] } } };
export const LongWords: Story = {
  name: 'Very long words',
  args: {
    data: {
      ...west,
      name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
      indicators: [{ name: 'Vaðlaheiðarvegavinnuverkfærageymsluskúrslyklakippuhringur', unit: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch', values: [{ period: '2025', value: 1 }, { period: '2026', value: 2 }] }], // prettier-ignore
    },
  },
};
export const Loading: Story = { args: { data: undefined, src: answering('never', never) }, play: shows('[part~=loading]') };
export const Failed: Story = {
  args: { data: undefined, src: answering('missing', status(404)), debug: true },
  play: shows('[part~=error]'),
};
