/** The elements of a loyalty programme in a story. The keys are made when the stories are opened, and belong to nobody. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../../src/elements/loyalty-badge/define.js';
import '../../src/elements/loyalty-card/define.js';
import '../../src/elements/loyalty-desk/define.js';
import '../../src/elements/loyalty-programme/define.js';
import type { Loyalty } from '../../src/formats/loyalty/loyalty.js';
import { createKeys } from '../../src/engines/stamps/crypto/keys.js';
import { signMembership } from '../../src/engines/stamps/membership/membership.js';

export type Tag = 'bob-loyalty-badge' | 'bob-loyalty-card' | 'bob-loyalty-desk' | 'bob-loyalty-programme';

export interface Args {
  src?: string;
  data?: object;
  member?: string;
  credential?: string;
  view?: string;
  site?: string;
  theme?: 'auto' | 'light' | 'dark';
  debug?: boolean;
  lang?: string;
  fallback?: TemplateResult;
}
export type Story = StoryObj<Args>;

/** Draws one of the elements with the story's attributes. */
export const draw =
  (tag: Tag) =>
  ({ data, fallback, debug, ...attributes }: Args): HTMLElement => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) if (value) element.setAttribute(name, value);
    if (debug) element.setAttribute('debug', '');
    if (tag === 'bob-loyalty-programme') element.setAttribute('json-ld', 'off');
    if (data) element.data = data;
    const box = document.createElement('div');
    void import('lit').then(({ render }) => render(fallback ?? nothing, box));
    element.append(box);
    return element;
  };

export const one = (canvas: HTMLElement): HTMLElement & { document: object | null; updateComplete: Promise<boolean> } =>
  canvas.querySelector('bob-loyalty-badge, bob-loyalty-card, bob-loyalty-desk, bob-loyalty-programme')!;

export const part = (canvas: HTMLElement, selector: string): HTMLElement | null =>
  one(canvas).shadowRoot!.querySelector<HTMLElement>(selector);

/** Waits for something in the shadow root. */
export async function there(canvas: HTMLElement, selector: string): Promise<HTMLElement> {
  await waitFor(() => expect(part(canvas, selector), selector).not.toBeNull(), { timeout: 10_000 });
  return part(canvas, selector)!;
}

export const press = async (canvas: HTMLElement, selector: string): Promise<void> => (await there(canvas, selector)).click();

