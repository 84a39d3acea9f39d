import { html } from 'lit';
import { describe, ownPage } from '../support/card.js';
import { field, inForm, meta, typing, type Story } from '../support/password.js';

export default { ...meta, tags: ['autodocs'], title: 'Password/Looks', parameters: ownPage };

const typed = typing('kaffibollinn1985');

export const LightOnADarkPage: Story = { args: { theme: 'light' }, globals: { theme: 'dark' }, play: typed };
export const DarkOnALightPage: Story = { args: { theme: 'dark' }, globals: { theme: 'light' }, play: typed };
export const AutoOnADarkPage: Story = { args: { theme: 'auto' }, globals: { theme: 'dark' }, play: typed };

export const PageAccent: Story = {
  name: 'The page’s own accent and corners',
  render: (args) => html`<div style="--bob-accent: #c2185b; --bob-radius: 0">${inForm(args)}</div>`,
  play: typing('Zk7-mosi-hraun-Qp2'),
};
export const PaleAccent: Story = {
  name: 'A pale accent',
  globals: { theme: 'light' },
  render: (args) => html`<div style="--bob-accent: #ffe94d">${inForm(args)}</div>`,
  play: typing('Zk7-mosi-hraun-Qp2'),
  parameters: describe('A pale yellow is darkened until it can be read.'),
};
export const Narrow: Story = { name: '320 px', render: (args) => html`<div style="inline-size: 320px">${field(args)}</div>`, play: typed };
export const SideBar: Story = { name: 'A side bar', globals: { width: 'sidebar' }, render: field, play: typed };
export const LargeText: Story = {
  name: 'Text at 200 %',
  render: (args) => html`<div style="font-size: 200%; inline-size: 640px; max-inline-size: 100%">${field(args)}</div>`,
  play: typed,
};
export const FromTheRight: Story = {
  name: 'On a page that runs from the right',
  render: (args) => html`<div dir="rtl">${inForm(args)}</div>`,
  play: typed,
};
