import type { ElementManifest } from '../../kit/element/manifest.js';

export const manifest: ElementManifest = {
  order: 70,
  kind: 'loyalty',
  space: { '': 'page' },
  texts: { stampcard: ['kit', 'loyal', 'scan', 'stamp'] },
  docs: {
    pages: [],
    stories: { title: 'Loyalty/Card' },
    events: {
      'bob-stamp': { carries: ['participant', 'balance'], when: 'the visitor took a stamp' },
      'bob-redeem': { carries: ['reward'], when: 'the visitor set stamps aside for a reward, to show at a counter' },
    },
    properties: '`stamps`',
    methods: '`add(token)`, `export(passphrase?)`, `import(text, passphrase?)`',
    stores: {
      who: 'stamp card',
      after: '“Create my card”, “Get a stamp”, “Load a saved card”',
      where: 'IndexedDB, `bob-loyalty`',
      what: 'the card’s key; its stamps: from whom, for what, when; rewards and their receipts',
      until: '“Delete the card”',
    },
  },
};
