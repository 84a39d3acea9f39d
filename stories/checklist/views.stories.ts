import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { checklist, checklistIn, describe, find, halfway, meta, opened, shown, type Args, type Story } from '../support/checklist.js';
import { smallList, longList } from '../../test/kit/checklists.js';

export default { ...meta, tags: ['autodocs'], title: 'Checklist/Views' };

export const Security: Story = {
  name: 'The security pack',
  args: { pack: 'security' },
  parameters: describe('Nothing is answered yet. What is answered stays in the page until the visitor asks to keep it.'),
};

export const Halfway: Story = {
  name: 'Halfway',
  args: { pack: 'security', answers: halfway },
  parameters: describe('Some answers, a plan with its reasons, a thing that was done two years ago and is due again.'),
  play: async ({ canvasElement }) => {
    await shown({ canvasElement });
    await waitFor(() => expect(find(canvasElement, '.step')).toHaveTextContent('restoring'));
  },
};

export const Opened: Story = {
  name: 'An item opened',
  args: { pack: 'security', answers: halfway },
  parameters: describe('Why, how, who, by when, and a note.'),
  play: async ({ canvasElement }) => {
    await shown({ canvasElement });
    await opened(canvasElement, 'second-factor');
    await waitFor(() => expect(find(canvasElement, '.panel .prose ul')).not.toBeNull());
  },
};

export const LargerFirm: Story = {
  name: 'A firm of twelve',
  args: { pack: 'security', staff: 12 },
  play: async ({ canvasElement }) => {
    await shown({ canvasElement });
    await expect(find(canvasElement, '[data-id="named-person"]')).not.toBeNull();
  },
};

export const Complete: Story = {
  name: 'All done',
  args: {
    data: smallList('Before we close'),
    answers: { copy: { state: 'done', on: '2030-01-01' }, restore: { state: 'done' }, lock: { state: 'not-applicable' } },
  },
  play: async ({ canvasElement }) => {
    await shown({ canvasElement });
    await expect(find(canvasElement, '[part=plan]')).toHaveTextContent('You have done everything that applies to you');
  },
};

export const Compare: Story = {
  name: 'The manager’s view',
  args: { data: smallList('Before we close'), view: 'compare' },
  render: (args: Args) => html`${checklist(args)}`,
  parameters: describe('Codes of several firms are added up in the browser: from three on, medians by group.'),
  play: async ({ canvasElement }) => {
    await shown({ canvasElement });
    const element = checklistIn(canvasElement);
    const codes: string[] = [];
    for (const [copy, restore, lock] of [
      ['done', 'done', 'done'],
      ['done', 'not-yet', 'partly'],
      ['not-yet', 'not-yet', 'not-applicable'],
      ['partly', 'done', 'done'],
    ] as const) {
      element.answers = { copy: { state: copy }, restore: { state: restore }, lock: { state: lock } };
      codes.push(await element.export('code'));
    }
    const field = find(canvasElement, 'textarea') as HTMLTextAreaElement;
    field.value = codes.join('\n');
    field.dispatchEvent(new Event('input'));
    await waitFor(() => expect(find(canvasElement, 'tbody')).toHaveTextContent('Overall'));
  },
};

export const CompareEmpty: Story = { name: 'The manager’s view, no codes yet', args: { pack: 'security', view: 'compare' } };

export const VeryMany: Story = { name: 'Three hundred items', args: { data: longList(300) } };
