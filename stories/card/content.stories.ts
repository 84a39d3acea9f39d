import { expect, waitFor } from 'storybook/test';
import { fortyPartners, guarded, harbour, like, longNames, onlyConcept } from '../support/books.js';
import { cards, describe, meta, part, shown, type Story } from '../support/card.js';

export default { ...meta, tags: ['autodocs'], title: 'Card/Content', args: { ...meta.args, data: harbour } };

const noPicture = like({}, 'logo', 'cover');
const brokenPicture = like({
  logo: { src: '/demo/no-such-logo.png', alt: { en: 'The sign' } },
  cover: { src: '/demo/no-such-cover.png', alt: { en: 'The quay' } },
});

export const NoPicture: Story = {
  name: 'No picture, compact',
  args: { data: noPicture },
  parameters: describe('Where there is no logo, the first letters of the name stand in its place.'),
};
export const NoPictureBadge: Story = { name: 'No picture, badge', args: { data: noPicture, view: 'badge' } };
export const NoPictureFull: Story = { name: 'No picture, full', args: { data: noPicture, view: 'full' } };

const broken: Story['play'] = async (context) => {
  await shown(context);
  await waitFor(() => expect(part(context.canvasElement, 'card')!.querySelector('.mark.failed')).not.toBeNull(), { timeout: 5000 });
};
export const BrokenPicture: Story = { name: 'A picture that cannot be had', args: { data: brokenPicture }, play: broken };
export const BrokenPictureFull: Story = {
  name: 'A picture that cannot be had, full',
  args: { data: brokenPicture, view: 'full' },
  play: broken,
};

export const LongNames: Story = { name: 'Very long names, compact', args: { data: longNames }, globals: { width: 'phone' } };
export const LongNamesBadge: Story = {
  name: 'Very long names, badge',
  args: { data: longNames, view: 'badge' },
  globals: { width: 'phone' },
};
export const LongNamesFull: Story = { name: 'Very long names, full', args: { data: longNames, view: 'full' }, globals: { width: 'phone' } };

export const OneSection: Story = {
  name: 'One section only',
  args: { data: onlyConcept, view: 'full' },
  parameters: describe('Empty sections are left out, and one chapter needs no list of contents.'),
};

export const FortyPartners: Story = { name: 'Forty partners', args: { data: fortyPartners, view: 'full' } };

const sees =
  (count: number): Story['play'] =>
  async (context) => {
    await shown(context);
    const [one] = cards(context.canvasElement);
    const there = ['marketing', 'till'].filter((id) => one!.renderRoot.querySelector(`[data-section="${id}"]`));
    await expect(there).toHaveLength(count);
  };
const audience =
  'Parts of a book can be for partners or staff. This only chooses what is shown: **the file itself can be read by everybody**.';
export const ForThePublic: Story = {
  name: 'Audience: public',
  args: { data: guarded, view: 'full' },
  parameters: describe(audience),
  play: sees(0),
};
export const ForPartners: Story = {
  name: 'Audience: partners',
  args: { data: guarded, view: 'full', audience: 'partners' },
  play: sees(1),
};
export const ForStaff: Story = { name: 'Audience: staff', args: { data: guarded, view: 'full', audience: 'staff' }, play: sees(2) };
