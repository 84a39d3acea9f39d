import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { cluster, indexed, lost, sixty } from '../support/shelf.js';
import { coast } from '../support/clusters.js';
import {
  answers,
  comes,
  describe,
  directory,
  element,
  inside,
  meta,
  search,
  type Args,
  type Canvas,
  type Story,
} from '../support/directory.js';

export default { ...meta, tags: ['autodocs'], title: 'Directory/Books', args: { data: cluster, books: indexed } };

const shelf = async (canvas: Canvas): Promise<void> => {
  await answers(canvas);
  await comes(canvas, '.shelf .cover');
};
const fromIndex = async (canvas: Canvas): Promise<void> => {
  await shelf(canvas);
  await waitFor(() => expect(inside(canvas, '.volume .muted')).not.toBeNull(), { timeout: 10_000 });
};

export const FoundInABook: Story = {
  name: 'Found in a book',
  parameters: describe('“morning” stands in three books only: the line says in which chapter, and leads there.'),
  play: async (canvas) => {
    await search(canvas, 'morning', 3);
    await expect(await comes(canvas, '.in-book mark')).toHaveTextContent(/morning/i);
  },
};

export const FoundInAnotherLanguage: Story = {
  name: 'Found in a book, in another language',
  play: async (canvas) => {
    await search(canvas, 'morgunmat', 1);
    await expect((await comes(canvas, '.in-book p')).lang).toBe('is');
  },
};

export const Shelf: Story = {
  args: { view: 'books' },
  parameters: describe('Covers with a picture, with a logo, with a colour, and with nothing set.'),
  play: fromIndex,
};

export const ShelfDark: Story = { name: 'Shelf, dark', args: { view: 'books', theme: 'dark' }, play: fromIndex };

export const ShelfOnAPhone: Story = {
  name: 'Shelf, on a phone',
  args: { view: 'books' },
  render: (args: Args) => html`<div style="max-width: 20em">${directory(args)}</div>`,
  play: fromIndex,
};

export const ShelfSearched: Story = {
  name: 'Shelf, searched',
  args: { view: 'books' },
  play: async (canvas) => {
    await fromIndex(canvas);
    await search(canvas, 'morning', 3);
    await comes(canvas, '.in-book mark');
  },
};

export const ShelfOfSixty: Story = { name: 'Shelf, sixty books', args: { view: 'books', data: sixty }, play: shelf };

export const ShelfOfOne: Story = {
  name: 'Shelf, one book',
  args: { view: 'books', data: { ...cluster, members: cluster.members.slice(0, 1) } },
  play: async (canvas) => void (await comes(canvas, '.shelf .cover')),
};

export const ShelfWithoutBooks: Story = {
  name: 'Shelf, no books',
  args: { view: 'books', data: coast },
  play: async (canvas) => {
    await answers(canvas);
    await expect(await comes(canvas, '.main > .none')).toHaveTextContent('None of these members has a book.');
  },
};

export const IndexLost: Story = {
  name: 'The index is not there',
  args: { books: lost, debug: true },
  parameters: describe('The search goes on; the owner is told.'),
  play: async (canvas) => {
    await search(canvas, 'bakery', 1);
    await waitFor(() => expect(element(canvas).problems[0]?.code).toBe('http'), { timeout: 10_000 });
    await comes(canvas, '.owner');
  },
};
