/** A card in a story: its controls, its tag, and what the test of every story waits for. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../../src/elements/card/define.js';
import type { BobCard } from '../../src/elements/card/card.js';

export interface Args {
  view?: 'badge' | 'compact' | 'full';
  src?: string;
  data?: object;
  sections?: string;
  audience?: 'public' | 'partners' | 'staff';
  theme?: 'auto' | 'light' | 'dark';
  debug?: boolean;
  jsonLd?: 'on' | 'off';
  lang?: string;
  /** What stands between the tags. */
  fallback?: TemplateResult;
}

export type Story = StoryObj<Args>;

/** The tag, as the controls say it. */
export const card = ({ view, src, data, sections, audience, theme, debug, jsonLd, lang, fallback }: Args): TemplateResult =>
  html`<bob-card
    view=${view ?? nothing}
    src=${src ?? nothing}
    sections=${sections ?? nothing}
    audience=${audience ?? nothing}
    theme=${theme ?? nothing}
    json-ld=${jsonLd ?? nothing}
    lang=${lang ?? nothing}
    ?debug=${debug}
    .data=${data}
    >${fallback ?? nothing}</bob-card
  >`;

/** All the cards of a story; those in the shadow roots of others (a book opened in place) are left out. */
export const cards = (canvas: HTMLElement): BobCard[] => [...canvas.querySelectorAll('bob-card')];

/** The part of that name in the first card. */
export const part = (canvas: HTMLElement, name: string): HTMLElement | null =>
  cards(canvas)[0]!.renderRoot.querySelector<HTMLElement>(`[part~="${name}"]`);

/** Waits until each card shows its document. */
export async function shown({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  await waitFor(
    () => {
      for (const one of cards(canvasElement)) {
        const from = one.getAttribute('src') ?? 'data';
        void expect(one.renderRoot.querySelector('[part~="card"]'), from).not.toBeNull();
        void expect(one.renderRoot.querySelector('.opening'), from).toBeNull();
      }
    },
    { timeout: 10_000 },
  );
  await Promise.all(cards(canvasElement).map((one) => one.updateComplete));
}

/** Waits until each card has given up. */
export async function failed({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  await waitFor(
    () => {
      for (const one of cards(canvasElement)) void expect(one.renderRoot.querySelector('[part~="error"]')).not.toBeNull();
    },
    { timeout: 10_000 },
  );
}

const choice = (options: readonly string[], description: string) => ({ control: 'inline-radio' as const, options, description });

/** What all stories of the card have in common. */
export const meta = {
  component: 'bob-card',
  render: card,
  args: { jsonLd: 'off' },
  argTypes: {
    view: choice(['badge', 'compact', 'full'], 'One line, a business card, or the whole book'),
    src: { control: 'text', description: 'Address of the JSON file, or `#id` of a script in the page' },
    data: { control: 'object', description: 'The document as an object (property only); wins over `src`' },
    sections: { control: 'text', description: 'Chapters of `full`, in this order' },
    audience: choice(['public', 'partners', 'staff'], 'Who reads'),
    theme: choice(['auto', 'light', 'dark'], 'Colours: of the page, or its own'),
    debug: { control: 'boolean', description: 'Shows the owner what was wrong, on any host' },
    jsonLd: { ...choice(['on', 'off'], 'Whether search engines are told (off in these stories)'), name: 'json-ld' },
    lang: { control: 'text', description: 'Language of this element; that of the page if unsaid' },
    fallback: { table: { disable: true } },
  },
  play: shown,
} satisfies Meta<Args>;

/** What a page would say in the card’s place, as any owner should write it. */
export const fallback = html`<a href="https://bakery.example/">Harbour Bakery</a>`;

/** A remark above or below the card in its story. */
export const describe = (story: string) => ({ docs: { description: { story } } });

/** For stories that change the page around them: on the docs page each gets a frame of its own. */
export const ownPage = { docs: { story: { inline: false, height: '32rem' } } };
