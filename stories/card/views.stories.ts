import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { harbour, small } from '../support/books.js';
import { cards, describe, meta, part, shown, type Story } from '../support/card.js';

export default { ...meta, tags: ['autodocs'], title: 'Card/Views', args: { ...meta.args, data: harbour } };

export const Compact: Story = {
  args: { view: 'compact' },
  parameters: describe('The default: a business card.'),
};

export const Badge: Story = {
  args: { view: 'badge' },
  parameters: describe('One line, for a footer or a side bar.'),
};

export const Full: Story = {
  args: { view: 'full' },
  parameters: describe('The whole book: the seven sections, the owner’s own topics, pictures, quotes and contacts.'),
};

export const SomeSections: Story = {
  name: 'Full, some chapters',
  args: { view: 'full', sections: 'head, uniqueness, starter, contact' },
  parameters: describe('`sections` names the chapters and their order. Without `head` the top is left out.'),
};

export const OneChapterWithoutHead: Story = {
  name: 'Full, one chapter alone',
  args: { view: 'full', sections: 'measurement' },
};

export const Opened: Story = {
  name: 'Compact, the book opened in place',
  args: { view: 'compact' },
  play: async (context) => {
    await shown(context);
    const [card] = cards(context.canvasElement);
    const button = part(context.canvasElement, 'card')!.querySelector('button')!;
    button.click();
    const book = () => card!.renderRoot.querySelector('dialog[open] bob-card')?.shadowRoot?.querySelector('.full');
    await waitFor(() => expect(book()).toBeTruthy(), { timeout: 10_000 });
  },
};

export const LittleToSayCompact: Story = { name: 'Only a name, compact', args: { view: 'compact', data: small } };
export const LittleToSayBadge: Story = { name: 'Only a name, badge', args: { view: 'badge', data: small } };
export const LittleToSayFull: Story = { name: 'Only a name, full', args: { view: 'full', data: small } };

export const Strip: Story = {
  name: 'Full, many chapters in a narrow place',
  args: {
    view: 'full',
    data: {
      kind: 'book',
      version: 1,
      name: 'Harbour Bakery',
      topics: Array.from({ length: 12 }, (_, at) => ({ title: `Chapter ${at + 1}`, text: 'Rye bread.' })),
    },
  },
  render: (args) => html`<div style="max-width: 40em">${meta.render(args)}</div>`,
  parameters: describe('The list of chapters shows at which end there is more, and can be pushed with a mouse.'),
  play: async (context) => {
    await shown(context);
    const on = () => cards(context.canvasElement)[0]!.renderRoot.querySelector<HTMLElement>('.further.on');
    await waitFor(() => expect(on()).toBeVisible());
  },
};
