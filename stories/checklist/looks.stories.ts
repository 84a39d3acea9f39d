import { html } from 'lit';
import { checklist, halfway, meta, opened, shown, type Args, type Story } from '../support/checklist.js';

export default { ...meta, tags: ['autodocs'], title: 'Checklist/Looks and languages' };

const openOne: Story['play'] = async ({ canvasElement }) => {
  await shown({ canvasElement });
  await opened(canvasElement, 'second-factor');
};
const args: Args = { pack: 'security', answers: halfway };

export const Dark: Story = { args: { ...args, theme: 'dark' }, play: openOne };
export const Light: Story = { args: { ...args, theme: 'light' }, play: openOne };

export const Branded: Story = {
  name: 'With an accent of the page',
  args,
  render: (given: Args) => html`<div style="--bob-accent: #a3348a; font-family: Georgia, serif">${checklist(given)}</div>`,
  play: openOne,
};

export const Narrow: Story = {
  name: '320 pixels',
  args,
  render: (given: Args) => html`<div style="max-width: 320px">${checklist(given)}</div>`,
  play: openOne,
};

export const FromTheRight: Story = {
  name: 'From the right',
  args,
  render: (given: Args) => html`<div dir="rtl">${checklist(given)}</div>`,
  play: openOne,
};

export const Norwegian: Story = { args: { ...args, lang: 'nb' }, play: openOne };
export const Danish: Story = { args: { ...args, lang: 'da' }, play: openOne };
export const Icelandic: Story = { args: { ...args, lang: 'is' }, play: openOne };
export const Greenlandic: Story = { name: 'Greenlandic: Danish stands in', args: { ...args, lang: 'kl' }, play: openOne };
export const Estonian: Story = { args: { ...args, lang: 'et' }, play: openOne };
export const Latvian: Story = { args: { ...args, lang: 'lv' }, play: openOne };
export const Lithuanian: Story = { args: { ...args, lang: 'lt' }, play: openOne };
