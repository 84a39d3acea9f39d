/** A directory in a story: its controls, its tag, and what the test of every story waits for. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { BobDirectory } from '../../src/elements/directory/directory.js';
import { coast } from './clusters.js';

if (!customElements.get('bob-directory')) customElements.define('bob-directory', BobDirectory);

export interface Args {
  view?: 'list' | 'grid' | 'table' | 'map' | 'books';
  src?: string;
  data?: object;
  pageSize?: number;
  tiles?: string;
  books?: string;
  theme?: 'auto' | 'light' | 'dark';
  debug?: boolean;
  lang?: string;
}

export type Story = StoryObj<Args>;
export interface Canvas {
  readonly canvasElement: HTMLElement;
}

/** The tag, as the controls say it. */
export const directory = ({ view, src, data, pageSize, tiles, books, theme, debug, lang }: Args): TemplateResult =>
  html`<bob-directory
    view=${view ?? nothing}
    src=${src ?? nothing}
    page-size=${pageSize ?? nothing}
    tiles=${tiles ?? nothing}
    books=${books ?? nothing}
    theme=${theme ?? nothing}
    lang=${lang ?? nothing}
    json-ld="off"
    ?debug=${debug}
    .data=${src ? undefined : data}
    ><a href="https://north.example/members">Our members</a></bob-directory
  >`;

export const element = ({ canvasElement }: Canvas): BobDirectory => canvasElement.querySelector('bob-directory')!;

/** What a selector finds in the directory. */
export const inside = (canvas: Canvas, selector: string): HTMLElement | null =>
  element(canvas).renderRoot.querySelector<HTMLElement>(selector);

/** Waits until it is there. */
export async function comes(canvas: Canvas, selector: string): Promise<HTMLElement> {
  await waitFor(() => expect(inside(canvas, selector), selector).not.toBeNull(), { timeout: 10_000 });
  await element(canvas).updateComplete;
  return inside(canvas, selector)!;
}

/** Waits until the directory answers. */
export const answers = async (canvas: Canvas): Promise<void> => void (await comes(canvas, '[part~=count]'));

/** Types into the search field, and waits until so many are found. */
export async function search(canvas: Canvas, words: string, found: number): Promise<void> {
  await answers(canvas);
  const input = inside(canvas, '[part~=search]') as HTMLInputElement;
  input.value = words;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await waitFor(() => expect(element(canvas).results).toHaveLength(found), { timeout: 10_000 });
  await element(canvas).updateComplete;
}

const choice = (options: readonly string[], description: string) => ({ control: 'inline-radio' as const, options, description });

/** What all stories of the directory have in common. */
export const meta = {
  component: 'bob-directory',
  render: directory,
  args: { data: coast },
  argTypes: {
    view: choice(['list', 'grid', 'table', 'map', 'books'], 'The view to begin with'),
    src: { control: 'text', description: 'Address of the cluster’s file' },
    data: { control: 'object', description: 'The document as an object (property only)' },
    pageSize: { control: 'number', name: 'page-size', description: 'Members shown at first, and more at a time' },
    tiles: { control: 'text', description: 'Address of map tiles; asked for only after the visitor agrees' },
    books: { control: 'text', description: 'Address of the index of the members’ books, or `fetch`' },
    theme: choice(['auto', 'light', 'dark'], 'Colours: of the page, or its own'),
    debug: { control: 'boolean', description: 'Shows the owner what was wrong, on any host' },
    lang: { control: 'text', description: 'Language of this element; that of the page if unsaid' },
  },
  play: answers,
} satisfies Meta<Args>;

/** A remark above or below the directory in its story. */
export const describe = (story: string) => ({ docs: { description: { story } } });
