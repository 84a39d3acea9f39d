import { waitFor, expect } from 'storybook/test';
import type { BobLoyaltyDesk } from '../../src/elements/loyalty-desk/loyalty-desk.js';
import { fallback, forget, least, metaOf, one, pass, press, shown, there, type Story } from '../support/loyalty.js';
import { cardCode } from '../../src/engines/stamps/card/code.js';
import { linkOf } from '../../src/engines/stamps/encoding/codes.js';

export default {
  ...metaOf('bob-loyalty-desk'),
  title: 'Loyalty/Desk',
  args: { fallback, data: pass, member: 'laekjarbakki' },
  beforeEach: forget,
};

const made: NonNullable<Story['play']> = async (context) => {
  await shown(context);
  await press(context.canvasElement, '[part=make]');
  await there(context.canvasElement, '[part=key]');
};
/** The counter after the organiser has put its key into the programme. */
const ready: NonNullable<Story['play']> = async (context) => {
  await made(context);
  const desk = one(context.canvasElement) as unknown as BobLoyaltyDesk;
  const participants = pass.participants!.map((firm) => (firm.id === 'laekjarbakki' ? { ...firm, keys: [desk.publicKey] } : firm));
  desk.data = { ...pass, participants };
  await there(context.canvasElement, '[part=give]');
};

export const SetUp: Story = { name: 'Before there is a key' };
export const WhoseCounter: Story = { name: 'Whose counter it is', args: { data: pass, member: '' } };
export const KeyMade: Story = { name: 'The key waits for the organiser', play: made };
export const Ready: Story = { play: ready };
export const Giving: Story = {
  name: 'A stamp is shown',
  play: async (context) => {
    await ready(context);
    await press(context.canvasElement, '[part=give]');
    const field = (await there(context.canvasElement, '.scan-dialog [part=paste]')) as HTMLTextAreaElement;
    field.value = linkOf('card', cardCode(pass.id, 'A'.repeat(22)));
    await press(context.canvasElement, '.scan-dialog [part=use]');
    await there(context.canvasElement, '.stage [part=code] svg');
  },
};
export const Scanning: Story = {
  name: 'The visitor’s card is looked for',
  play: async (context) => {
    await ready(context);
    await press(context.canvasElement, '[part=give]');
    await there(context.canvasElement, '.scan-dialog [part=paste]');
  },
};
export const PartOver: Story = {
  name: 'Its part in the programme is over',
  play: async (context) => {
    await ready(context);
    const desk = one(context.canvasElement) as unknown as BobLoyaltyDesk;
    const participants = desk.document!.participants!.map((firm) => (firm.keys?.length ? { ...firm, until: '2020-01-31' } : firm));
    desk.data = { ...desk.document!, participants };
    await there(context.canvasElement, '[part=over]');
  },
};
export const Refused: Story = {
  name: 'A code is refused',
  play: async (context) => {
    await ready(context);
    await press(context.canvasElement, '[part=redeem]');
    const field = (await there(context.canvasElement, '.scan-dialog [part=paste]')) as HTMLTextAreaElement;
    field.value = 'https://elsewhere.example/';
    await press(context.canvasElement, '.scan-dialog [part=use]');
    await waitFor(() => expect(field.closest('dialog')).toHaveTextContent(/not a reward code/));
  },
};
export const UnknownMember: Story = { name: 'An unknown member', args: { data: pass, member: 'nobody' } };
export const Least: Story = { name: 'A programme with only a name', args: { data: least, member: '' } };
export const Dark: Story = { args: { data: pass, member: 'laekjarbakki', theme: 'dark' }, play: ready };
export const Narrow: Story = { globals: { width: 'phone' }, play: ready };
export const Latvian: Story = { args: { data: pass, member: 'laekjarbakki', lang: 'lv' }, play: ready };
