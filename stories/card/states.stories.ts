import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { answering, never, saved, status, text } from '../support/answers.js';
import { careless, harbour } from '../support/books.js';
import { card, cards, describe, failed, fallback, meta, part, shown, type Args, type Story } from '../support/card.js';

export default { ...meta, tags: ['autodocs'], title: 'Card/States', args: { ...meta.args, fallback } };

const loading: Story['play'] = async ({ canvasElement }) => {
  await waitFor(() => expect(part(canvasElement, 'loading')).not.toBeNull());
};

export const LoadingCompact: Story = {
  name: 'Loading, compact',
  args: { view: 'compact', src: answering('never', never) },
  parameters: describe('The place is kept and the fallback content stands in it.'),
  play: loading,
};
export const LoadingBadge: Story = { ...LoadingCompact, name: 'Loading, badge', args: { view: 'badge', src: answering('never', never) } };
export const LoadingFull: Story = { ...LoadingCompact, name: 'Loading, full', args: { view: 'full', src: answering('never', never) } };

export const EmptyTag: Story = {
  name: 'Nothing set',
  args: {},
  parameters: describe('A tag without a document shows its fallback content and does nothing else.'),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(cards(canvasElement)[0]!.renderRoot.querySelector('slot')).not.toBeNull());
    await expect(part(canvasElement, 'card')).toBeNull();
  },
};

export const FailedForAVisitor: Story = {
  name: 'Failed, as visitors see it',
  args: { src: answering('missing', status(404)) },
  render: (args: Args) =>
    html`<style>
        bob-card::part(problems) {
          display: none;
        }
      </style>
      ${card(args)}`,
  parameters: describe('A quiet sentence below the fallback content. (Here a style hides what owners see on localhost.)'),
  play: failed,
};

export const FailedForTheOwner: Story = {
  name: 'Failed, with debug',
  args: { debug: true, src: answering('broken', text('{\n  "kind": "book",\n  "name": "Harbour Bakery"\n  "tagline": "Rye bread"\n}')) },
  parameters: describe('With `debug`, and always on localhost, the owner can open the reason: the line and column of the mistake.'),
  play: async (context) => {
    await failed(context);
    const details = part(context.canvasElement, 'problems') as HTMLDetailsElement;
    details.open = true;
    await expect(details).toHaveTextContent(/3|4/);
  },
};

export const WrongKind: Story = {
  name: 'Another kind of document',
  args: { debug: true, data: { kind: 'cluster', version: 1, name: 'West' } },
  play: async (context) => {
    await failed(context);
    (part(context.canvasElement, 'problems') as HTMLDetailsElement).open = true;
  },
};

export const WithProblems: Story = {
  name: 'Shown, with problems',
  args: { view: 'full', debug: true, data: careless },
  parameters: describe('Bad values are left out, the rest is shown. The owner reads which, where, and how to mend it.'),
  play: async (context) => {
    await shown(context);
    const [one] = cards(context.canvasElement);
    await expect(one!.problems.length).toBeGreaterThan(4);
    await waitFor(() => expect(part(context.canvasElement, 'problems')).not.toBeNull());
    (part(context.canvasElement, 'problems') as HTMLDetailsElement).open = true;
  },
};

export const StaleCopy: Story = {
  name: 'A saved copy',
  args: { src: answering('stale', saved(harbour, '2026-09-20')) },
  parameters: describe('No network, but the browser still has a copy: it is shown, with its date.'),
  play: async (context) => {
    await shown(context);
    // the remark comes with the lazy half
    await waitFor(() => expect(part(context.canvasElement, 'stale')).toHaveTextContent('2026'), { timeout: 5000 });
  },
};

export const StaleCopyFull: Story = {
  ...StaleCopy,
  name: 'A saved copy, full',
  args: { view: 'full', src: answering('stale', saved(harbour, '2026-09-20')) },
};
