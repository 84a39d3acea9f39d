import type { ElementManifest } from '../../kit/element/manifest.js';

export const manifest: ElementManifest = {
  order: 60,
  kind: 'loyalty',
  display: true,
  space: { '': '5.25em', line: '2.5em' },
  texts: { badge: ['kit', 'badge'], meaning: ['kit', 'standing', 'meaning'] },
  budget: { what: 'a loyalty badge', part: 'badge', single: 15_000, bytes: 18_000, more: 2_000, trips: 2 },
  docs: {
    pages: [],
    stories: { title: 'Loyalty/Badge' },
    example: { attributes: { member: 'harbour-cafe', src: 'west-pass.json' }, href: '/pass' },
    properties: '`state`: `valid`, `other-site`, `expired`, `unlisted`, `unchecked`',
  },
};
