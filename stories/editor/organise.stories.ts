import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../../src/elements/editor/define.js';
import '../../src/elements/loyalty-programme/define.js';
import { createKeys, emptyLedger, ledgerFile, privateKeyOf, signLedger, tillOf, writePrivateKey } from '../../src/engines/stamps/index.js';

interface Args {
  theme?: 'auto' | 'light' | 'dark';
  lang?: string;
  width?: string;
  data?: object;
}
type Story = StoryObj<Args>;

/** A counter's public key, as a firm would send it. */
const counter = { kty: 'EC', crv: 'P-256', x: 'Tbbv-7BVaMoMNM2xU6jZNCEOFcRo_DvEjXqoWNlSFSE', y: 'zQ7TeJ_JHOGWO8ROp3LHkb50vGk01uXI3xVOA-cE0rg', kid: 'k3Jx9QaT' }; // prettier-ignore
const programme = (more: object = {}): object => ({
  kind: 'loyalty',
  version: 1,
  lang: 'en',
  id: 'west-pass',
  name: 'West Pass',
  hub: 'https://west.example/pass/',
  valid: { from: '2020-05-01', to: '2090-04-30' },
  earn: [{ id: 'visit', text: 'Visit one of us' }],
  rewards: [{ id: 'coffee', name: 'Coffee and cake', cost: 5 }],
  participants: [
    { id: 'harbour-cafe', name: 'Harbour Café', domains: ['cafe.example'], keys: [counter] },
    { id: 'brook-inn', name: 'Brook Inn', domains: ['inn.example', 'brook.example'] },
    { id: 'farm-shop', name: 'The farm shop at Mosabrekka' },
  ],
  ...more,
});

const draw = ({ theme, lang, width, data = programme() }: Args): TemplateResult =>
  html`<div style="max-inline-size: ${width ?? 'none'}">
    <bob-editor
      kind="loyalty"
      theme=${theme ?? nothing}
      lang=${lang ?? nothing}
      script="https://cluster.example/bob/bob.js"
      .data=${data}
    ></bob-editor>
  </div>`;

const find = (canvas: HTMLElement, selector: string): HTMLElement | null =>
  canvas.querySelector('bob-editor')!.shadowRoot!.querySelector(selector);
const until = (canvas: HTMLElement, selector: string): Promise<HTMLElement> =>
  waitFor(
    () => {
      const found = find(canvas, selector);
      void expect(found, selector).not.toBeNull();
      return found!;
    },
    { timeout: 10_000 },
  );
const click = async (canvas: HTMLElement, selector: string): Promise<void> => void (await userEvent.click(await until(canvas, selector)));
const give = async (canvas: HTMLElement, name: string, ...files: (readonly [string, string])[]): Promise<void> =>
  void (await userEvent.upload(
    await until(canvas, `[name=${name}]`),
    files.map(([file, text]) => new File([text], file, { type: 'application/json' })),
  ));

const opens =
  (then: (canvas: HTMLElement) => Promise<unknown> = async () => undefined): Story['play'] =>
  async ({ canvasElement }) => {
    await until(canvasElement, '[part~=field]');
    const stage = await until(canvasElement, '.stage');
    if (stage.getClientRects().length)
      await waitFor(() => void expect(stage.firstElementChild?.shadowRoot?.textContent).toContain('West Pass'), { timeout: 10_000 });
    const select = (await until(canvasElement, '.page select')) as HTMLSelectElement;
    select.value = 'keys';
    select.dispatchEvent(new Event('change'));
    await until(canvasElement, '[data-part=help]');
    await then(canvasElement);
  };
