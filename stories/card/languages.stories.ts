import { expect } from 'storybook/test';
import { estonianOnly, harbour, rightToLeft } from '../support/books.js';
import { cards, describe, meta, ownPage, shown, type Story } from '../support/card.js';

export default {
  ...meta,
  tags: ['autodocs'],
  title: 'Card/Languages',
  parameters: ownPage,
  args: { ...meta.args, data: harbour, view: 'full' },
};

const inLanguage = (language: string): Story => ({ globals: { language } });

export const English: Story = inLanguage('en');
export const NorwegianBokmål: Story = inLanguage('nb');
export const Danish: Story = inLanguage('da');
export const Icelandic: Story = inLanguage('is');
export const Greenlandic: Story = inLanguage('kl');
export const Estonian: Story = inLanguage('et');
export const Latvian: Story = inLanguage('lv');
export const Lithuanian: Story = inLanguage('lt');

export const OwnLanguage: Story = {
  name: 'Its own lang',
  args: { lang: 'nb', view: 'compact' },
  parameters: describe('`lang` on the element (or on anything around it) wins over the page’s.'),
};

export const ForeignText: Story = {
  name: 'The language is missing',
  args: { data: estonianOnly },
  parameters: describe('A text in another language than asked for says so (`lang="et"`), so that a screen reader pronounces it right.'),
  play: async (context) => {
    await shown(context);
    await expect(cards(context.canvasElement)[0]!.renderRoot.querySelector('[part~="name"] [lang="et"]')).toHaveTextContent(
      'Sadama pagariäri',
    );
  },
};
export const ForeignTextCompact: Story = {
  ...ForeignText,
  name: 'The language is missing, compact',
  args: { data: estonianOnly, view: 'compact' },
};

export const RightToLeft: Story = {
  name: 'Texts written from the right',
  args: { data: rightToLeft },
  globals: { language: 'ar' },
  parameters: describe('The library speaks no such language yet; the owner’s texts are set in their own direction.'),
  play: async (context) => {
    await shown(context);
    await expect(cards(context.canvasElement)[0]!.renderRoot.querySelector('[part~="name"] [dir="rtl"]')).not.toBeNull();
  },
};
export const RightToLeftCompact: Story = {
  ...RightToLeft,
  name: 'Texts written from the right, compact',
  args: { data: rightToLeft, view: 'compact' },
};
