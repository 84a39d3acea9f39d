import { expect, waitFor } from 'storybook/test';
import { answering, never, status } from '../support/answers.js';
import { describe, fallback, least, long, metaOf, part, pass, press, signed, there, type Story } from '../support/loyalty.js';

export default { ...metaOf('bob-loyalty-badge'), title: 'Loyalty/Badge', args: { fallback } };

/** Waits until the check has said this. */
const state =
  (wanted: string): Story['play'] =>
  async ({ canvasElement }) => {
    await waitFor(() => expect(part(canvasElement, '[part=badge]')?.dataset.state).toBe(wanted), { timeout: 10_000 });
  };
const here = location.hostname;

export const Valid: Story = {
  args: { data: await signed('laekjarbakki', [here]), member: 'laekjarbakki' },
  parameters: describe('The organiser signed the membership for this site.'),
  play: state('valid'),
};
export const Opened: Story = {
  ...Valid,
  name: 'Valid, opened',
  play: async (context) => {
    await state('valid')!(context);
    await press(context.canvasElement, '[part=badge]');
    await there(context.canvasElement, 'dialog[open] .finding');
  },
};
export const OtherSite: Story = {
  name: 'Copied from elsewhere',
  args: { data: await signed('sapan', ['sapan.example']), member: 'sapan' },
  play: state('other-site'),
};
export const Expired: Story = { args: { data: await signed('kyrrd', [here], -20), member: 'kyrrd' }, play: state('expired') };
export const Unlisted: Story = { name: 'Not in the list', args: { data: pass, member: 'nobody' }, play: state('unlisted') };
export const Unchecked: Story = {
  name: 'Cannot be checked',
  args: { data: pass, member: 'laekjarbakki' },
  parameters: describe('In the list, but the organiser signed nothing that could be checked.'),
  play: state('unchecked'),
};
export const Line: Story = { name: 'One line', args: { ...Valid.args, view: 'line' }, play: state('valid') };
export const Dark: Story = { args: { ...Valid.args, theme: 'dark' }, play: state('valid') };
export const Icelandic: Story = { args: { ...OtherSite.args, lang: 'is' }, play: state('other-site') };
export const Lithuanian: Story = { args: { ...Expired.args, lang: 'lt' }, play: state('expired') };
export const Least: Story = { name: 'Only a name', args: { data: least, member: 'one' }, play: state('unchecked') };
export const LongName: Story = { name: 'A very long name', args: { data: long, member: 'f0' }, play: state('unchecked') };
export const Loading: Story = {
  args: { src: answering('never', never) },
  play: async ({ canvasElement }) => void (await there(canvasElement, '[part=loading]')),
};
export const Failed: Story = {
  args: { src: answering('missing', status(404)), debug: true },
  play: async ({ canvasElement }) => void (await there(canvasElement, '[part=error]')),
};
export const NothingSet: Story = { name: 'Nothing set', args: {}, play: async () => undefined };
