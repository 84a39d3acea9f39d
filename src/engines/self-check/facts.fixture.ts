/** A page on which all is well. */
import type { ElementFacts, Facts } from './facts.js';

export const PAGE = 'https://harbour.example/';

export const element = (more: Partial<ElementFacts> = {}): ElementFacts => ({
  tag: 'bob-card',
  state: 'shown',
  version: '1.0.0',
  address: `${PAGE}bob/book.json`,
  remarks: 0,
  pictures: [],
  textSize: 16,
  hidden: false,
  stores: false,
  signs: false,
  describes: true,
  names: ['Harbour Bakery', 'Hafnarbakaríið'],
  ...more,
});

const node = {
  '@type': 'Bakery',
  name: 'Harbour Bakery',
  description: 'Rye bread',
  url: PAGE,
  email: 'hi@harbour.example',
  image: [`${PAGE}a.jpg`],
  address: { '@type': 'PostalAddress' },
};

export const facts = (more: Partial<Facts> = {}, ...elements: readonly Partial<ElementFacts>[]): Facts => ({
  version: '1.0.0',
  quirks: false,
  secure: true,
  online: true,
  rootSize: 16,
  scripts: [`${PAGE}bob/bob.js`],
  canStore: true,
  elements: (elements.length ? elements : [{}]).map(element),
  missing: [],
  violations: [],
  shift: 0,
  speed: { script: 80, document: 120, address: `${PAGE}bob/book.json`, end: 600 },
  source: undefined,
  ...more,
  head: { title: 'Harbour Bakery', description: 'Rye bread on the quay', lang: 'en', robots: '', broken: 0, nodes: [node], ...more.head },
});