/** Waits until the document is shown. */
export async function shown({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  await waitFor(() => expect(one(canvasElement).document).not.toBeNull(), { timeout: 10_000 });
  await one(canvasElement).updateComplete;
}

/** What all these stories have in common. */
export const metaOf = (tag: Tag) => ({ component: tag, render: draw(tag), play: shown, tags: ['autodocs'] }) satisfies Meta<Args>;

const DAY = 864e5;
const keys = await createKeys();
export const counterKeys = await createKeys();

/** A membership that the stories' organiser signed. */
export const membership = (participant: string, domains: string[], days = 300): Promise<string> =>
  signMembership({ keys, programme: 'west-pass', participant, domains, from: Date.now() - 400 * DAY, until: Date.now() + days * DAY });

const year = new Date().getFullYear();
const firm = (id: string, name: string, city: string, en: string, is: string, more: object = {}) => ({
  id,
  name,
  tagline: { en, is },
  location: { city },
  ...more,
});

/** The West Pass, with a counter's key at Lækjarbakki. */
export const pass: Loyalty = {
  kind: 'loyalty',
  version: 1,
  id: 'west-pass',
  name: { en: 'West Pass', is: 'Vesturpassi' },
  tagline: { en: 'One card for the places of the west', is: 'Eitt kort fyrir Vesturland' },
  description: {
    en: 'Get a **stamp** when you visit one of us, and redeem rewards at any other.',
    is: 'Fáðu **stimpil** þegar þú kemur til okkar og leystu út umbun hvar sem er.',
  },
  logo: { src: '/demo/sites/pass/pictures/west-pass.svg', alt: '' },
  color: '#1f5f7a',
  organiser: {
    name: { en: 'West Coast Cluster', is: 'Vesturstrandarklasinn' },
    url: 'https://west-coast.example/',
    email: 'pass@west-coast.example',
  },
  valid: { from: `${year}-01-01`, to: `${year + 1}-12-31` },
  timeZone: 'Atlantic/Reykjavik',
  terms: 'https://west-coast.example/terms',
  privacy: 'https://west-coast.example/privacy',
  hub: 'https://west-coast.example/pass',
  social: [{ service: 'facebook', url: 'https://www.facebook.com/example' }],
  keys: [keys.publicKey],
  earn: [
    { id: 'visit', text: { en: 'Visit one of us', is: 'Komdu til okkar' }, perDay: 0 },
    { id: 'night', text: { en: 'Stay a night', is: 'Gistu eina nótt' }, stamps: 3, perDay: 0, at: ['laekjarbakki'] },
  ],
  tiers: [
    { id: 'guest', name: { en: 'Guest', is: 'Gestur' }, from: 0 },
    { id: 'friend', name: { en: 'Friend of the west', is: 'Vinur' }, from: 8, text: { en: 'Hears of new tours before others' } },
  ],
  rewards: [
    { id: 'coffee', name: { en: 'Coffee and cake', is: 'Kaffi og kaka' }, cost: 4, at: ['laekjarbakki'] },
    { id: 'tour', name: { en: 'A trip on the bay', is: 'Sigling um flóann' }, cost: 12, text: { en: 'Two hours, for one' }, at: ['kyrrd'] },
  ],
  participants: [
    firm('laekjarbakki', 'Lækjarbakki', 'Borgarnes', 'Seven rooms by a brook', 'Gistiheimili við læk', {
      domains: ['laekjarbakki.example'],
      url: 'https://laekjarbakki.example/',
      keys: [counterKeys.publicKey],
    }),
    firm('kyrrd', 'Kyrrð', 'Stykkishólmur', 'Quiet boats', 'Hljóðlátar siglingar', { domains: ['kyrrd.example'] }),
    firm('sapan', 'Sápan', 'Ólafsvík', 'Soap of seaweed', 'Sápa úr þara', { domains: ['sapan.example'] }),
    firm('hestasel', 'Hestasel', 'Búðardalur', 'Riding in the dales', 'Reiðtúrar í dölunum'),
    firm('lind', 'Bruggstofan Lind', 'Akranes', 'Beer of spring water', 'Öl úr lindarvatni'),
    firm('laugin', 'Sveitalaugin', 'Reykholt', 'Hot water, no queue', 'Heitt vatn, engin bið'),
    firm('skruddan', 'Bókabúðin Skruddan', 'Akranes', 'Old books and tea', 'Gamlar bækur og te'),
    firm('fjorulif', 'Fjörulíf', 'Hellnar', 'Walks on the shore', 'Gönguferðir í fjörunni'),
    firm('hellir', 'Hellirinn', 'Húsafell', 'Down into the lava', 'Niður í hraunið'),
  ] as Loyalty['participants'],
};

/** The same with one signed membership, of these domains. */
export const signed = async (participant: string, domains: string[], days?: number): Promise<Loyalty> => ({
  ...pass,
  participants: await Promise.all(
    pass.participants!.map(async (one) =>
      one.id === participant ? { ...one, domains, membership: await membership(participant, domains, days) } : one,
    ),
  ),
});

/** Little more than a name. */
export const least: Loyalty = {
  kind: 'loyalty',
  version: 1,
  id: 'small',
  name: 'Two Shops',
  participants: [{ id: 'one', name: 'One' }],
};

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
export const long: Loyalty = {
  ...pass,
  id: 'long',
  name: `${LONG} of the west and the north`,
  rewards: [{ id: 'one', name: `${LONG} with cream`, cost: 120, text: 'Anything at all, '.repeat(12) }],
  participants: Array.from({ length: 40 }, (_, at) => ({ id: `f${at}`, name: at % 3 ? `Firm ${at}` : LONG })),
};

export const fallback = html`<a href="https://west-coast.example/pass">We take part in West Pass</a>`;
export const describe = (story: string) => ({ docs: { description: { story } } });

/** Takes away what an earlier story left in the browser. */
export const forget = (): Promise<void> =>
  new Promise((resolve) => {
    const request = indexedDB.deleteDatabase('bob-loyalty');
    request.onsuccess = request.onerror = request.onblocked = () => resolve();
  });
