import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../../src/elements/figures/define.js';
import type { BobFigures } from '../../src/elements/figures/figures.js';
import { board, book, calendar, cluster, whole } from '../../src/elements/figures/figures.fixture.js';

interface Args {
  data?: object;
  year?: number;
  languages?: string;
  theme?: 'auto' | 'light' | 'dark';
  files?: boolean;
}
type Story = StoryObj<Args>;

const address = (json: object): string => URL.createObjectURL(new Blob([JSON.stringify(json)]));
const files = { cluster: address(cluster), events: address(calendar), board: address(board), book: address(book) };

const draw = ({ data, year, languages, theme, files: given }: Args): TemplateResult =>
  html`<bob-figures
    view="report"
    year=${year ?? nothing}
    languages=${languages ?? nothing}
    theme=${theme ?? nothing}
    cluster=${given ? files.cluster : nothing}
    events=${given ? files.events : nothing}
    board=${given ? files.board : nothing}
    book=${given ? files.book : nothing}
    .data=${data}
    ><a href="#">Our annual report</a></bob-figures
  >`;

export default {
  component: 'bob-figures',
  title: 'Figures/Annual report',
  tags: ['autodocs'],
  render: draw,
  args: { data: whole({ en: 'West Iceland Cluster', is: 'Vesturlandsklasinn' }), files: true },
  play: async ({ canvasElement }) => {
    const { shadowRoot } = canvasElement.querySelector<BobFigures>('bob-figures')!;
    await waitFor(() => expect(shadowRoot!.querySelector('[part=report]')).not.toBeNull(), { timeout: 10_000 });
  },
} satisfies Meta<Args>;

export const AllFiles: Story = { name: 'With all files' };
export const FiguresAlone: Story = { name: 'Figures alone', args: { files: false } };
export const EarlierYear: Story = { name: 'An earlier year', args: { year: 2025 } };
export const TwoLanguages: Story = { name: 'Two languages', args: { languages: 'is en' } };
export const Dark: Story = { args: { theme: 'dark' } };
