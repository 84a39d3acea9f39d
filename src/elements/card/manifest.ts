import type { ElementManifest } from '../../kit/element/manifest.js';

export const manifest: ElementManifest = {
  order: 10,
  kind: 'book',
  main: true,
  display: true,
  space: { '': '17em', badge: '2.5em', full: 'page' },
  views: { full: 'full/full' },
  texts: { card: ['kit', 'card'], full: ['kit', 'card', 'chart', 'book'] },
  budget: { what: 'a compact card', part: 'card', single: 15_000, bytes: 17_000, more: 2_000, trips: 2 },
  docs: {
    pages: ['Book format'],
    stories: { title: 'Card', order: ['Views', 'Books of the demo', 'States', 'Content', 'Looks', 'Languages'] },
    example: { attributes: { src: 'book.json' }, href: '/about' },
  },
};
