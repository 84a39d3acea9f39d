import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { crowd } from '../support/clusters.js';
import { answers, comes, describe, directory, element, inside, meta, search, type Args, type Story } from '../support/directory.js';

export default { ...meta, tags: ['autodocs'], title: 'Directory/Views' };

export const List: Story = { parameters: describe('The fair order: shuffled once a day, the same for all visitors.') };

export const Grid: Story = { args: { view: 'grid' } };

export const Table: Story = {
  args: { view: 'table' },
  parameters: describe('Sorted by a column for all that are found, as the visitor’s language sorts.'),
  play: async (canvas) => {
    const head = await comes(canvas, 'th button');
    head.click();
    await waitFor(() => expect(inside(canvas, 'th[aria-sort=ascending]')).not.toBeNull());
  },
};

export const Map: Story = {
  args: { view: 'map' },
  parameters: describe('Outlines of our own: nothing is asked of anybody. Who has no coordinates is named below.'),
  play: async (canvas) => void (await comes(canvas, '[part~=map] [part~=marker]')),
};

export const MapWithTiles: Story = {
  name: 'Map, with tiles to agree to',
  args: { view: 'map', tiles: 'https://tiles.example/{z}/{x}/{y}.png' },
  parameters: describe('Nothing is fetched before the visitor agrees.'),
  play: async (canvas) => void (await comes(canvas, '[part~=map-consent]')),
};

export const Searched: Story = {
  name: 'Searched on a plain keyboard',
  parameters: describe('“thorsnes” finds Þórsnes, and marks it.'),
  play: async (canvas) => {
    await search(canvas, 'thorsnes', 1);
    await expect(inside(canvas, 'mark')).toHaveTextContent('Þórsnes');
  },
};

export const Filtered: Story = {
  name: 'Filters chosen',
  play: async (canvas) => {
    await answers(canvas);
    element(canvas).filters = { sector: ['food', 'tours'], country: ['EE'] };
    await waitFor(() => expect(element(canvas).results).toHaveLength(1));
    await expect(await comes(canvas, '.chips')).toBeVisible();
  },
};

export const FiltersOpen: Story = {
  name: 'On a phone, filters open',
  render: (args: Args) => html`<div style="max-width: 22.5em">${directory(args)}</div>`,
  play: async (canvas) => {
    await answers(canvas);
    const unfold = await comes(canvas, '.unfold');
    unfold.click();
    await waitFor(() => expect(unfold).toHaveAttribute('aria-expanded', 'true'));
    await expect(await comes(canvas, '[part~=facet]')).toBeVisible();
  },
};

export const MemberOpen: Story = {
  name: 'A member, opened',
  parameters: describe('With what it offers and needs, and the members that fit.'),
  play: async (canvas) => {
    await answers(canvas);
    (await comes(canvas, '[data-id=harbour-bakery] button')).click();
    await waitFor(() => expect(inside(canvas, 'dialog[open] .partners')).not.toBeNull(), { timeout: 10_000 });
  },
};

export const Matching: Story = {
  name: 'Find a partner, in one’s own words',
  play: async (canvas) => {
    await answers(canvas);
    [...element(canvas).renderRoot.querySelectorAll<HTMLElement>('.status button.text, .line-of-status button.text')][0]!.click();
    const field = (await comes(
      canvas,
      'dialog[open] :is(input[type=text], input[type=search], input:not([type]), textarea)',
    )) as HTMLInputElement;
    field.value = 'fresh fish for soup';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await waitFor(() => expect(inside(canvas, 'dialog[open]')).toHaveTextContent('Fanø Fisk'), { timeout: 10_000 });
  },
};

export const TenThousand: Story = {
  name: 'Ten thousand members',
  args: { data: crowd(10_000) },
  parameters: {
    ...describe('Two dozen rows at a time, whatever the number.'),
    docs: { source: { code: '<bob-directory src="cluster.json"></bob-directory>' } },
  },
  play: async (canvas) => {
    await search(canvas, 'fano fisk 5002', 1);
    await search(canvas, '', 10_000);
    await expect(element(canvas).renderRoot.querySelectorAll('[part~=member]').length).toBeLessThan(25);
  },
};
