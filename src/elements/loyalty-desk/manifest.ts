import type { ElementManifest } from '../../kit/element/manifest.js';

export const manifest: ElementManifest = {
  order: 80,
  kind: 'loyalty',
  tool: true,
  space: { '': 'page' },
  texts: { desk: ['kit', 'loyal', 'scan', 'desk'] },
  docs: {
    pages: [],
    stories: { title: 'Loyalty/Desk' },
    properties: '`publicKey`',
    methods: '`issue({ card, rule })`',
    stores: {
      who: 'counter',
      after: '“Create a key”, or the key of another device',
      where: 'IndexedDB, `bob-loyalty`',
      what: 'the counter’s key; how many stamps it gave, by month and rule; each reward with the ids of its stamps, who gave them, in which month',
      until: 'clearing the site’s data in the browser; there is no button for it',
    },
  },
};
