import { expect, waitFor } from 'storybook/test';
import { answering, never, status } from '../support/answers.js';
import { describe, fallback, least, long, metaOf, part, pass, shown, signed, there, type Story } from '../support/loyalty.js';

export default { ...metaOf('bob-loyalty-programme'), title: 'Loyalty/Programme', args: { fallback } };

export const Whole: Story = { args: { data: pass } };
export const Asked: Story = {
  name: 'Asked after a site',
  args: { data: await signed('laekjarbakki', ['laekjarbakki.example']), site: 'laekjarbakki.example' },
  parameters: describe('With `?site=` in the address, or `site`: this page is where the proof lies.'),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(part(canvasElement, '[part=check]')?.dataset.state).toBe('valid'), { timeout: 10_000 });
  },
};
export const AskedInVain: Story = {
  name: 'Asked after a stranger',
  args: { data: pass, site: 'cheap-mugs.example' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(part(canvasElement, '[part=check]')?.dataset.state).toBe('unlisted'), { timeout: 10_000 });
  },
};
export const Searched: Story = {
  args: { data: pass },
  play: async (context) => {
    await shown(context);
    const search = (await there(context.canvasElement, '[part=search]')) as HTMLInputElement;
    search.value = 'akranes';
    search.dispatchEvent(new Event('input'));
    await waitFor(() => expect(part(context.canvasElement, '.participants')!.children).toHaveLength(2));
  },
};
export const Shared: Story = {
  args: { data: pass },
  play: async (context) => {
    await shown(context);
    ((await there(context.canvasElement, '.sharing')) as HTMLDetailsElement).open = true;
  },
};
export const Least: Story = { name: 'Only a name', args: { data: least } };
export const Long: Story = { name: 'Forty firms with long names', args: { data: long } };
export const Dark: Story = { args: { data: pass, theme: 'dark' } };
export const Narrow: Story = { args: { data: pass }, globals: { width: 'phone' } };
export const Icelandic: Story = { args: { data: pass, lang: 'is' } };
export const Loading: Story = {
  args: { src: answering('never', never) },
  play: async ({ canvasElement }) => void (await there(canvasElement, '[part=loading]')),
};
export const Failed: Story = {
  args: { src: answering('missing', status(404)), debug: true },
  play: async ({ canvasElement }) => void (await there(canvasElement, '[part=error]')),
};
