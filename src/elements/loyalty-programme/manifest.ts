import type { ElementManifest } from '../../kit/element/manifest.js';

export const manifest: ElementManifest = {
  order: 50,
  kind: 'loyalty',
  main: true,
  display: true,
  space: { '': 'page' },
  texts: { programme: ['kit', 'loyal', 'standing', 'prog'] },
  exports: {
    stamps: {
      folder: 'engines/stamps',
      what: 'memberships, stamps, redemptions, ledgers of counters: signed and checked with WebCrypto',
    },
  },
  docs: {
    pages: ['A loyalty programme', 'Loyalty: step by step', 'Loyalty: security'],
    stories: { title: 'Loyalty/Programme' },
    example: { attributes: { src: 'west-pass.json' }, href: '/pass' },
  },
};