/** Opens a key that has always the same name. */
const unlock = async (canvas: HTMLElement): Promise<void> => {
  const pair = await createKeys({ kid: 'organiser', extractable: true });
  await give(canvas, 'key-file', ['key.json', await writePrivateKey(await privateKeyOf(pair))]);
  await until(canvas, '[data-act=sign-all]');
};
const signed = async (canvas: HTMLElement): Promise<void> => {
  await unlock(canvas);
  await click(canvas, '[data-act=list-address]');
  await click(canvas, '[data-act=sign-all]');
  await click(canvas, '[data-firm=brook-inn] [data-act=cancel]');
  await until(canvas, '[data-firm=brook-inn] [data-act=restore]');
  await until(canvas, '[data-part=members] .done p');
};
/** The same words each time. */
const words = async (canvas: HTMLElement): Promise<void> => {
  const { getRandomValues } = crypto;
  crypto.getRandomValues = (numbers) => (numbers as unknown as Uint32Array).fill(0x1234567) as never;
  try {
    await click(canvas, '[data-act=create]');
    await until(canvas, '.phrase li');
  } finally {
    crypto.getRandomValues = getRandomValues;
  }
};

export default {
  component: 'bob-editor',
  title: 'Editor/Keys and memberships',
  render: draw,
  play: opens(),
} satisfies Meta<Args>;

export const Start: Story = { name: 'No key yet' };
export const Words: Story = { name: 'The passphrase, to write down', play: opens(words) };
export const Check: Story = {
  name: 'Two words, and a wrong one',
  play: opens(async (canvas) => {
    await words(canvas);
    const { getRandomValues } = crypto;
    crypto.getRandomValues = (numbers) => (numbers as unknown as Uint32Array).fill(1) as never;
    await click(canvas, '[data-act=written]');
    crypto.getRandomValues = getRandomValues;
    await click(canvas, '[data-act=answer]');
    await until(canvas, '#word-wrong p');
  }),
};
export const WrongFile: Story = {
  name: 'A file that is no key',
  play: opens(async (canvas) => {
    await click(canvas, '[data-part=key] .example > summary');
    await give(canvas, 'key-file', ['book.json', '{"kind":"book"}']);
    await until(canvas, '[data-part=key] .wrong p');
  }),
};
export const Members: Story = { name: 'Memberships: signed, cancelled, without a website', play: opens(signed) };
export const Strange: Story = {
  name: 'A key that the programme does not have',
  args: { data: programme({ keys: [counter] }) },
  play: opens(async (canvas) => {
    const pair = await createKeys({ kid: 'new-key', extractable: true });
    await give(canvas, 'key-file', ['key.json', await writePrivateKey(await privateKeyOf(pair))]);
    await until(canvas, '[data-act=replace]');
  }),
};
export const Counters: Story = {
  name: 'Counters, one said to be stolen',
  play: opens(async (canvas) => {
    await click(canvas, '[data-part=counters] summary');
    await click(canvas, '[data-act=stolen]');
    await until(canvas, '[data-act=remove-key]');
  }),
};
export const Records: Story = {
  name: 'Records, with a stamp used twice',
  play: opens(async (canvas) => {
    const keys = await createKeys({ kid: 'till' });
    const file = async (firm: string): Promise<readonly [string, string]> => {
      const till = tillOf(firm, 'till');
      const spent = {
        redemption: `${firm}xxxxxxxxxxxxxxxx`.slice(0, 16),
        till,
        reward: 'coffee',
        participant: firm,
        at: 1_790_000_000,
        stamps: [['stamp0000000000a', firm, '2026-09', 1] as const],
      };
      const entries = { given: { [till]: { '2026-09': { visit: 1234 } } }, spent: [spent] };
      return [
        `${firm}.json`,
        ledgerFile({ ...emptyLedger('west-pass'), signed: [await signLedger({ programme: 'west-pass', till, entries, keys })] }),
      ];
    };
    await click(canvas, '[data-part=records] summary');
    await give(canvas, 'records', await file('harbour-cafe'), await file('brook-inn'), ['photo.json', 'x']);
    await until(canvas, '[data-twice]');
  }),
};
export const Files: Story = {
  name: 'Files to upload, other programs, help',
  play: opens(async (canvas) => {
    await signed(canvas);
    for (const part of ['key', 'members', 'upload', 'wallets', 'help']) await click(canvas, `[data-part=${part}] summary`);
  }),
};
export const Phone: Story = { name: 'Lithuanian, on a narrow phone', args: { lang: 'lt', width: '20em' }, play: opens(signed) };
export const Dark: Story = { args: { theme: 'dark' }, play: opens(signed) };
