import type { ElementManifest } from '../../kit/element/manifest.js';

export const manifest: ElementManifest = {
  order: 88,
  kind: 'figures',
  main: true,
  display: true,
  // The files that the others share are parted as they were before there were figures.
  aside: true,
  // The report reads files of all kinds.
  onRequest: ['later/report/report'],
  space: { '': 'page' },
  texts: {
    figures: ['kit', 'chart', 'figures'],
    figuresMore: ['kit', 'chart', 'figures', 'figuresMore'],
    figuresReport: ['kit', 'chart', 'figures', 'figuresMore', 'figuresReport'],
  },
  exports: {
    figures: {
      folder: 'engines/figures',
      what: 'figures over years: reading and writing of tables, a year against the one before',
    },
  },
  budget: { what: 'figures, charts', part: 'figure', single: 18_000, bytes: 21_000, more: 2_000, list: 'indicators' },
  docs: {
    pages: ['Figures element'],
    stories: { title: 'Figures', order: ['States', 'Annual report'] },
    example: { attributes: { src: 'figures.json' }, href: '/figures' },
    methods: "`export('csv')`",
  },
};
