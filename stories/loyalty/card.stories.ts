import type { BobLoyaltyCard } from '../../src/elements/loyalty-card/loyalty-card.js';
import { issueStamp } from '../../src/engines/stamps/stamp/stamp.js';
import { expect, waitFor } from 'storybook/test';
import {
  describe,
  draw,
  fallback,
  forget,
  least,
  metaOf,
  one,
  pass,
  press,
  shown,
  there,
  counterKeys,
  type Story,
} from '../support/loyalty.js';

export default { ...metaOf('bob-loyalty-card'), title: 'Loyalty/Card', args: { fallback, data: pass }, beforeEach: forget };

/** A stamp for this card. */
const give = async (card: BobLoyaltyCard): Promise<string> => {
  const keys = JSON.parse(await card.export()) as { keys: { id: string }[] };
  return issueStamp({ programme: pass, participant: 'laekjarbakki', keys: counterKeys, card: keys.keys.at(-1)!.id });
};

/** A card with so many stamps. */
const withStamps =
  (count: number): NonNullable<Story['play']> =>
  async (context) => {
    await shown(context);
    await press(context.canvasElement, '[part=make]');
    await there(context.canvasElement, '.grid');
    const card = one(context.canvasElement) as unknown as BobLoyaltyCard;
    for (let at = 0; at < count; at++) await card.add(await give(card));
    await card.updateComplete;
  };

/** There is a picture, or the reason why there is none. */
const cameraTold = (canvas: HTMLElement): Promise<void> =>
  waitFor(() => expect(one(canvas).shadowRoot!.querySelector('.scan-status')).not.toHaveTextContent('Starting the camera'), {
    timeout: 10_000,
  });

export const Start: Story = { name: 'Before it is made' };
export const Empty: Story = { name: 'No stamp yet', play: withStamps(0) };
export const Some: Story = { name: 'Six stamps', play: withStamps(6) };
export const Many: Story = { name: 'More than every reward', play: withStamps(30) };
export const Shown: Story = {
  name: 'A reward is shown at the counter',
  parameters: describe('What is long is shown in several codes, one after the other.'),
  play: async (context) => {
    await withStamps(5)(context);
    await press(context.canvasElement, '[part=reward] button');
    await there(context.canvasElement, '.scan-dialog [part=code] svg');
    await cameraTold(context.canvasElement);
  },
};
export const Mine: Story = {
  name: 'A stamp is asked for',
  parameters: describe('The card’s code, and the camera for what the counter shows, at the same time.'),
  play: async (context) => {
    await withStamps(1)(context);
    await press(context.canvasElement, '[part=get]');
    await there(context.canvasElement, '.scan-dialog [part=code] svg');
    await cameraTold(context.canvasElement);
  },
};
export const Save: Story = {
  name: 'The card is saved',
  play: async (context) => {
    await withStamps(1)(context);
    await press(context.canvasElement, 'section:last-of-type .row button');
    await there(context.canvasElement, '.code-dialog .fields');
  },
};
export const Waiting: Story = {
  name: 'A reward waits for the counter',
  play: async (context) => {
    await withStamps(5)(context);
    await press(context.canvasElement, '[part=reward] button');
    await press(context.canvasElement, '.scan-dialog .close');
    await there(context.canvasElement, '.offers');
  },
};
export const Least: Story = { name: 'A programme with only a name', args: { data: least } };
export const Dark: Story = { args: { data: pass, theme: 'dark' }, play: withStamps(6) };
export const Narrow: Story = { globals: { width: 'phone' }, play: withStamps(6) };
export const Lithuanian: Story = { args: { data: pass, lang: 'lt' }, play: withStamps(6) };
export const Below: Story = {
  name: 'Below its programme',
  args: { data: pass },
  parameters: describe('Logo and name are not repeated.'),
  render: (args) => {
    const page = document.createElement('div');
    page.append(draw('bob-loyalty-programme')(args), draw('bob-loyalty-card')(args));
    return page;
  },
  play: async ({ canvasElement }) => {
    await there(canvasElement, '[part=programme]');
    const card = canvasElement.querySelector('bob-loyalty-card')!;
    await waitFor(() => expect(card.shadowRoot?.querySelector('.name')).toHaveTextContent('Your card'), { timeout: 10_000 });
  },
};
