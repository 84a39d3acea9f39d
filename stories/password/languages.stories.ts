import { fieldIn, meta, typing, type Story } from '../support/password.js';

export default { ...meta, tags: ['autodocs'], title: 'Password/Languages' };

/** A common word with a year in each language, shown, so that what was found is quoted. */
const shown = (word: string) =>
  typing(word, async (canvas) => {
    fieldIn(canvas).renderRoot.querySelector<HTMLElement>('[part~=toggle]')!.click();
    await fieldIn(canvas).updateComplete;
  });

export const Norwegian: Story = { name: 'Norsk', globals: { language: 'nb' }, play: shown('brødskive2024') };
export const Danish: Story = { name: 'Dansk', globals: { language: 'da' }, play: shown('rugbrød2024') };
export const Icelandic: Story = { name: 'Íslenska', globals: { language: 'is' }, play: shown('saltfiskur2024') };
export const Greenlandic: Story = { name: 'Kalaallisut', globals: { language: 'kl' }, play: shown('fiskehandler1') };
export const Estonian: Story = { name: 'Eesti', globals: { language: 'et' }, play: shown('leivapäts2024') };
export const Latvian: Story = { name: 'Latviešu', globals: { language: 'lv' }, play: shown('rupjmaize2024') };
export const Lithuanian: Story = { name: 'Lietuvių', globals: { language: 'lt' }, play: shown('duoneles2024') };
