import { html } from 'lit';
import { harbour, like } from '../support/books.js';
import { card, describe, meta, ownPage, shown, type Args, type Story } from '../support/card.js';

export default { ...meta, tags: ['autodocs'], title: 'Card/Looks', parameters: ownPage, args: { ...meta.args, data: harbour } };

const views = (args: Args) =>
  html`<div style="display: grid; gap: 2em">${(['badge', 'compact', 'full'] as const).map((view) => card({ ...args, view }))}</div>`;

export const LightOnADarkPage: Story = { args: { theme: 'light' }, globals: { theme: 'dark' }, render: views };
export const DarkOnALightPage: Story = { args: { theme: 'dark' }, globals: { theme: 'light' }, render: views };
export const AutoOnADarkPage: Story = { args: { theme: 'auto' }, globals: { theme: 'dark' }, render: views };

const pale = like({ color: '#ffe94d' });
const deep = like({ color: '#1a0533' });

export const PaleAccentOnLight: Story = {
  args: { data: pale },
  globals: { theme: 'light' },
  render: views,
  parameters: describe('A firm’s pale yellow is darkened until it can be read (4.5 : 1).'),
};
export const DeepAccentOnDark: Story = {
  args: { data: deep },
  globals: { theme: 'dark' },
  render: views,
  parameters: describe('A firm’s deep violet is lightened on a dark page.'),
};
export const PageAccent: Story = {
  name: 'The page’s own accent',
  render: (args) => html`<div style="--bob-accent: #c2185b; --bob-radius: 0; --bob-font-display: Georgia, serif">${views(args)}</div>`,
  parameters: describe('`--bob-accent` of the page wins over the colour in the file.'),
};

export const GreyPage: Story = {
  name: 'On a page with grey text',
  globals: { theme: 'light' },
  render: (args) => html`<div style="color: #6b6b66; background: #fff">${views(args)}</div>`,
  parameters: describe('Secondary text steps back from the page’s colour only as far as it can be read.'),
};

export const Narrow: Story = {
  name: '320 px',
  render: (args) => html`<div style="inline-size: 320px">${views(args)}</div>`,
};
export const SideBar: Story = { name: 'A side bar', globals: { width: 'sidebar' }, render: views };

export const LargeText: Story = {
  name: 'Text at 200 %',
  render: (args) => html`<div style="font-size: 200%; inline-size: 640px; max-inline-size: 100%">${views(args)}</div>`,
};

const root = (rule: string) => () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rule);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
};

export const SmallRem: Story = {
  name: 'In a page with html {font-size: 62.5%}',
  beforeEach: root('html { font-size: 62.5% } body { font-size: 1.6rem }'),
  render: views,
  parameters: { docs: { description: { story: 'Nothing in the card depends on `rem`.' } } },
};

export const LoudTheme: Story = {
  name: 'In a loud theme',
  beforeEach: root(
    '.loud { font: 300 21px/2 Georgia, serif; letter-spacing: 2px; text-transform: uppercase; text-align: center; white-space: nowrap } .loud * { margin: 30px; padding: 9px; border: 3px dotted #c00; max-width: 640px }',
  ),
  render: (args) => html`<div class="loud">${card(args)}</div>`,
  parameters: {
    docs: {
      description: { story: 'Inherited spacing, case and alignment are reset inside; font and colour are the page’s.' },
      story: { inline: false, height: '30rem' },
    },
  },
};

export const OnPaper: Story = {
  name: 'On paper',
  args: { view: 'full' },
  play: shown,
  parameters: describe(
    'Press “Print”: the hand-out holds the book alone, everything unfolded, and a QR code to the firm’s web site. Printing the page itself (Ctrl+P) unfolds the book, too.',
  ),
};
