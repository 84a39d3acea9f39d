import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../../src/elements/new-thing/define.js';
import type { BobNewThing } from '../../src/elements/new-thing/new-thing.js';
import { answering, never, status } from '../support/answers.js';

interface Args {
  src?: string;
  data?: object;
  theme?: 'auto' | 'light' | 'dark';
  debug?: boolean;
  lang?: string;
}
type Story = StoryObj<Args>;

const lent = {
  kind: 'new-thing',
  version: 1,
  name: { en: 'What we lend', nb: 'Dette låner vi ut' },
  tagline: { en: 'For the members of the cluster, free of charge', nb: 'For medlemmene i klyngen, gratis' },
  updated: '2026-05-01',
  items: [
    { title: { en: 'A long table', nb: 'Et langbord' }, url: 'https://example.org/table' },
    { title: { en: 'Twelve chairs', nb: 'Tolv stoler' } },
    { title: { en: 'A tent for rainy days', nb: 'Et telt for regnværsdager' } },
  ],
};

const draw = ({ src, data, theme, debug, lang }: Args): TemplateResult =>
  html`<bob-new-thing src=${src ?? nothing} theme=${theme ?? nothing} lang=${lang ?? nothing} ?debug=${debug} .data=${data}
    ><a href="#">What we lend</a></bob-new-thing
  >`;

const inside = (canvas: HTMLElement, part: string): HTMLElement | null =>
  canvas.querySelector<BobNewThing>('bob-new-thing')!.shadowRoot!.querySelector<HTMLElement>(`[part~="${part}"]`);

/** Waits for a part of the element. */
const shows =
  (part: string): Story['play'] =>
  async ({ canvasElement }) =>
    void (await waitFor(() => expect(inside(canvasElement, part), part).not.toBeNull(), { timeout: 10_000 }));

export default {
  component: 'bob-new-thing',
  title: 'New thing/States',
  tags: ['autodocs'],
  render: draw,
  args: { data: lent },
  play: shows('list'),
} satisfies Meta<Args>;

export const Ready: Story = {};
export const Norwegian: Story = { args: { lang: 'nb' } };
export const Dark: Story = { args: { theme: 'dark' } };
export const Empty: Story = { args: { data: { kind: 'new-thing', version: 1, name: 'What we lend' } }, play: shows('name') };
export const One: Story = { args: { data: { ...lent, items: lent.items.slice(0, 1) } } };
export const Many: Story = {
  args: { data: { ...lent, items: Array.from({ length: 40 }, (_, index) => ({ title: `Chair ${index + 1}` })) } },
};
export const LongWords: Story = {
  name: 'Very long words',
  args: {
    data: {
      ...lent,
      name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
      items: [{ title: 'Vaðlaheiðarvegavinnuverkfærageymsluskúrslyklakippuhringur' }],
    },
  },
};
export const Loading: Story = { args: { data: undefined, src: answering('never', never) }, play: shows('loading') };
export const Failed: Story = { args: { data: undefined, src: answering('missing', status(404)), debug: true }, play: shows('error') };
