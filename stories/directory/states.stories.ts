import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { answering, never, status, text } from '../support/answers.js';
import { alone, careless, coast, empty, fromTheRight, longWinded, table } from '../support/clusters.js';
import { answers, comes, describe, directory, element, inside, meta, search, type Args, type Story } from '../support/directory.js';

export default { ...meta, tags: ['autodocs'], title: 'Directory/States' };

export const Loading: Story = {
  args: { src: answering('members-never', never) },
  parameters: describe('The place is kept, and the fallback content stands in it.'),
  play: async (canvas) => void (await comes(canvas, '[part~=loading]')),
};

export const Failed: Story = {
  args: { src: answering('members-missing', status(404)) },
  play: async (canvas) => void (await comes(canvas, '[part~=error]')),
};

export const Empty: Story = { name: 'No member yet', args: { data: empty }, play: async (canvas) => void (await comes(canvas, '.none')) };

export const One: Story = { name: 'One member', args: { data: alone } };

export const NoHit: Story = {
  name: 'Nobody found',
  parameters: describe('Says what to take away, and how many that would find.'),
  play: async (canvas) => {
    await answers(canvas);
    element(canvas).filters = { country: ['LT'], sector: ['fishery'] };
    await waitFor(() => expect(element(canvas).results).toHaveLength(0));
    await expect(await comes(canvas, '.none button')).toBeVisible();
  },
};

export const BrokenRows: Story = {
  name: 'Broken rows',
  args: { data: careless, debug: true },
  parameters: describe('The good ones are shown, the owner reads what was wrong with the others.'),
  play: async (canvas) => {
    await answers(canvas);
    (await comes(canvas, '[part~=problems]')).setAttribute('open', '');
    await expect(element(canvas).problems.length).toBeGreaterThan(5);
  },
};

const csv = answering('members.csv', text(table));

export const Spreadsheet: Story = {
  name: 'From a spreadsheet',
  args: { src: answering('sheet.json', text(JSON.stringify({ ...coast, name: 'From Excel', lang: 'nb', members: csv }))), debug: true },
  parameters: describe('A CSV file as Excel saves it, with a row without a name and a stray quotation mark; each is told with its line.'),
  play: async (canvas) => {
    await answers(canvas);
    await expect(element(canvas).results).toHaveLength(3);
    (await comes(canvas, '[part~=problems]')).setAttribute('open', '');
  },
};

export const VeryLong: Story = { name: 'Very long', args: { data: longWinded, view: 'grid' } };

export const VeryLongOpen: Story = {
  name: 'Very long, opened',
  args: { data: longWinded },
  play: async (canvas) => {
    await answers(canvas);
    (await comes(canvas, '[data-id=harbour-bakery] button')).click();
    await comes(canvas, 'dialog[open] .partners');
  },
};

export const NoPictures: Story = {
  name: 'Without pictures',
  args: { data: { ...coast, members: coast.members.map((member) => ({ ...member, logo: undefined, image: undefined })) }, view: 'grid' },
};

export const Narrow: Story = {
  render: (args: Args) => html`<div style="max-width: 20em">${directory(args)}</div>`,
  parameters: describe('In a sidebar of 320 px.'),
};

export const Dark: Story = { args: { theme: 'dark' }, play: async (canvas) => search(canvas, 'fisk', 1) };

export const DarkTable: Story = {
  name: 'Dark, table',
  args: { theme: 'dark', view: 'table' },
  play: async (canvas) => void (await comes(canvas, 'th button')),
};

export const FromTheRight: Story = {
  name: 'From the right',
  args: { data: fromTheRight, lang: 'ar' },
  render: (args: Args) => html`<div dir="rtl">${directory(args)}</div>`,
};

export const Norwegian: Story = {
  args: { lang: 'nb', view: 'grid' },
  play: async (canvas) => {
    await answers(canvas);
    await expect(inside(canvas, '[part~=name]')).toHaveTextContent('Nordkystklyngen');
  },
};
